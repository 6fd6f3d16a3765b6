import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, fixture, mount, startBrowser } from './browser.ts';

let browser: Browser;
let axe: string;
beforeAll(async () => {
  browser = await startBrowser();
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
});
afterAll(() => browser.close());

const names = [
  'report',
  'looks',
  'types',
  'line',
  'donut',
  'scatter',
  'heatmap',
  'empty',
  'truncated',
  'hostile',
];

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  test.each(names)('axe finds nothing in %s', async (name) => {
    const page = await browser.open();
    await page.emulateMedia({ colorScheme });
    await mount(page, await fixture(name));
    if (await page.locator('.gv-chart-box').count())
      await page.locator('.gv-chart-box canvas').first().waitFor();
    for (const summary of await page.locator('summary').all()) await summary.click();
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run('#root');
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
    });
    expect(found).toEqual([]);
    await page.close();
  });
});

describe('the grid', () => {
  test('tells its size, its place and its sort', async () => {
    const page = await browser.open();
    await mount(page, await fixture('truncated'));
    const grid = page.getByRole('grid', { name: 'Latest orders' });
    expect(await grid.getAttribute('aria-rowcount')).toBe('201');
    expect(await grid.getAttribute('aria-colcount')).toBe('5');
    expect(await page.locator('tbody tr').first().getAttribute('aria-rowindex')).toBe('2');
    expect(await page.locator('tbody td').nth(1).getAttribute('aria-colindex')).toBe('2');

    await page.getByRole('button', { name: 'Total' }).click();
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Total, sorted ascending');
    await page.close();
  });
});

describe('a chart', () => {
  test('is an image with the description that the server made', async () => {
    const page = await browser.open();
    await mount(page, await fixture('report'));
    const description = /North leads with €184,210.50/;
    expect(await page.getByRole('img', { name: description }).count()).toBe(1);
    await page.close();
  });
});
