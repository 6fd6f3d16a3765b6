import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, startBrowser } from './browser.ts';
import { focused } from './orders.ts';
import { clean, header, headers, openOrders, widthOf } from './orders-columns.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const opened = (given?: Parameters<typeof openOrders>[1], width?: number) =>
  openOrders(browser, given, width);

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
