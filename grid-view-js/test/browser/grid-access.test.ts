import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, startBrowser } from './browser.ts';
import { focused, mountOrders, PINNED } from './orders.ts';

let browser: Browser;
let axe: string;
beforeAll(async () => {
  browser = await startBrowser();
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
});
afterAll(() => browser.close());

async function opened(given: Parameters<typeof mountOrders>[1] = {}, width = 800): Promise<Page> {
  const page = await browser.open();
  await page.setViewportSize({ width, height: 700 });
  await mountOrders(page, given);
  return page;
}

async function found(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run('#root');
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  });
}

const FILTER = { column_key: 'state', type: 'set', values: ['open', 'paid'] } as const;
const STATES = {
  'as it comes': {},
  'with pinned, hidden and moved columns': { columns: PINNED },
  'with lines that wrap': { wrap: true },
  'sorted, searched and filtered': {
    sort: [{ key: 'amount' }, { key: 'id', direction: 'descending' as const }],
    search: 'customer',
    filters: [{ ...FILTER, values: [...FILTER.values] }],
  },
  'with no row that matches': { search: 'nothing like it' },
};

describe.each(['en', 'ar'])('axe finds nothing in %s', (locale) => {
  describe.each(['light', 'dark'])('and %s', (theme) => {
    test.each(Object.entries(STATES))('in a table %s', async (_, state) => {
      const page = await opened({ artifact: { locale }, options: { theme } });
      await page.evaluate((json) => window.view.setState(JSON.parse(json)), JSON.stringify(state));
      await page.locator('.gv-table').hover();
      await page.locator('.gv-grip').first().waitFor({ state: 'attached' });
      await page.waitForTimeout(200);
      expect(await found(page)).toEqual([]);
      await page.close();
    });
  });
});

/** Each key with the place that has the focus after it: the aria indexes of row and column, and the text there. */
const WALK = [
  ['Tab', '2:1 Order'],
  ['ArrowRight', '2:2 Customer'],
  ['ArrowDown', '3:2 Customer 0'],
  ['ArrowDown', '4:2 Customer 37'],
  ['ArrowRight', '4:3 -8.5'],
  ['End', '4:7 Short'],
  ['Home', '4:1 2'],
  ['ArrowLeft', '4:1 2'],
  ['PageDown', '12:1 10'],
  ['PageDown', '20:1 18'],
  ['PageUp', '12:1 10'],
  ['Control+ArrowDown', '302:1 300'],
  ['ArrowDown', '302:1 300'],
  ['Control+End', '302:7 Short'],
  ['Control+Home', '3:1 1'],
  ['ArrowUp', '2:1 Order'],
  ['ArrowUp', '2:1 Order'],
  ['ArrowRight', '2:2 Customer'],
  ['Enter', '2:2 Customer'],
  ['ArrowDown', '3:2 Customer 0'],
  ['Control+ArrowUp', '2:2 Customer'],
  ['ArrowLeft', '2:1 Order'],
  ['Control+Shift+ArrowRight', '2:1 Order'],
  ['ArrowRight', '2:2 Customer'],
  ['Control+Shift+ArrowRight', '2:3 Customer'],
  ['Control+Shift+ArrowLeft', '2:2 Customer'],
  ['Shift+Alt+ArrowRight', '2:2 Customer'],
  ['Space', '2:2 Customer'],
] as const;

