import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, startBrowser } from './browser.ts';
import { focused, mountOrders, PINNED } from './orders.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function opened(given: Parameters<typeof mountOrders>[1] = {}, width = 800): Promise<Page> {
  const page = await browser.open({ csp: true });
  await page.setViewportSize({ width, height: 700 });
  await mountOrders(page, given);
  return page;
}

const headers = (page: Page) => page.locator('thead .gv-th-label:not(.gv-group-label)').allTextContents();
const header = (page: Page, label: string) => page.locator('.gv-th[scope="col"]', { hasText: label });
const widthOf = (page: Page, label: string) =>
  header(page, label).evaluate((cell) => Math.round(cell.getBoundingClientRect().width));
const scrolledTo = (page: Page) =>
  page.locator('.gv-scroll').evaluate((box) => [Math.round(box.scrollTop), Math.round(box.scrollLeft)]);
const clean = (page: Page) => page.evaluate(() => window.violations);

/** How far the edges of the cells of a row are from those of the place, rounded to pixels. */
function edges(page: Page, row: string): Promise<[number, number][]> {
  return page.locator(row).evaluate((line) => {
    const box = (document.querySelector('.gv-scroll') as HTMLElement).getBoundingClientRect();
    return [...(line as HTMLTableRowElement).cells].map((cell) => {
      const { left, right } = cell.getBoundingClientRect();
      return [Math.round(left - box.left), Math.round(box.right - right)] as [number, number];
    });
  });
}

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

describe('the width of a column', () => {
  const grip = (page: Page, label: string) => header(page, label).locator('.gv-grip');
  const reach = (page: Page) => page.locator('.gv-table').hover();
  const drag = async (page: Page, label: string, by: number) => {
    await grip(page, label).waitFor({ state: 'attached' });
    const { x, y, width, height } = (await grip(page, label).boundingBox()) as {
      x: number;
      y: number;
      width: number;
      height: number;
    };
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2 + by / 2, y + 5);
    await page.mouse.move(x + width / 2 + by, y + 5);
  };

  test('follows the pointer, is kept when it lets go, and sorts nothing', async () => {
    const page = await opened();
    await reach(page);
    const before = await widthOf(page, 'State');
    const states = page.evaluate(() => {
      const widths: unknown[] = [];
      window.view.on('state', ({ columns }) =>
        widths.push(columns.find(({ key }) => key === 'state')?.width),
      );
      return new Promise((resolve) =>
        addEventListener('pointerup', () => setTimeout(() => resolve(widths), 50)),
      );
    });
    await drag(page, 'State', 60);
    expect(await widthOf(page, 'State')).toBe(before + 60);
    expect(await page.evaluate(() => window.view.getState().columns)).toEqual([]);
    await page.mouse.up();
    expect(await states).toEqual([before + 60]);
    expect(await page.getByRole('status').textContent()).toBe(`State is ${before + 60} pixels wide`);
    expect(await page.locator('[aria-sort]').count()).toBe(0);
    expect(await clean(page)).toEqual([]);
    await page.close();
  });

  test('is what it was after Escape, and never less than 48 pixels', async () => {
    const page = await opened();
    await reach(page);
    const before = await widthOf(page, 'State');
    await drag(page, 'State', -500);
    expect(await widthOf(page, 'State')).toBe(48);
    await page.keyboard.press('Escape');
    expect(await widthOf(page, 'State')).toBe(before);
    await page.mouse.up();
    expect(await widthOf(page, 'State')).toBe(before);
    expect(await page.evaluate(() => window.view.getState().columns)).toEqual([]);
    await page.close();
  });

  test('fits its cells in view after a double-click', async () => {
    const page = await opened({ state: { columns: [{ key: 'customer', width: 60 }] } });
    await reach(page);
    await grip(page, 'Customer').dblclick();
    const [cut, spare] = await page.locator('tbody td:nth-child(1)').evaluateAll((cells) => {
      const texts = cells.map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return cell.clientWidth - 24 - range.getBoundingClientRect().width;
      });
      return [cells.filter((cell) => cell.scrollWidth > cell.clientWidth).length, Math.min(...texts)];
    });
    expect(cut).toBe(0);
    expect(spare).toBeLessThan(25); // the header may be wider than the cells
    await page.close();
  });

  test('grows by keys to the right, and to the left where texts run to the left', async () => {
    for (const [locale, key] of [
      ['en', 'ArrowRight'],
      ['ar', 'ArrowLeft'],
    ] as const) {
      const page = await opened({ artifact: { locale } });
      await page.getByRole('button', { name: 'State', exact: true }).focus();
      await header(page, 'State').locator('.gv-grip').waitFor({ state: 'attached' });
      const before = await widthOf(page, 'State');
      await page.keyboard.press(`Shift+Alt+${key}`);
      expect(await widthOf(page, 'State')).toBe(before + 16);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('State');
      await page.close();
    }
  });

  test('of one that is pinned at the end grows towards the start', async () => {
    const page = await opened({ state: { columns: [{ key: 'remark', pinned: 'end', width: 140 }] } });
    await reach(page);
    await drag(page, 'Remark', -50);
    await page.mouse.up();
    expect(await widthOf(page, 'Remark')).toBe(190);
    await page.close();
  });

  test('is spare only at the last column with texts', async () => {
    const page = await opened({
      artifact: {
        columns: [
          { key: 'id', label: 'Id', type: 'integer', format: 'integer', align: 'right' },
          { key: 'name', label: 'Name', type: 'text', format: 'text', align: 'left' },
          { key: 'trend', label: 'Trend', type: 'json', format: 'text', align: 'left' },
          { key: 'n', label: 'N', type: 'double', format: 'number', align: 'right' },
        ],
        rows: [[1, 'a', '[1,2]', 1.5]],
        table: {},
      },
    });
    const widths = await Promise.all(
      ['Id', 'Name', 'Trend', 'N'].map((label) =>
        page
          .getByRole('columnheader', { name: label, exact: true })
          .evaluate((cell) => cell.getBoundingClientRect().width),
      ),
    );
    expect(widths[0]).toBe(72);
    expect(widths[3]).toBe(72);
    expect(widths[2]).toBeGreaterThan(400);
    await page.close();
  });
});

