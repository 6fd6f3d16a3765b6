import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, columnTexts, fixture, mount, startBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** A table of so many rows and eight columns, made in the page. */
async function mountRows(page: Page, count: number): Promise<void> {
  await page.evaluate((rowCount) => {
    const root = document.querySelector<HTMLElement>('#root');
    const column = (key: string, type: string, format: string) => ({
      key,
      label: key,
      type,
      format,
      align: 'right',
    });
    const columns = [
      column('id', 'integer', 'integer'),
      column('name', 'text', 'text'),
      column('day', 'date', 'date'),
      ...['a', 'b', 'c', 'd', 'e'].map((key) => column(key, 'double', 'number')),
    ];
    const rows = Array.from({ length: rowCount }, (_, at) => {
      const day = `2024-0${1 + (at % 9)}-1${at % 10}`;
      const numbers = [1, 2, 3, 4, 5].map(
        (factor) => Math.round(((at * 7919 * factor) % 1_000_003) * 100) / 10_000,
      );
      return [at + 1, `Part ${(at * 7919) % rowCount}`, day, ...numbers];
    });
    const artifact = { version: 1, locale: 'en', zone: 'UTC', columns, rows, layout: { blocks: ['table'] } };
    if (root) window.view = window.GridView.init({ root, artifact: artifact as never });
  }, count);
}

const sorted = (page: Page, direction: string) => page.locator(`th[aria-sort="${direction}"]`).waitFor();

describe('the header of a column', () => {
  test('sorts up, down and back, also integers beyond what a double can tell apart', async () => {
    const page = await browser.open();
    await mount(page, await fixture('types'));
    const original = await columnTexts(page, 1);
    const header = page.getByRole('button', { name: 'Id', exact: true });

    await header.click();
    await expect
      .poll(() => columnTexts(page, 1))
      .toEqual([
        '-9,007,199,254,740,995',
        '9,007,199,254,740,991',
        '9,007,199,254,740,992',
        '9,007,199,254,740,993',
        '9,007,199,254,740,994',
        '—',
      ]);
    await header.click();
    await expect
      .poll(async () => (await columnTexts(page, 1)).slice(0, 2))
      .toEqual(['9,007,199,254,740,994', '9,007,199,254,740,993']);
    expect((await columnTexts(page, 1)).at(-1)).toBe('—');
    await header.click();
    await expect.poll(() => columnTexts(page, 1)).toEqual(original);
    await page.close();
  });

  test('adds a second column with the shift key', async () => {
    const page = await browser.open();
    await mount(page, await fixture('truncated'));
    await page.getByRole('button', { name: 'State' }).click();
    await page.getByRole('button', { name: 'Total' }).click({ modifiers: ['Shift'] });
    await page.getByRole('button', { name: 'Total' }).click({ modifiers: ['Shift'] });
    await sorted(page, 'descending');

    await expect.poll(async () => (await columnTexts(page, 1)).slice(0, 3)).toEqual(['200', '197', '194']);
    expect((await columnTexts(page, 3)).slice(0, 3)).toEqual(['late', 'late', 'late']);
    await page.close();
  });
});

describe('the search field', () => {
  test('narrows the rows, counts and marks them, and gives them back', async () => {
    const page = await browser.open();
    await mount(page, await fixture('truncated'));
    await page.getByRole('searchbox').fill('open 019');
    await expect.poll(() => page.locator('.gv-count').textContent()).toBe('1 of 200 rows');

    expect(await columnTexts(page, 2)).toEqual(['Customer 019']);
    expect(await page.locator('tbody tr').first().locator('mark').allTextContents()).toEqual(['019', 'open']);
    await page.getByRole('searchbox').fill('nothing like it');
    await expect.poll(() => page.locator('.gv-nothing').textContent()).toBe('Nothing matches the search');
    await page.getByRole('searchbox').fill('');
    await expect.poll(() => page.locator('.gv-count').textContent()).toBe('200 rows');
    expect(await page.locator('mark').count()).toBe(0);
    await page.close();
  });

  test('understands its grammar, and leaves all rows while a query is half-typed', async () => {
    const page = await browser.open();
    await mountRows(page, 1000);
    const count = page.locator('.gv-count');
    const search = page.getByRole('searchbox');
    for (const [query, text] of [
      ['id:>990', '10 of 1,000 rows'],
      ['id:>', '1,000 rows'],
      ['id:=1 / id:=2', '2 of 1,000 rows'],
      ['"part 77', '1,000 rows'],
      ['"part 77"', '11 of 1,000 rows'],
      ['day:>=2024-09 -id:<500', '56 of 1,000 rows'],
    ] as const) {
      await search.fill(query);
      await expect.poll(() => count.textContent()).toBe(text);
    }
    await search.fill('name:%art%77%');
    await expect.poll(() => page.locator('tbody mark').first().textContent()).toBe('art');
    await page.close();
  });

  test('keeps the order of the sort', async () => {
    const page = await browser.open();
    await mount(page, await fixture('truncated'));
    await page.getByRole('button', { name: 'Total' }).click();
    await page.getByRole('button', { name: 'Total' }).click();
    await sorted(page, 'descending');
    await page.getByRole('searchbox').fill('late');
    await expect.poll(async () => (await columnTexts(page, 1)).slice(0, 2)).toEqual(['200', '197']);
    await page.close();
  });
});

