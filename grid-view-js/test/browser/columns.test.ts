import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, startBrowser } from './browser.ts';
import { focused, PINNED } from './orders.ts';
import { clean, edges, header, headers, openOrders, scrolledTo, widthOf } from './orders-columns.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const opened = (given?: Parameters<typeof openOrders>[1], width?: number) =>
  openOrders(browser, given, width);

describe('another layout', () => {
  test('keeps focus, both scroll positions, sort, filter marks, totals and looks', async () => {
    const page = await opened({
      state: {
        sort: [{ key: 'amount', direction: 'descending' }, { key: 'id' }],
        filters: [{ column_key: 'amount', type: 'range', from: 100 }],
      },
    });
    await page.locator('.gv-filtered').waitFor();
    await page.locator('.gv-scroll').evaluate((box) => box.scrollTo(120, 36 * 20));
    await expect.poll(() => page.locator('tbody tr').first().getAttribute('aria-rowindex')).toBe('23');
    await page.locator('tbody tr:nth-child(4) td:nth-child(4)').focus();
    const [before, at] = [await focused(page), await scrolledTo(page)];

    await page.evaluate(() =>
      window.view.setState({
        columns: [{ key: 'id' }, { key: 'margin' }, { key: 'customer', hidden: true }],
      }),
    );
    expect(await headers(page)).toEqual(['Order', 'Margin', 'State', 'Amount', 'Paid', 'Trend', 'Remark']);
    expect(await focused(page)).toBe(before);
    expect(await scrolledTo(page)).toEqual(at);
    expect(await header(page, 'Amount').getAttribute('aria-sort')).toBe('descending');
    expect(
      await page
        .locator('.gv-sort[data-order]')
        .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.order)),
    ).toEqual(['2', '1']);
    expect(await page.locator('.gv-filtered').textContent()).toBe('Amount');
    expect(await page.locator('tfoot td:nth-child(4)').textContent()).not.toBe('');
    expect(await page.locator('tbody tr:first-child .gv-cell-bar').getAttribute('style')).toContain(
      '--gv-to',
    );
    expect(await page.locator('tbody tr:first-child .gv-cell-badge').getAttribute('style')).toContain(
      '--gv-hue',
    );
    expect(await page.locator('.gv-scroll [tabindex="0"]').count()).toBe(1);
    expect(await clean(page)).toEqual([]);
    await page.close();
  });

  test('without the column of the focus puts it on the one in its place', async () => {
    const page = await opened();
    await page.locator('tbody tr:nth-child(2) td:nth-child(8)').focus();
    await page.evaluate(() => window.view.setState({ columns: [{ key: 'remark', hidden: true }] }));
    expect(await focused(page)).toMatch(/^4:7 /);
    await page.close();
  });

  test('of other widths alone leaves every element where it is', async () => {
    const page = await opened();
    const kept = await page.evaluate(() => {
      const cells = [...document.querySelectorAll('.gv-table *')];
      window.view.setState({ columns: [{ key: 'id', width: 222 }] });
      return (
        cells.every((cell) => cell.isConnected) &&
        document.querySelectorAll('.gv-table *').length === cells.length
      );
    });
    expect(kept).toBe(true);
    expect(await widthOf(page, 'Order')).toBe(222);
    await page.close();
  });

  test('of taller rows keeps the first one in view', async () => {
    const page = await opened();
    await page.locator('.gv-scroll').evaluate((box) => box.scrollTo(0, 36 * 300));
    await expect.poll(() => page.locator('tbody tr').first().getAttribute('aria-rowindex')).toBe('303');
    await page.evaluate(() => window.view.setState({ wrap: true }));
    expect(await page.locator('tbody tr').first().getAttribute('aria-rowindex')).toBe('303');
    const lines = page.locator('tbody tr:first-child .gv-lines').last();
    const [row, text] = await lines.evaluate((one) => [
      one.closest('tr')?.getBoundingClientRect().height,
      one.getBoundingClientRect().height,
    ]);
    expect([row, text]).toEqual([76, 60]);
    await page.waitForTimeout(100); // the scroll event has come
    expect(await page.locator('tbody tr').first().getAttribute('aria-rowindex')).toBe('303');
    await page.close();
  });
});