describe('a header that is dragged', () => {
  const drag = async (page: Page, label: string, to: string, part: number) => {
    await page.locator('.gv-table').hover();
    await page.locator('.gv-grip').first().waitFor({ state: 'attached' });
    const from = (await header(page, label).boundingBox()) as { x: number; y: number; width: number };
    const middle = from.x + from.width / 2;
    const box = (await header(page, to).boundingBox()) as { x: number; y: number; width: number };
    await page.mouse.move(middle, from.y + 20);
    await page.mouse.down();
    await page.mouse.move(middle + 10, from.y + 20);
    await page.mouse.move(box.x + box.width * part, box.y + 20);
  };

  test('moves its column, marks where it will be, and does not sort', async () => {
    const page = await opened();
    await drag(page, 'Customer', 'Amount', 0.75);
    const mark = await page
      .locator('.gv-drop')
      .evaluate((line) => Math.round(line.getBoundingClientRect().x));
    const amount = (await header(page, 'Margin').boundingBox()) as { x: number };
    expect(mark).toBeCloseTo(Math.round(amount.x) - 1, -0.5);
    await page.mouse.up();
    expect((await headers(page)).slice(0, 4)).toEqual(['Order', 'State', 'Amount', 'Customer']);
    expect(await page.getByRole('status').textContent()).toBe('Customer is column 4 of 8');
    expect(await page.locator('[aria-sort], .gv-drop, .gv-moving').count()).toBe(0);
    await header(page, 'Customer').locator('button').click();
    await expect.poll(() => header(page, 'Customer').getAttribute('aria-sort')).toBe('ascending');
    expect(await clean(page)).toEqual([]);
    await page.close();
  });

  test('stays where it was after Escape', async () => {
    const page = await opened();
    const before = await headers(page);
    await drag(page, 'Customer', 'Amount', 0.75);
    await page.keyboard.press('Escape');
    expect(await page.locator('.gv-drop').count()).toBe(0);
    await page.mouse.up();
    expect(await headers(page)).toEqual(before);
    expect(await page.locator('[aria-sort]').count()).toBe(0);
    await page.close();
  });

  test('and comes back is where it was, and not sorted; keys sort it all the same', async () => {
    const page = await opened();
    const before = await headers(page);
    await drag(page, 'Customer', 'Customer', 0.7);
    await page.mouse.up();
    await page.waitForTimeout(100);
    expect(await headers(page)).toEqual(before);
    expect(await page.locator('[aria-sort]').count()).toBe(0);
    await drag(page, 'Customer', 'Amount', 0.75);
    await page.mouse.up();
    await page.getByRole('button', { name: 'Customer' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('[aria-sort="ascending"]').waitFor();
    await page.close();
  });

  test('stays among those that are pinned alike', async () => {
    const page = await opened({
      state: {
        columns: [
          { key: 'id', pinned: 'start' },
          { key: 'paid', pinned: 'start' },
        ],
      },
    });
    await drag(page, 'Order', 'Amount', 0.5);
    await page.mouse.up();
    expect((await headers(page)).slice(0, 3)).toEqual(['Paid', 'Order', 'Customer']);
    await page.close();
  });

  test('moves to the left of the reader where texts run to the left', async () => {
    const page = await opened({ artifact: { locale: 'ar' } });
    await drag(page, 'Customer', 'State', 0.25);
    await page.mouse.up();
    expect((await headers(page)).slice(0, 3)).toEqual(['Order', 'State', 'Customer']);
    await page.close();
  });

  test('can be moved by keys, which take the focus along', async () => {
    const page = await opened();
    await page.getByRole('button', { name: 'Customer' }).focus();
    await header(page, 'Customer').locator('.gv-grip').waitFor({ state: 'attached' });
    await page.keyboard.press('Control+Shift+ArrowRight');
    await page.keyboard.press('Control+Shift+ArrowRight');
    expect((await headers(page)).slice(0, 4)).toEqual(['Order', 'State', 'Amount', 'Customer']);
    expect(await focused(page)).toBe('2:4 Customer');
    await page.keyboard.press('Control+Shift+ArrowLeft');
    expect(await focused(page)).toBe('2:3 Customer');
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
