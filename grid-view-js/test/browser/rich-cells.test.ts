import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contrast, difference } from '../unit/sight.ts';
import { type Browser, mount, startBrowser } from './browser.ts';
import { mountOrders, orders } from './orders.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function opened(given: Parameters<typeof mountOrders>[1] = {}): Promise<Page> {
  const page = await browser.open({ csp: true });
  await mountOrders(page, given);
  return page;
}

/** Text colour and ground of elements, as they are drawn. */
function colors(page: Page, selector: string): Promise<{ text: string; ground: string }[]> {
  return page.locator(selector).evaluateAll((cells) => {
    const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const drawn = (color: string) => {
      if (!pen) return '';
      pen.fillStyle = color;
      pen.fillRect(0, 0, 1, 1);
      return `rgb(${[...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)].join(', ')})`;
    };
    return cells.map((cell) => {
      const { color, backgroundColor } = getComputedStyle(cell);
      return { text: drawn(color), ground: drawn(backgroundColor) };
    });
  });
}

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  test('the text of every badge stands out from it, and badges from each other', async () => {
    const page = await opened({ options: { theme } });
    const badges = await colors(page, 'td:not(.gv-none) .gv-pill');
    for (const { text, ground } of badges) expect(contrast(text, ground)).toBeGreaterThan(4.5);
    const grounds = [...new Set(badges.map(({ ground }) => ground))];
    expect(grounds.length).toBe(6);
    for (const one of grounds)
      for (const other of grounds) if (one !== other) expect(difference(one, other)).toBeGreaterThan(4);
    expect(await page.evaluate(() => window.violations)).toEqual([]);
    await page.close();
  });

  test('numbers stand out from the strongest colours of a scale, and hovering leaves those', async () => {
    const rows = [-15, 15, 0, null].map((margin) => [1, 'a', 'b', 1, margin, true, '[1,2]', 'c']);
    const page = await opened({ artifact: { rows }, options: { theme } });
    await page.locator('tbody tr').first().hover();
    const [below, above, zero, none] = await colors(page, '.gv-cell-color_scale');
    for (const cell of [below, above, zero, none])
      expect(contrast(cell?.text ?? '', cell?.ground ?? '')).toBeGreaterThan(4.5);
    expect(new Set([below?.ground, above?.ground, zero?.ground]).size).toBe(3);
    expect(none?.ground).toBe(zero?.ground);
    await page.close();
  });
});

test('answers are marks for the eye and words for others', async () => {
  const page = await opened();
  const cells = page.locator('tbody tr:nth-child(-n + 3) td:nth-child(6)');
  expect(await cells.allTextContents()).toEqual(['—', 'No', 'No']);
  const marks = await page
    .locator('tbody td:nth-child(6)')
    .evaluateAll((all) =>
      all.map((cell) => `${cell.textContent} ${getComputedStyle(cell, '::before').content}`),
    );
  expect(new Set(marks)).toEqual(new Set(['— "—" / ""', 'No "✗" / ""', 'Yes "✓" / ""']));
  await page.close();
});

test('a small line is told by its ends and its extremes, and other JSON is its text', async () => {
  const page = await opened();
  const texts = await page.locator('tbody td:nth-child(7)').allTextContents();
  expect(texts.slice(0, 4)).toEqual([
    'From 0 to 9, lowest 0, highest 9',
    'From 1 to 8, lowest 1, highest 8',
    'From 2 to 7, lowest 2, highest 7',
    '{"a":1}',
  ]);
  await page.close();
});

test('badges, scales and lines are those of their rows after a sort, a search and more rows', async () => {
  const page = await opened();
  const looks = () =>
    page.locator('tbody tr').evaluateAll((rows) =>
      (rows as HTMLTableRowElement[]).map(({ cells }) => {
        const [, , state, , margin] = cells;
        return [
          [state?.textContent, state?.style.getPropertyValue('--gv-hue')],
          [margin?.textContent, margin?.style.getPropertyValue('--gv-heat')],
        ].map((pair) => pair.join(' '));
      }),
    );
  const known = new Map<string, string>();
  const agree = async () => {
    for (const pair of (await looks()).flat()) {
      const [text = '', look = ''] = pair.split(' ');
      expect(known.get(text) ?? look).toBe(look);
      known.set(text, look);
    }
  };
  await agree();
  await page.getByRole('button', { name: 'Margin' }).click();
  await page.locator('th[aria-sort]').waitFor();
  await agree();
  await page.getByRole('searchbox').fill('late');
  await expect.poll(() => page.locator('.gv-count').textContent()).toMatch(/of/);
  await agree();
  expect(known.size).toBeGreaterThan(10);
  await page.evaluate(() => window.view.append([[1001, 'Far', 'late', 1, 3000, true, '[1,2]', 'x']]));
  await expect
    .poll(async () => Number.parseFloat((await looks())[0]?.[1]?.split(' ')[1] ?? '100'))
    .toBeLessThan(2); // the largest is another one now
  await page.close();
});

test('without the tools, badges and lists are the texts they are', async () => {
  const page = await browser.open();
  await page.route('**/grid-view-tools.mjs', (route) => route.abort());
  await mount(page, orders(20));
  await page.waitForTimeout(200);
  expect(await page.locator('tbody tr:first-child td').allTextContents()).toEqual([
    '1',
    'Customer 0',
    'open',
    '0',
    '-15',
    '—',
    '[0,0,9]',
    expect.stringContaining('A remark'),
  ]);
  await page.close();
});

test('with forced colours badges have a line around them, and lines are seen', async () => {
  const page = await opened();
  await page.emulateMedia({ forcedColors: 'active' });
  const outline = await page
    .locator('.gv-pill')
    .first()
    .evaluate((one) => getComputedStyle(one).outlineWidth);
  expect(outline).toBe('1px');
  const stroke = await page
    .locator('.gv-spark path')
    .first()
    .evaluate((one) => getComputedStyle(one).stroke);
  const ground = await page
    .locator('tbody td')
    .first()
    .evaluate((one) => getComputedStyle(one).backgroundColor);
  expect(stroke).not.toBe(ground);
  await page.close();
});
