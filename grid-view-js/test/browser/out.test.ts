import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, fixture, mount, startBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: browser.server.url,
  });
});
afterAll(() => browser.close());

async function mounted(name: string, csp = false): Promise<Page> {
  const page = await browser.open({ csp });
  await mount(page, await fixture(name));
  return page;
}

/** The tools are fetched when the pointer comes. */
async function withTools(name: string): Promise<Page> {
  const page = await mounted(name);
  await page.locator('.gv-table').hover();
  await page.waitForFunction(() => document.adoptedStyleSheets.length > 1);
  return page;
}

const openMore = (page: Page) => page.getByRole('button', { name: 'More' }).click();
const choose = async (page: Page, name: string) => {
  await openMore(page);
  await page.getByRole('menuitem', { name }).click();
};
const announced = (page: Page) => page.getByRole('status').textContent();
const cell = (page: Page, row: number, column: number) =>
  page.locator(`tbody tr:nth-child(${row}) td:nth-child(${column})`);
const selected = (page: Page) => page.locator('td[aria-selected="true"]').allTextContents();

const clipboard = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : undefined;
    return { text: await read('text/plain'), html: await read('text/html') };
  });

async function copied(page: Page): Promise<Awaited<ReturnType<typeof clipboard>>> {
  await expect.poll(() => announced(page)).toBe('Copied');
  return clipboard(page);
}

async function file(page: Page, item: string): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download');
  await choose(page, item);
  const download = await coming;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

describe('copying', () => {
  test('takes the cell that has the focus, with its value and not its looks', async () => {
    const page = await withTools('truncated');
    await cell(page, 2, 4).click();
    await page.keyboard.press('Control+c');
    expect(await copied(page)).toEqual({ text: '26.74', html: undefined });
    await page.close();
  });

  test('takes the cells that Shift and the arrows select, values as text and looks as a table', async () => {
    const page = await withTools('truncated');
    await cell(page, 1, 4).click();
    for (const key of ['ArrowDown', 'ArrowRight']) await page.keyboard.press(`Shift+${key}`);
    expect(await selected(page)).toEqual(['€13.37', 'Feb 2, 2025', '€26.74', 'Mar 3, 2025']);
    await expect.poll(() => announced(page)).toBe('Selected: 2 × 2');
    await page.keyboard.press('Control+c');
    const { text, html } = await copied(page);
    expect(text).toBe('13.37\t2025-02-02\n26.74\t2025-03-03\n');
    expect(html).toContain('<td>€13.37</td><td>Feb 2, 2025</td>');
    await page.keyboard.press('ArrowDown');
    expect(await selected(page)).toEqual([]);
    await page.close();
  });

  test('takes the whole table with its header from the menu, as it is sorted and filtered', async () => {
    const page = await withTools('truncated');
    await page.evaluate(() =>
      window.view.setState({
        search: '"customer 01"',
        sort: [{ key: 'total', direction: 'descending' }],
        columns: [
          { key: 'total' },
          { key: 'customer' },
          { key: 'day', hidden: true },
          { key: 'state', hidden: true },
        ],
      }),
    );
    await expect.poll(() => page.locator('.gv-count').textContent()).toBe('10 of 200 rows');
    const exported = page.evaluate(() => new Promise((resolve) => window.view.on('export', resolve)));
    await choose(page, 'Copy table');
    const { text } = await copied(page);
    expect(text?.split('\n').slice(0, 3)).toEqual([
      'Total\tCustomer\tOrder',
      '254.03\tCustomer 019\t19',
      '240.66\tCustomer 018\t18',
    ]);
    expect(await exported).toEqual({ kind: 'copy', rows: 10 });
    await page.close();
  });

  test('works by the old command where the page may not use the clipboard', async () => {
    const page = await withTools('truncated');
    await page.evaluate(() => {
      Object.defineProperty(navigator.clipboard, 'write', {
        value: () => Promise.reject(new Error('not allowed')),
      });
    });
    await cell(page, 1, 2).click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+c');
    const { text, html } = await copied(page);
    expect(text).toBe('Customer 001\nCustomer 002\n');
    expect(html).toContain('<td>Customer 001</td>');
    expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(true);
    await page.close();
  });

  test('leaves a piece of text that the reader has marked to the browser', async () => {
    const page = await withTools('truncated');
    await cell(page, 1, 2).dblclick({ position: { x: 20, y: 18 } });
    await page.keyboard.press('Control+c');
    expect((await clipboard(page)).text?.trim()).toBe('Customer');
    await page.close();
  });
});

