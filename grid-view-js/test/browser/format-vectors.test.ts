import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { createFormats } from '../../src/format/formats.ts';
import type { textsFor } from '../../src/i18n/translate.ts';
import type { Cell, ColumnType, Format } from '../../src/wire/wire.ts';
import { type Browser, startBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const MODULE = `
export { createFormats } from './src/format/formats.ts';
export { textsFor } from './src/i18n/translate.ts';
`;

interface Case {
  locale: string;
  zone: string;
  type: ColumnType;
  format: Format;
  value: Cell;
  text: string;
}

interface Code {
  createFormats: typeof createFormats;
  textsFor: typeof textsFor;
}

async function formatCode(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: MODULE, resolveDir: '.', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'formatCode',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

describe('the cases that Java answers alike', () => {
  test('are answered so by the locale data of a real browser', async () => {
    const vectors = JSON.parse(await readFile('../grid-view-core/src/test/resources/vectors.json', 'utf8'));
    const cases: Case[] = vectors.formats;
    const page = await browser.open();
    await page.addScriptTag({ content: await formatCode() });

    const answers = await page.evaluate((given) => {
      const { createFormats, textsFor } = (globalThis as unknown as { formatCode: Code }).formatCode;
      return given.map(({ locale, zone, format, type, value }) =>
        createFormats(locale, zone, textsFor(locale)).writer(format, type)(value),
      );
    }, cases);

    const wrong = cases
      .map((one, i) => ({ ...one, answer: answers[i] }))
      .filter(({ answer, text }) => answer !== text);
    expect(answers.length).toBeGreaterThanOrEqual(250);
    expect(wrong).toEqual([]);
    await page.close();
  });
});
