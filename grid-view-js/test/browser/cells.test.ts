import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contrast } from '../unit/sight.ts';
import { type Browser, mount, startBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const COLUMNS = [
  { key: 'place', label: 'Place', type: 'text', format: 'text', align: 'left' },
  { key: 'sales', label: 'Sales', type: 'decimal', format: 'number', align: 'right', cell: 'bar' },
  { key: 'margin', label: 'Margin', type: 'decimal', format: 'number', align: 'right', cell: 'bar' },
  { key: 'change', label: 'Change', type: 'decimal', format: 'percent', align: 'right', cell: 'delta' },
];
const ROWS = [
  ['North', '90000000000000000.25', 30, 4.5],
  ['South', '45000000000000000', -10, -12.5],
  ['East', null, 0, 0],
];
const [SALES, MARGIN, CHANGE] = [2, 3, 4];

async function mounted(rows: unknown[][] = ROWS, options = {}): Promise<Page> {
  const page = await browser.open({ csp: true });
  const artifact = {
    version: 1,
    columns: COLUMNS,
    rows,
    layout: { blocks: ['table'] },
    table: { striped: true },
  };
  await mount(page, artifact, options);
  await page.locator('tbody .gv-cell-delta[data-direction]').first().waitFor();
  return page;
}

/** Where a cell's bar begins and ends, as shares of the cell's width, by the pixels of a picture of it. */
async function barOf(
  page: Page,
  row: number,
  column: number,
): Promise<readonly [number, number] | undefined> {
  const cell = page.locator(`tbody tr:nth-child(${row}) td:nth-child(${column})`);
  const png = (await cell.screenshot()).toString('base64');
  return page.evaluate(async (picture) => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
    pen?.drawImage(image, 0, 0);
    const line = pen?.getImageData(0, Math.round(image.height * 0.25), image.width, 1).data ?? [];
    const blue: number[] = [];
    for (let x = 0; x < image.width; x++)
      if ((line[x * 4 + 2] ?? 0) - (line[x * 4] ?? 0) > 25) blue.push(x / image.width);
    return blue.length === 0 ? undefined : ([blue[0] ?? 0, blue.at(-1) ?? 0] as const);
  }, png);
}

function grounds(page: Page, column: number): Promise<{ text: string; ground: string; bar: string }[]> {
  return page.locator(`tbody td:nth-child(${column})`).evaluateAll((cells) => {
    const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const drawn = (color: string) => {
      if (!pen) return '';
      pen.fillStyle = color;
      pen.fillRect(0, 0, 1, 1);
      return `rgb(${[...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)].join(', ')})`;
    };
    return cells.map((cell) => {
      const { color, backgroundColor, backgroundImage } = getComputedStyle(cell);
      const bar = backgroundImage.match(/rgb\([^)]*\)/g)?.at(-1) ?? backgroundColor;
      return { text: drawn(color), ground: drawn(backgroundColor), bar: drawn(bar) };
    });
  });
}

describe('a bar', () => {
  test('lies under its number, as long as the share of the largest, whatever the ground of its row', async () => {
    const page = await mounted();
    await page.locator('tbody tr').first().hover();
    const [whole, half] = [await barOf(page, 1, SALES), await barOf(page, 2, SALES)];
    expect((whole?.[1] ?? 0) - (whole?.[0] ?? 0)).toBeGreaterThan(0.85);
    expect(whole?.[0]).toBeCloseTo(half?.[0] ?? 1, 1);
    expect(((half?.[1] ?? 0) - (half?.[0] ?? 0)) / ((whole?.[1] ?? 0) - (whole?.[0] ?? 0))).toBeCloseTo(
      0.5,
      1,
    );
    expect(await barOf(page, 3, SALES)).toBeUndefined();
    expect(await page.locator(`tbody td:nth-child(${SALES})`).allTextContents()).toEqual([
      '90,000,000,000,000,000.25',
      '45,000,000,000,000,000',
      '—',
    ]);
    expect(await page.evaluate(() => window.violations)).toEqual([]);
    await page.close();
  });

  test('of a negative number ends where that of a positive one begins', async () => {
    const page = await mounted();
    const [above, below] = [await barOf(page, 1, MARGIN), await barOf(page, 2, MARGIN)];
    expect(above?.[0]).toBeCloseTo(below?.[1] ?? 0, 1);
    expect(below?.[0]).toBeLessThan(0.15);
    await page.close();
  });

  test('begins at the right where the text does', async () => {
    const page = await browser.open({ csp: true });
    await mount(page, {
      version: 1,
      locale: 'ar',
      columns: COLUMNS,
      rows: ROWS,
      layout: { blocks: ['table'] },
    });
    await page.locator('tbody .gv-cell-delta[data-direction]').first().waitFor();
    expect((await barOf(page, 2, SALES))?.[1]).toBeGreaterThan(0.9);
    await page.close();
  });

  test('is of all rows: scrolling and searching leave it as it is', async () => {
    const page = await mounted(Array.from({ length: 5000 }, (_, at) => [`Place ${at}`, at, at, at]));
    await page.locator('.gv-scroll').evaluate((scroller) => {
      scroller.scrollTop = 2500 * 36;
    });
    const lengths = () =>
      page
        .locator(`tbody tr`)
        .evaluateAll((rows) =>
          rows.map((row) => [
            Number((row as HTMLTableRowElement).cells[1]?.textContent?.replace(/,/g, '')),
            Number.parseFloat((row as HTMLTableRowElement).cells[1]?.style.getPropertyValue('--gv-to') ?? ''),
          ]),
        );
    await expect.poll(async () => (await lengths())[0]?.[0]).toBeGreaterThan(2400);
    for (const [value = 0, length = 0] of await lengths()) expect(length).toBeCloseTo(value / 49.99, 5);
    await page.getByRole('searchbox').fill('Place 123');
    await expect.poll(async () => (await lengths())[0]?.[0]).toBe(123);
    for (const [value = 0, length = 0] of await lengths()) expect(length).toBeCloseTo(value / 49.99, 5);
    await page.close();
  });
});

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  test('numbers stand out from bars and changes from their ground', async () => {
    const page = await mounted(ROWS, { theme });
    for (const { text, bar } of await grounds(page, MARGIN)) expect(contrast(text, bar)).toBeGreaterThan(7);
    for (const { text, ground } of await grounds(page, CHANGE))
      expect(contrast(text, ground)).toBeGreaterThan(4.5);
    await page.close();
  });
});

test('a change has an arrow beside its colour, which is not read out', async () => {
  const page = await mounted();
  const arrows = await page
    .locator(`tbody td:nth-child(${CHANGE})`)
    .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
  expect(arrows).toEqual(['"▲" / ""', '"▼" / ""', 'none']);
  const colors = (await grounds(page, CHANGE)).map(({ text }) => text);
  expect(new Set(colors).size).toBe(3);
  await page.close();
});

test('with forced colours there are no bars, and arrows still', async () => {
  const page = await mounted();
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await barOf(page, 1, SALES)).toBeUndefined();
  const change = page.locator(`tbody tr:first-child td:nth-child(${CHANGE})`);
  expect(await change.evaluate((cell) => getComputedStyle(cell, '::before').content)).toContain('▲');
  await page.close();
});