describe('pinned columns', () => {
  test.each([
    ['en', 0],
    ['ar', 1],
  ])('stay at their ends in head, rows and foot in %s', async (locale, side) => {
    const page = await opened({ state: { columns: PINNED }, artifact: { locale } });
    for (const x of [0, 150, 9999]) {
      await page
        .locator('.gv-scroll')
        .evaluate((box, by) => box.scrollTo(getComputedStyle(box).direction === 'rtl' ? -by : by, 0), x);
      for (const row of [
        'thead tr:first-child',
        'thead tr:last-child',
        'tbody tr:nth-child(3)',
        'tfoot tr',
      ]) {
        const cells = await edges(page, row);
        expect(cells[0]?.[side]).toBe(0);
        expect(cells.at(-1)?.[1 - side]).toBe(0);
      }
    }
    expect(await clean(page)).toEqual([]);
    await page.close();
  });

  test('do not hide the cell that the keys lead to', async () => {
    const page = await opened({ state: { columns: PINNED.map((state) => ({ ...state, hidden: false })) } });
    await page.locator('tbody tr:first-child td:first-child').focus();
    for (const key of [...Array(7).fill('ArrowRight'), ...Array(7).fill('ArrowLeft')]) {
      await page.keyboard.press(key);
      const free = await page.evaluate(() => {
        const cell = document.activeElement as HTMLElement;
        const { left, right, top } = cell.getBoundingClientRect();
        return [left + 3, right - 3].every((x) => cell.contains(document.elementFromPoint(x, top + 5)));
      });
      expect(free).toBe(true);
    }
    await page.close();
  });

  test('are let go where the place is narrow, and hold again where it is wide', async () => {
    const page = await opened({ state: { columns: PINNED } }, 320);
    await page.locator('.gv-scroll').evaluate((box) => box.scrollTo(9999, 0));
    expect((await edges(page, 'tbody tr:first-child'))[0]?.[0]).toBeLessThan(-50);
    await page.setViewportSize({ width: 800, height: 700 });
    await expect.poll(async () => (await edges(page, 'tbody tr:first-child'))[0]?.[0]).toBe(0);
    await page.close();
  });

  test('have an edge, with forced colours too', async () => {
    const page = await opened({ state: { columns: PINNED } });
    await page.emulateMedia({ forcedColors: 'active' });
    const widths = await page
      .locator('tbody tr:first-child td')
      .evaluateAll((cells) =>
        cells.map((cell) => [
          getComputedStyle(cell).borderLeftWidth,
          getComputedStyle(cell).borderRightWidth,
        ]),
      );
    expect(widths[0]).toEqual(['0px', '1px']);
    expect(widths.at(-1)).toEqual(['1px', '0px']);
    expect(widths.slice(1, -1).flat()).toEqual(Array(2 * (widths.length - 2)).fill('0px'));
    await page.close();
  });
});

describe('groups of columns', () => {
  const groups = (page: Page) =>
    page
      .locator('.gv-groups > *')
      .evaluateAll((cells) =>
        (cells as HTMLTableCellElement[]).map((cell) => [
          cell.textContent,
          cell.colSpan,
          cell.ariaColIndex,
          cell.scope,
        ]),
      );

  test('have a row above the headers, which counts', async () => {
    const page = await opened();
    expect(await groups(page)).toEqual([
      ['', 1, '1', ''],
      ['Who', 2, '2', 'colgroup'],
      ['Money', 2, '4', 'colgroup'],
      ['', 3, '6', ''],
    ]);
    const indexes = await page
      .locator('.gv-table tr')
      .evaluateAll((rows) => rows.map((row) => row.ariaRowIndex));
    expect(indexes.slice(0, 3)).toEqual(['1', '2', '3']);
    expect(indexes.at(-1)).toBe('1003');
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe('1003');
    await page.close();
  });

  test('come apart where their columns do, and at the edge of those that are pinned', async () => {
    const page = await opened({
      state: { columns: [{ key: 'amount' }, { key: 'customer', pinned: 'start' }] },
    });
    expect(await groups(page)).toEqual([
      ['Who', 1, '1', 'colgroup'],
      ['Money', 1, '2', 'colgroup'],
      ['', 1, '3', ''],
      ['Who', 1, '4', 'colgroup'],
      ['Money', 1, '5', 'colgroup'],
      ['', 3, '6', ''],
    ]);
    await page.close();
  });

  test('have no row where none of their columns is shown', async () => {
    const hidden = ['customer', 'state', 'amount', 'margin'].map((key) => ({ key, hidden: true }));
    const page = await opened({ state: { columns: hidden } });
    expect(await page.locator('.gv-groups').count()).toBe(0);
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe('1001');
    await page.close();
  });

  test('stand in the order that the artifact names', async () => {
    const page = await opened({ artifact: { table: { columnGroupsOrder: ['Money', 'Who'] } } });
    expect(await headers(page)).toEqual([
      'Order',
      'Paid',
      'Trend',
      'Remark',
      'Amount',
      'Margin',
      'Customer',
      'State',
    ]);
    await page.close();
  });
});

describe('rows that are added', () => {
  test('leave scroll position and focus, and let the table grow to its height', async () => {
    const page = await opened({ count: 5 });
    const height = () => page.locator('.gv-scroll').evaluate((box) => (box as HTMLElement).offsetHeight);
    const small = await height();
    await page.locator('tbody tr:nth-child(2) td:nth-child(2)').focus();
    const add = (from: number, count: number) =>
      page.evaluate(
        ([first, many]) =>
          window.view.append(
            Array.from({ length: many }, (_, at) => [first + at, 'New', 'new', 5, 0, true, '[1,2]', 'x']),
          ),
        [from, count] as const,
      );
    await add(6, 400);
    await expect.poll(height).toBeGreaterThan(small + 100);
    expect(await height()).toBe(436);
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(9);
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe('408');
    expect(await focused(page)).toMatch(/^4:2 /);

    await page.locator('.gv-scroll').evaluate((box) => box.scrollTo(60, 36 * 100));
    await expect.poll(() => page.locator('tbody tr').first().getAttribute('aria-rowindex')).toBe('103');
    await add(406, 100);
    expect(await scrolledTo(page)).toEqual([3600, 60]);
    await page.close();
  });

  test('change no cell that shows a row of before', async () => {
    const page = await opened();
    const changes = await page.evaluate(async () => {
      const records: MutationRecord[] = [];
      const observer = new MutationObserver((more) => records.push(...more));
      observer.observe(document.querySelector('tbody') as HTMLElement, {
        subtree: true,
        childList: true,
        characterData: true,
      });
      window.view.append([[1001, 'New', 'new', 5, 0, true, 'none', 'x']]);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return records.filter(
        ({ target }) => !(target as Element).closest?.('td:nth-child(1), td:nth-child(7)'),
      ).length;
    });
    expect(changes).toBe(0); // links and small lines are made anew
    await page.close();
  });
});