describe('the keyboard', () => {
  test('walks through a table with groups, pinned and hidden columns', async () => {
    const page = await opened({ count: 300, state: { columns: PINNED } });
    await page.locator('.gv-toolbar button').last().focus();
    const walked: [string, string][] = [];
    for (const [key] of WALK) {
      await page.keyboard.press(key);
      await page.waitForTimeout(key === 'Enter' || key === 'Space' ? 150 : 20);
      walked.push([key, await focused(page)]);
    }
    expect(walked).toEqual(WALK);
    expect(await page.locator('th[aria-sort="descending"]').textContent()).toContain('Customer');
    expect(await page.locator('.gv-scroll [tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.gv-toolbar') !== null)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('2:2 Customer');
    await page.close();
  });

  test('goes to the right where texts run to the left', async () => {
    const page = await opened({ artifact: { locale: 'ar' } });
    await page.locator('tbody tr:nth-child(1) td:nth-child(3)').focus();
    for (const [key, place] of [
      ['ArrowRight', '3:2'],
      ['ArrowLeft', '3:3'],
      ['End', '3:8'],
      ['Home', '3:1'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await focused(page)).toContain(`${place} `);
    }
    await page.close();
  });

  test('finds its place again after the row was scrolled out of view', async () => {
    const page = await opened();
    await page.locator('tbody tr:nth-child(4) td:nth-child(2)').focus();
    const place = await focused(page);
    await page.locator('.gv-scroll').evaluate((box) => box.scrollTo(0, 36 * 200));
    await expect.poll(() => focused(page)).toContain('gv-scroll');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain(`${Number(place.split(':')[0]) + 1}:2`);
    await page.close();
  });
});

test('indexes are those of the shown columns, moved and hidden ones considered', async () => {
  const page = await opened({ state: { columns: PINNED } });
  for (const row of ['thead tr:last-child', 'tbody tr:first-child', 'tfoot tr']) {
    const indexes = await page
      .locator(`${row} > *`)
      .evaluateAll((cells) => cells.map((cell) => cell.ariaColIndex));
    expect(indexes).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  }
  expect(await page.getByRole('grid').getAttribute('aria-colcount')).toBe('7');
  await page.close();
});

test('a header tells that its column has a filter', async () => {
  const page = await opened({ state: { filters: [{ ...FILTER, values: [...FILTER.values] }] } });
  const described = page.locator('.gv-sort[aria-description]');
  expect(await described.allTextContents()).toEqual(['State']);
  expect(await described.getAttribute('aria-description')).toBe('Filters');
  await page.evaluate(() => window.view.setState({ filters: [] }));
  expect(await described.count()).toBe(0);
  await page.close();
});

test('a table of eight columns has at most 240 elements, handles and buttons of its headers too', async () => {
  const page = await browser.open();
  await page.evaluate(() => {
    const columns = [...'abcdefgh'].map((key) => ({
      key,
      label: key,
      type: 'integer',
      format: 'integer',
      align: 'right',
    }));
    const rows = Array.from({ length: 1000 }, (_, at) => columns.map((_column, place) => at * place));
    const root = document.querySelector<HTMLElement>('#root') as HTMLElement;
    window.view = window.GridView.init({
      root,
      artifact: { version: 1, columns, rows, layout: { blocks: ['table'] } } as never,
    });
  });
  await page.locator('.gv-table').hover();
  await page.locator('.gv-grip').first().waitFor({ state: 'attached' });
  expect(await page.locator('#root *').count()).toBeLessThanOrEqual(240);
  await page.close();
});

test('at 200 % zoom nothing is cut off from the reader', async () => {
  const page = await opened({ state: { columns: PINNED } });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: 550,
    height: 450,
    deviceScaleFactor: 2,
    mobile: false,
  });
  await page.waitForTimeout(200);
  const { overflow, cut } = await page.evaluate(() => ({
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    cut: [...document.querySelectorAll('.gv-th .gv-th-label')].filter(
      (label) => label.scrollWidth > label.clientWidth,
    ).length,
  }));
  expect([overflow, cut]).toEqual([0, 0]);
  await page.locator('tbody tr:first-child td:first-child').focus();
  await page.keyboard.press('End');
  const inside = await page.evaluate(() => {
    const cell = (document.activeElement as HTMLElement).getBoundingClientRect();
    const box = (document.querySelector('.gv-scroll') as HTMLElement).getBoundingClientRect();
    return cell.left >= box.left - 1 && cell.right <= box.right + 1;
  });
  expect(inside).toBe(true);
  await page.close();
});