describe('the selection', () => {
  test('follows the pointer, also beyond the rows in view, and keeps its cells while rows scroll', async () => {
    const page = await withTools('truncated');
    await cell(page, 1, 2).hover();
    await page.mouse.down();
    await cell(page, 3, 3).hover();
    expect(await selected(page)).toHaveLength(6);
    const box = await page.locator('.gv-scroll').boundingBox();
    if (!box) throw new Error('no box');
    await page.mouse.move(box.x + 300, box.y + box.height + 30);
    await expect
      .poll(() => page.locator('.gv-scroll').evaluate(({ scrollTop }) => scrollTop))
      .toBeGreaterThan(200);
    await page.mouse.up();
    await page.waitForTimeout(50);
    const rows = await page.locator('tbody tr:has(td[aria-selected])').count();
    expect(rows).toBeGreaterThan(5);
    await page.locator('.gv-scroll').evaluate((scroller) => {
      scroller.scrollTop = 0;
    });
    await expect.poll(() => cell(page, 1, 2).getAttribute('aria-selected')).toBe('true');
    expect(await cell(page, 1, 1).getAttribute('aria-selected')).toBe(null);
    await page.keyboard.press('Escape');
    expect(await selected(page)).toEqual([]);
    await page.close();
  });

  test('takes all cells by Ctrl+A, those between by a press with Shift, and ends where the rows change', async () => {
    const page = await withTools('truncated');
    await cell(page, 2, 2).click();
    await cell(page, 4, 3).click({ modifiers: ['Shift'] });
    expect(await selected(page)).toHaveLength(6);
    await page.keyboard.press('Control+a');
    await expect.poll(() => announced(page)).toBe('Selected: 200 × 5');
    await page.getByRole('searchbox').fill('late');
    await expect.poll(() => page.locator('.gv-count').textContent()).toBe('67 of 200 rows');
    expect(await selected(page)).toEqual([]);
    await page.close();
  });
});

describe('a file of comma-separated values', () => {
  test('holds the shown rows, or those that there are and says how many, under a strict policy', async () => {
    const page = await mounted('truncated', true);
    await page.getByRole('searchbox').fill('customer 019');
    await expect.poll(() => page.locator('.gv-count').textContent()).toBe('1 of 200 rows');
    const shown = await file(page, 'CSV of the shown rows');
    expect(shown).toEqual({
      name: 'Latest orders.csv',
      text: '\ufeffOrder,Customer,State,Total,Day\r\n19,Customer 019,open,254.03,2025-08-20\r\n',
    });
    await expect.poll(() => announced(page)).toBe('Latest orders.csv was saved');
    const all = await file(page, 'CSV of the first 200 rows');
    expect(all.text.split('\r\n')).toHaveLength(202);
    expect(await page.evaluate(() => window.violations)).toEqual([]);
    await page.close();
  });

  test('is what the handle gives, and has a name that file systems take', async () => {
    const page = await mounted('export');
    const golden = await readFile('test/fixtures/export.csv', 'utf8');
    expect(await page.evaluate(() => window.view.exportCsv({ rows: 'all' }))).toBe(golden);
    expect(await page.evaluate(() => window.view.exportCsv({ bom: true }))).toBe(`\ufeff${golden}`);
    await page.locator('.gv-tool-more').click();
    const coming = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'CSV aller Zeilen' }).click();
    expect((await coming).suggestedFilename()).toBe('Export every kind of value.csv');
    await page.close();
  });

  test('of a hundred thousand rows is made while the page goes on painting', async () => {
    const page = await browser.open();
    const longest = await page.evaluate(async () => {
      const root = document.querySelector<HTMLElement>('#root');
      const columns = Array.from({ length: 8 }, (_, at) => ({ key: `c${at}`, type: at ? 'double' : 'text' }));
      const rows = Array.from({ length: 100_000 }, (_, row) =>
        columns.map((_, at) => (at ? row / at : `Row ${row}`)),
      );
      if (root)
        window.view = window.GridView.init({ root, artifact: { version: 1, columns, rows } as never });
      await window.view.exportCsv();
      let most = 0;
      let last = performance.now();
      let going = true;
      const frame = () => {
        const now = performance.now();
        most = Math.max(most, now - last);
        last = now;
        if (going) requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
      const text = await window.view.exportCsv();
      going = false;
      return { most, lines: text.split('\r\n').length };
    });
    expect(longest.lines).toBe(100_002);
    expect(longest.most).toBeLessThan(200); // a bound against hanging only
    await page.close();
  });
});

