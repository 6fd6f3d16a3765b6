import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, columnTexts, mount, startBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const COLUMNS = [
  { key: 'id', label: 'Id', type: 'integer', format: 'integer' },
  { key: 'part', label: 'Part', type: 'text', format: 'text' },
];

function artifact(ids: number[]): Record<string, unknown> {
  return {
    version: 1,
    locale: 'en',
    layout: { blocks: ['table'] },
    columns: COLUMNS,
    rows: ids.map((id) => [id, `Part ${id}`]),
    table: { totals: { id: { aggregate: 'sum', rawValue: 1, valueFmt: 'as sent' } } },
  };
}

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
const counted = (page: Page, text: string) =>
  expect.poll(() => page.locator('.gv-count').textContent()).toBe(text);

describe('rows as objects', () => {
  test('are shown by the keys of the columns, and a million of them are not copied', async () => {
    const page = await browser.open();
    await page.evaluate((columns) => {
      const root = document.querySelector<HTMLElement>('#root') as HTMLElement;
      const rows = Array.from({ length: 1_000_000 }, (_, at) => ({ part: `Part ${at}`, id: at }));
      window.view = window.GridView.init({ root, artifact: { columns, rows } as never });
    }, COLUMNS);
    await counted(page, '1,000,000 rows');
    expect((await columnTexts(page, 2)).slice(0, 2)).toEqual(['Part 0', 'Part 1']);
    await page.close();
  });
});

describe('append', () => {
  test('keeps sort and search for the rows that come, and computes the totals over all', async () => {
    const page = await browser.open();
    await mount(page, artifact(upTo(20)));
    expect(await page.locator('tfoot td').first().textContent()).toBe('as sent');
    await page.evaluate(() =>
      window.view.setState({ sort: [{ key: 'id', direction: 'descending' }], search: 'part' }),
    );
    await expect.poll(async () => (await columnTexts(page, 1))[0]).toBe('20');
    await page.evaluate(() => window.view.append([[21, 'Part 21'], { part: 'other', id: 22 }]));
    await counted(page, '21 of 22 rows');
    await expect.poll(async () => (await columnTexts(page, 1))[0]).toBe('21');
    await page.evaluate(() => window.view.setState({ search: '' }));
    await counted(page, '22 rows');
    await expect.poll(() => page.locator('tfoot td').first().textContent()).toBe('253');
    await page.close();
  });

  test('a thousand times is not a thousand sorts', async () => {
    const page = await browser.open();
    await mount(page, artifact(upTo(10)));
    await page.evaluate(() => window.view.setState({ sort: [{ key: 'id', direction: 'descending' }] }));
    const changes = await page.evaluate(async () => {
      let paints = 0;
      const grid = document.querySelector('tbody') as Element;
      new MutationObserver(() => paints++).observe(grid, { subtree: true, characterData: true });
      for (let batch = 0; batch < 1000; batch++)
        window.view.append(Array.from({ length: 100 }, (_, at) => [1000 + batch * 100 + at, 'x']));
      await new Promise((later) => setTimeout(later, 1500));
      return paints;
    });
    await counted(page, '100,010 rows');
    await expect.poll(async () => (await columnTexts(page, 1))[0]).toBe('100,999');
    expect(changes).toBeLessThan(20);
    await page.close();
  });

  test('says what is wrong with what it is given', async () => {
    const page = await browser.open();
    await mount(page, artifact(upTo(10)));
    const message = await page.evaluate(() => {
      try {
        window.view.append([1] as never);
        return '';
      } catch (error) {
        return String(error);
      }
    });
    expect(message).toBe('TypeError: append needs rows that are arrays or objects, got integer at 0');
    await page.close();
  });
});

describe('update', () => {
  const state = {
    sort: [{ key: 'id', direction: 'descending' as const }],
    search: 'part',
    columns: [{ key: 'part' }, { key: 'id', width: 200 }],
    wrap: false,
  };
  const updated = (page: Page, next: unknown) =>
    page.evaluate((given) => window.view.update(given as never), next);
  const place = (page: Page) => page.locator('.gv-scroll').evaluate(({ scrollTop }) => Math.round(scrollTop));

  test('with the same columns keeps sort, search, columns, scroll position and focus', async () => {
    const page = await browser.open();
    await mount(page, artifact(upTo(500)));
    await page.evaluate((given) => window.view.setState(given), state);
    await expect.poll(async () => (await columnTexts(page, 2))[0]).toBe('500');
    await page.locator('.gv-scroll').evaluate((scroller) => {
      scroller.scrollTop = 3600;
    });
    await expect.poll(async () => (await columnTexts(page, 2))[0]).toBe('400');
    await page.locator('tbody tr:nth-child(3) td:nth-child(2)').click();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('398');

    await updated(page, artifact(upTo(600)));
    await expect.poll(async () => (await columnTexts(page, 2))[0]).toBe('500');
    expect(await place(page)).toBe(3600);
    await expect.poll(focused).toBe('498');
    expect(await page.evaluate(() => window.view.getState())).toMatchObject(state);
    expect(await page.getByRole('searchbox').inputValue()).toBe('part');
    await page.close();
  });

  test('keeps the reader typing', async () => {
    const page = await browser.open();
    await mount(page, artifact(upTo(50)));
    await page.getByRole('searchbox').pressSequentially('part 4');
    await counted(page, '14 of 50 rows');
    await updated(page, artifact(upTo(60)));
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('gv-search-input');
    await page.keyboard.type('2');
    await counted(page, '1 of 60 rows');
    await page.close();
  });

  test('with other columns begins anew', async () => {
    const page = await browser.open();
    await mount(page, artifact(upTo(50)));
    await page.evaluate((given) => window.view.setState(given), state);
    await updated(page, { ...artifact(upTo(50)), columns: [COLUMNS[0], { ...COLUMNS[1], key: 'name' }] });
    expect(await page.evaluate(() => window.view.getState().sort)).toEqual([]);
    await expect.poll(async () => (await columnTexts(page, 1))[0]).toBe('1');
    await page.close();
  });
});