test('a finger scrolls rows and columns, and a press on a header sorts', async () => {
  const page = await opened();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const box = (await page.locator('tbody').boundingBox()) as { x: number; y: number };
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: box.x + 300 + x, y: box.y + 200 + y }],
    });
  const swipe = async (x: number, y: number) => {
    await touch('touchStart');
    for (let part = 0.1; part <= 1; part += 0.1) await touch('touchMove', x * part, y * part);
    await touch('touchEnd');
  };
  await swipe(0, -140);
  await expect
    .poll(async () => Number(await page.locator('tbody tr').first().getAttribute('aria-rowindex')))
    .toBeGreaterThan(4);
  await swipe(-120, 0);
  await expect
    .poll(() => page.locator('.gv-scroll').evaluate((scroller) => scroller.scrollLeft))
    .toBeGreaterThan(50);
  await page.waitForTimeout(1000); // the rows have come to rest
  const { x, y } = await middleOf(page, 'Amount');
  await touch('touchStart', x - box.x - 300, y - box.y - 200);
  await touch('touchEnd');
  await page.locator('th[aria-sort="ascending"]', { hasText: 'Amount' }).waitFor();
  await page.close();
});

test('a finger changes a width at the edge of a header, which is wide enough for it', async () => {
  const page = await opened();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'pointer', value: 'coarse' }] });
  await page.locator('.gv-table').hover();
  const grip = page.locator('.gv-th', { hasText: 'State' }).locator('.gv-grip');
  await grip.waitFor({ state: 'attached' });
  const { x, y, width, height } = (await grip.boundingBox()) as {
    x: number;
    y: number;
    width: number;
    height: number;
  };
  const columnWidth = () =>
    page.locator('.gv-th', { hasText: 'State' }).evaluate((cell) => cell.getBoundingClientRect().width);
  const before = await columnWidth();
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', by = 0) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: x + width / 2 + by, y: y + height / 2 }],
    });
  await touch('touchStart');
  await touch('touchMove', 20);
  await touch('touchMove', 40);
  await touch('touchEnd');
  await expect.poll(columnWidth).toBe(before + 40);
  await page.close();
});

async function middleOf(page: Page, label: string): Promise<{ x: number; y: number }> {
  const box = (await page.locator('.gv-th', { hasText: label }).boundingBox()) as {
    x: number;
    y: number;
    width: number;
    height: number;
  };
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

test('with reduced motion nothing moves by itself', async () => {
  const page = await opened();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('.gv-grid, .gv-grid *')].filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth';
      }).length,
  );
  expect(moving).toBe(0);
  await page.close();
});

test('twenty tables leave no element and no listener behind', async () => {
  const page = await browser.open();
  const count = () => page.evaluate(() => (window as unknown as { held: Set<object> }).held.size);
  await page.evaluate(() => {
    const held = new Set<object>();
    Object.assign(window, { held });
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      const signal = typeof options === 'object' ? options?.signal : undefined;
      const place = this === document || this === window || this instanceof MediaQueryList;
      if (place && listener) {
        const entry = {};
        held.add(entry);
        signal?.addEventListener('abort', () => held.delete(entry));
      }
      addEventListener.call(this, type, listener, options);
    };
  });
  for (let round = 0; round < 20; round++) {
    await mountOrders(page, { count: 50, state: { columns: PINNED } });
    await page.locator('.gv-table').hover();
    await page.locator('.gv-th', { hasText: 'Customer' }).locator('button').focus();
    await page.keyboard.press('Control+Shift+ArrowRight');
    await page.evaluate(() => window.view.destroy());
  }
  expect(await page.locator('#root *').count()).toBe(0);
  expect(await count()).toBe(0);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  await page.close();
});
