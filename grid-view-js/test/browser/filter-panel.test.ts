import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, mount, startBrowser } from './browser.ts';
import { add, count, openFilters, openOrders, orders, panel, values } from './orders-filters.ts';

let browser: Browser;
let axe: string;
beforeAll(async () => {
  browser = await startBrowser();
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
});
afterAll(() => browser.close());

const open = (artifact?: object, width?: number) => openOrders(browser, artifact, width);

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const found = await (window as unknown as { axe: typeof import('axe-core') }).axe.run('#root');
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  });
}

describe('a part of a result that a server filters', () => {
  test('offers the values at hand without counts, and any other that is typed', async () => {
    const page = await open();
    await page.evaluate((given) => {
      const root = document.querySelector<HTMLElement>('#root');
      const table = { rowCount: 1000, returnedRows: 60, truncated: true };
      const artifact = {
        ...given,
        table,
        filters: [{ id: 'a', columnKey: 'amount', type: 'range', scope: 'server' }],
      };
      const loadPage = async () => ({
        columns: given.columns.map(({ key }) => key),
        rows: given.rows.slice(0, 5),
        row_count: 5,
        total_row_count: 1000,
      });
      if (root) window.view = window.GridView.init({ root, artifact, loadPage } as never);
    }, orders());
    await openFilters(page);
    await expect.poll(() => panel(page).locator('summary').allTextContents()).toEqual(['Amount']);
    const region = await add(page, 'Region');
    await expect.poll(() => values(region)).toEqual(['North', 'South', 'East', 'No value']);
    expect(await region.textContent()).toContain('the result may hold others');
    await region.getByLabel('Add a value').fill('West');
    await page.keyboard.press('Enter');
    await region.getByLabel('North').check();
    expect(await values(region)).toEqual(['West', 'North', 'South', 'East', 'No value']);
    expect(await page.evaluate(() => window.view.getState().filters)).toEqual([
      { column_key: 'region', type: 'set', values: ['West', 'North'] },
    ]);
    await page.close();
  });
});

describe('the keyboard', () => {
  test('sets a filter, closes the panel and takes the filter away again', async () => {
    const page = await open();
    const focused = () =>
      page.evaluate(() => document.activeElement?.textContent || document.activeElement?.ariaLabel);
    await page.getByRole('button', { name: 'Filters', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Id');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.gv-value').count()).toBe(4);
    await page.keyboard.press('Space');
    await expect.poll(() => count(page)).toBe('30 of 60 rows');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('Filters 1');
    expect(await panel(page).count()).toBe(0);
    expect(await page.getByRole('status').first().textContent()).toBe('30 of 60 rows');

    await page.getByRole('button', { name: /^Remove filter Region/ }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => count(page)).toBe('60 rows');
    expect(await focused()).toBe('Filters ');
    await page.close();
  });

  test('stays in the panel that a chip opened when its filter goes', async () => {
    const page = await open();
    await page.evaluate(() =>
      window.view.setState({ filters: [{ column_key: 'region', type: 'set', values: ['North'] }] }),
    );
    await page.locator('.gv-chip-text').press('Enter');
    await panel(page).getByLabel('North').press('Space');
    await expect.poll(() => count(page)).toBe('60 rows');
    expect(
      await panel(page)
        .getByLabel('North')
        .evaluate((box) => document.activeElement === box),
    ).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.gv-chips').count()).toBe(0);
    await page.close();
  });
});

describe('the panel', () => {
  test.each([
    ['light', 'en', 1100],
    ['dark', 'en', 1100],
    ['light', 'ar', 1100],
    ['light', 'en', 320],
  ] as const)(
    'has nothing that axe finds in %s colours, in %s, %i wide',
    async (colorScheme, locale, width) => {
      const page = await open(orders({ locale }), width);
      await page.emulateMedia({ colorScheme });
      await openFilters(page);
      expect(await violations(page)).toEqual([]);
      await (await add(page, 'Region')).getByLabel('North').check();
      await (await add(page, 'Amount')).getByLabel('From', { exact: true }).fill('x');
      await expect.poll(() => panel(page).getByRole('alert').textContent()).toContain('Not a number');
      await add(page, 'Ordered');
      await add(page, 'Note');
      expect(await violations(page)).toEqual([]);
      const box = await panel(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      await page.close();
    },
  );

  test('leaves nothing behind after twenty views', async () => {
    const page = await open();
    const nodes = async () => page.evaluate(() => document.querySelectorAll('*').length);
    await page.evaluate(() => window.view.destroy());
    const before = await nodes();
    for (let round = 0; round < 20; round++) {
      await mount(page, orders());
      await openFilters(page);
      await (await add(page, 'Region')).getByLabel('North').check();
      await page.evaluate(() => window.view.destroy());
    }
    expect(await nodes()).toBe(before);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await page.close();
  });
});

describe('over many rows', () => {
  test('neither a key stroke of the search nor a filter holds the page', async () => {
    const page = await open();
    const longest = await page.evaluate(async () => {
      const root = document.querySelector<HTMLElement>('#root');
      const columns = [
        { key: 'id', label: 'Id', type: 'integer', format: 'integer' },
        { key: 'name', label: 'Name', type: 'text', format: 'text' },
        { key: 'day', label: 'Day', type: 'date', format: 'date' },
        ...['a', 'b', 'c', 'd', 'e'].map((key) => ({ key, label: key, type: 'double', format: 'number' })),
      ];
      const rows = Array.from({ length: 100_000 }, (_, at) => [
        at,
        `Part ${(at * 7919) % 100_003}`,
        `2024-0${1 + (at % 9)}-1${at % 10}`,
        ...[1, 2, 3, 4, 5].map((factor) => ((at * 7919 * factor) % 1_000_003) / 100),
      ]);
      const artifact = {
        version: 1,
        locale: 'en',
        zone: 'UTC',
        columns,
        rows,
        layout: { blocks: ['table'] },
      };
      if (root) window.view = window.GridView.init({ root, artifact: artifact as never });
      const view = window.view;
      const input = document.querySelector<HTMLInputElement>('.gv-search-input') as HTMLInputElement;
      input.focus();
      await new Promise((rest) => setTimeout(rest, 500));

      let gap = 0;
      let last = performance.now();
      let running = true;
      const frame = () => {
        const now = performance.now();
        gap = Math.max(gap, now - last);
        last = now;
        if (running) requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
      const found = () =>
        new Promise<void>((resolve) => {
          const off = view.on('search', () => {
            off();
            resolve();
          });
        });
      for (const query of ['p', 'pa', 'part 99', '7', '-3 >500', '']) {
        input.value = query;
        input.dispatchEvent(new Event('input'));
        await found();
      }
      const filtered = found();
      view.setState({ filters: [{ column_key: 'a', type: 'range', from: 5000 }] });
      await filtered;
      running = false;
      return gap;
    });
    expect(longest).toBeLessThan(200);
    await page.close();
  });
});