describe('on paper', () => {
  test('the view stands alone, with all shown rows in a plain table', async () => {
    const page = await mounted('truncated');
    await page.evaluate(() => {
      window.print = () => dispatchEvent(new Event('beforeprint'));
    });
    await choose(page, 'Print');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('h1').isVisible()).toBe(false);
    expect(await page.locator('.gv-grid').isVisible()).toBe(false);
    expect(await page.locator('.gv-tool-more').isVisible()).toBe(false);
    expect(await page.locator('.gv-print tbody tr').count()).toBe(200);
    expect(await page.locator('.gv-print th').first().isVisible()).toBe(true);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('.gv-print').count()).toBe(0);
    expect(await page.locator('[data-gv-printing]').count()).toBe(0);
    await page.close();
  });

  test('a page that the reader prints by himself has the rows, with the page around them', async () => {
    const page = await withTools('truncated');
    const pages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
    expect(pages(await page.pdf())).toBeGreaterThan(3);
    expect(await page.locator('.gv-print').count()).toBe(0);
    await page.close();
  });

  test('of a page whose tools were never fetched there is the screenful', async () => {
    const page = await mounted('truncated');
    await page.emulateMedia({ media: 'print' });
    const height = await page
      .locator('.gv-scroll')
      .evaluate(({ clientHeight, scrollHeight }) => scrollHeight - clientHeight);
    expect(height).toBe(0);
    expect(await page.locator('tbody tr').last().isVisible()).toBe(true);
    await page.close();
  });
});

describe('in a shadow tree', () => {
  test('panels, selection and print work as they do in the page', async () => {
    const page = await browser.open();
    await page.evaluate(
      (artifact) => {
        const host = document.querySelector<HTMLElement>('#second');
        const root = document.createElement('div');
        host?.attachShadow({ mode: 'open' }).append(document.createElement('h4'), root);
        window.view = window.GridView.init({ root, artifact });
        window.print = () => dispatchEvent(new Event('beforeprint'));
      },
      await fixture('truncated'),
    );
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('dialog').waitFor();
    await page.getByRole('checkbox', { name: 'State' }).uncheck();
    await expect.poll(() => page.locator('th').count()).toBe(4);
    expect(await page.getByRole('dialog').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('.gv-tool-columns:focus').count()).toBe(1);
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.mouse.click(5, 5);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await cell(page, 1, 2).click();
    await page.keyboard.press('Shift+ArrowDown');
    expect(await selected(page)).toEqual(['Customer 001', 'Customer 002']);
    await page.keyboard.press('Control+c');
    expect((await copied(page)).text).toBe('Customer 001\nCustomer 002\n');

    await choose(page, 'Print');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('h1').isVisible()).toBe(false);
    expect(await page.locator('#second h4').isVisible()).toBe(false);
    expect(await page.locator('.gv-print td').first().isVisible()).toBe(true);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('[data-gv-printing]').count()).toBe(0);
    await page.close();
  });
});

describe('destroying a view whose tools were used', () => {
  test('twenty times leaves no node and no listener', async () => {
    const page = await browser.open();
    const session = await browser.context.newCDPSession(page);
    await session.send('Performance.enable');
    await session.send('HeapProfiler.enable');
    const held = async () => {
      for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.filter(({ name }) => name === 'Nodes' || name === 'JSEventListeners');
    };
    const artifact = await fixture('truncated');
    const cycle = (times: number) =>
      page.evaluate(
        async ([given, rounds]) => {
          const root = document.querySelector<HTMLElement>('#root');
          if (!root) return;
          const find = (selector: string) => root.querySelector<HTMLElement>(selector);
          const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
          for (let round = 0; round < rounds; round++) {
            const view = window.GridView.init({ root, artifact: given });
            find('.gv-tool-columns')?.click();
            await later(40);
            find('.gv-column input')?.click();
            dispatchEvent(new Event('beforeprint'));
            find('td')?.focus();
            const shift = { key: 'ArrowDown', shiftKey: true, bubbles: true };
            find('td')?.dispatchEvent(new KeyboardEvent('keydown', shift));
            find('.gv-tool-more')?.click();
            await later(20);
            view.destroy();
          }
        },
        [artifact, times] as const,
      );
    await cycle(4);
    await page.waitForTimeout(300);
    const before = await held();
    await cycle(20);
    await page.waitForTimeout(300);
    expect(await held()).toEqual(before);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await page.close();
  });
});