describe('the totals row', () => {
  const totalled = {
    version: 1,
    locale: 'en',
    columns: [
      { key: 'name', label: 'Name', type: 'text', format: 'text' },
      { key: 'amount', label: 'Amount', type: 'integer', format: 'integer' },
    ],
    rows: Array.from({ length: 10 }, (_, at) => [at % 2 === 0 ? 'even' : 'odd', at]),
    table: { totals: { amount: { aggregate: 'sum', rawValue: 45, valueFmt: '45' } } },
  };

  test.each(['grid-view.js', 'grid-view.mjs', 'grid-view-all.js'])(
    'of %s is of the shown rows while a search leaves some out, and says so',
    async (build) => {
      const page = await browser.open({ build });
      const before = browser.server.requests.length;
      await mount(page, totalled);
      const foot = () => page.locator('tfoot td').allTextContents();
      expect(await foot()).toEqual(['Total', '45']);
      expect(browser.server.requests.slice(before)).toEqual([]);
      await page.getByRole('searchbox').fill('odd');
      await expect.poll(foot).toEqual(['Total: 5 of 10 rows', '25']);
      await page.getByRole('searchbox').fill('odd,');
      await expect.poll(foot).toEqual(['Total', '45']);
      const asked = browser.server.requests.slice(before);
      expect(asked).toEqual(build === 'grid-view-all.js' ? [] : ['/dist/grid-view-tools.mjs']);
      await page.close();
    },
  );

  test('leaves all rows and their totals where the search cannot be fetched, and tells the host', async () => {
    const page = await browser.open();
    await page.route('**/grid-view-tools.mjs', (route) => route.abort());
    await mount(page, totalled);
    const failed = page.evaluate(
      () => new Promise((resolve) => window.view.on('error', ({ part }) => resolve(part))),
    );
    await page.getByRole('searchbox').fill('odd');
    expect(await failed).toBe('table/tools');
    expect(await page.locator('.gv-nothing').textContent()).toContain('could not be loaded');
    expect(await page.locator('.gv-nothing').isVisible()).toBe(true);
    expect(await page.locator('tfoot td').allTextContents()).toEqual(['Total', '45']);
    await page.close();
  });
});

describe('the keyboard', () => {
  test('moves through the whole grid from one tab stop', async () => {
    const page = await browser.open();
    await mountRows(page, 1000);
    await page.getByRole('button', { name: 'id' }).focus();
    expect(await page.locator('.gv-scroll [tabindex="0"]').count()).toBe(1);

    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('1');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('Part 0');
    await page.keyboard.press('Control+End');
    expect(await page.evaluate(() => document.activeElement?.closest('tr')?.ariaRowIndex)).toBe('1001');
    await page.keyboard.press('Control+Home');
    expect(await focused()).toBe('1');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await sorted(page, 'ascending');
    expect(await page.locator('.gv-scroll [tabindex="0"]').count()).toBe(1);
    await page.close();
  });
});

describe('a large table', () => {
  test('of a million rows holds only a screenful, and scrolls to its last row', async () => {
    const page = await browser.open();
    await mountRows(page, 1_000_000);
    expect(await page.locator('#root *').count()).toBeLessThanOrEqual(240);

    await page.locator('.gv-scroll').evaluate((scroller) => {
      scroller.scrollTop = scroller.scrollHeight;
    });
    await expect.poll(() => page.locator('tbody tr').last().getAttribute('aria-rowindex')).toBe('1000001');
    const gap = await page.evaluate(() => {
      const bottom = (selector: string) =>
        document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0;
      return bottom('.gv-scroll') - bottom('tbody tr:last-child');
    });
    expect(Math.abs(gap)).toBeLessThan(1);
    await page.getByRole('button', { name: 'c', exact: true }).click();
    await sorted(page, 'ascending');
    await expect.poll(async () => (await columnTexts(page, 6))[0]).toBe('0');
    await page.close();
  });

  test('of a hundred thousand rows is searched while the reader goes on typing', async () => {
    const page = await browser.open();
    await mountRows(page, 100_000);
    await page.getByRole('searchbox').pressSequentially('part 777', { delay: 30 });
    await expect
      .poll(() => page.locator('.gv-count').textContent(), { timeout: 15_000 })
      .toMatch(/ of 100,000 rows/);
    expect(await page.getByRole('searchbox').inputValue()).toBe('part 777');
    await page.close();
  });
});
