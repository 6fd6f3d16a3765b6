import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, columnTexts, fixture, mount, startBrowser } from './browser.ts';

let browser: Browser;
let axe: string;
beforeAll(async () => {
  browser = await startBrowser();
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
});
afterAll(() => browser.close());

const headers = (page: Page) => page.locator('thead tr:last-child th .gv-th-label').allTextContents();
const announced = (page: Page) => page.getByRole('status').textContent();
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent);

async function openMenuOf(page: Page, label: string): Promise<void> {
  await page.locator('th').getByRole('button', { name: label, exact: true }).focus();
  await page.waitForFunction(() => document.adoptedStyleSheets.length > 1); // the tools come with the focus
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByRole('menu').waitFor();
}

async function mounted(name: string, options = {}): Promise<Page> {
  const page = await browser.open();
  await mount(page, { ...(await fixture(name)), ...options });
  return page;
}

describe('the menu of a column', () => {
  test('sorts, and gives the focus back to the header', async () => {
    const page = await mounted('truncated');
    await openMenuOf(page, 'Total');
    expect(await page.getByRole('menuitemradio', { checked: true }).allTextContents()).toEqual([
      'Original order',
      'Not pinned',
    ]);
    await page.keyboard.press('s');
    expect(await focused(page)).toBe('Sort descending');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await columnTexts(page, 1))[0]).toBe('200');
    await expect.poll(() => focused(page)).toBe('Total');
    expect(await page.getByRole('menu').count()).toBe(0);
    await page.close();
  });

  test('moves, hides and pins its column, and tells so', async () => {
    const page = await mounted('truncated');
    await openMenuOf(page, 'State');
    await page.getByRole('menuitem', { name: 'Move left' }).click();
    await expect.poll(() => headers(page)).toEqual(['Order', 'State', 'Customer', 'Total', 'Day']);
    await expect.poll(() => announced(page)).toBe('State is column 2 of 5');
    await openMenuOf(page, 'State');
    await page.getByRole('menuitem', { name: 'Hide column' }).click();
    await expect.poll(() => headers(page)).toEqual(['Order', 'Customer', 'Total', 'Day']);
    expect(await focused(page)).toBe('Customer');
    await openMenuOf(page, 'Day');
    await page.getByRole('menuitemradio', { name: 'Pin at the start' }).click();
    await expect.poll(() => headers(page)).toEqual(['Day', 'Order', 'Customer', 'Total']);
    await page.close();
  });

  test('is left by Escape and by Tab, and is moved in by the arrows, Home and End', async () => {
    const page = await mounted('truncated');
    await openMenuOf(page, 'Total');
    const walk = ['ArrowUp', 'ArrowDown', 'ArrowDown', 'End', 'Home'];
    const places: unknown[] = [];
    for (const key of walk) {
      await page.keyboard.press(key);
      places.push(await focused(page));
    }
    expect(places).toEqual([
      'Hide column',
      'Sort ascending',
      'Sort descending',
      'Hide column',
      'Sort ascending',
    ]);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('Total');
    await openMenuOf(page, 'Total');
    await page.keyboard.press('Tab');
    expect(await page.getByRole('menu').count()).toBe(0);
    await page.close();
  });

  test('offers nothing on columns where the artifact does not want it', async () => {
    const page = await mounted('truncated', { table: { columnSettings: false } });
    expect(await page.getByRole('button', { name: 'Columns' }).count()).toBe(0);
    await openMenuOf(page, 'Total');
    expect(await page.getByRole('menuitem', { name: /Hide|Move/ }).count()).toBe(0);
    await page.close();
  });
});

describe('the panel of columns', () => {
  test('shows and hides, but not the last column', async () => {
    const page = await mounted('truncated');
    await page.getByRole('button', { name: 'Columns' }).click();
    const panel = page.getByRole('dialog', { name: 'Columns' });
    for (const name of ['Order', 'Customer', 'State', 'Total'])
      await panel.getByLabel(name, { exact: true }).uncheck();
    await expect.poll(() => headers(page)).toEqual(['Day']);
    expect(await panel.getByLabel('Day', { exact: true }).isDisabled()).toBe(true);
    await panel.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => headers(page)).toEqual(['Order', 'Customer', 'State', 'Total', 'Day']);
    await page.close();
  });

  test('moves columns from the keyboard, and the focus stays on the row', async () => {
    const page = await mounted('truncated');
    await page.getByRole('button', { name: 'Columns' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.getByRole('button', { name: 'Move Day up' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => headers(page)).toEqual(['Order', 'Customer', 'State', 'Day', 'Total']);
    expect(await focused(page)).toBe('Move Day up');
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => headers(page)).toEqual(['Order', 'Customer', 'Day', 'State', 'Total']);
    await expect.poll(() => announced(page)).toBe('Day is column 3 of 5');
    expect(await focused(page)).toBe('Move Day up');
    await page.getByRole('button', { name: 'Reset' }).click();
    await expect.poll(() => headers(page)).toEqual(['Order', 'Customer', 'State', 'Total', 'Day']);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('Columns');
    expect(await page.getByRole('button', { name: 'Columns' }).getAttribute('aria-expanded')).toBe('false');
    await page.close();
  });

  test('moves columns by their grips; Escape lets go', async () => {
    const page = await mounted('truncated');
    await page.getByRole('button', { name: 'Columns' }).click();
    const grip = async (at: number) => {
      const box = await page.locator('.gv-column-grip').nth(at).boundingBox();
      if (!box) throw new Error('no grip');
      return [box.x + box.width / 2, box.y + box.height / 2] as const;
    };
    const drag = async (from: number, to: number) => {
      await page.mouse.move(...(await grip(from)));
      await page.mouse.down();
      const [x, y] = await grip(to);
      await page.mouse.move(x, y - 4, { steps: 4 });
    };
    await drag(4, 1);
    await page.mouse.up();
    await expect.poll(() => headers(page)).toEqual(['Order', 'Day', 'Customer', 'State', 'Total']);
    await drag(4, 0);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await headers(page)).toEqual(['Order', 'Day', 'Customer', 'State', 'Total']);
    expect(await page.getByRole('dialog').count()).toBe(1);
    await page.close();
  });

  test('has the groups of the artifact in its order', async () => {
    const page = await browser.open();
    const columns = ['Beta', 'Alpha', 'Beta', undefined].map((menuGroup, at) => ({
      key: `c${at}`,
      label: `Part ${at}`,
      ...(menuGroup && { menuGroup }),
    }));
    const table = { columnGroupsOrder: ['Alpha', 'Beta'] };
    await mount(page, { version: 1, columns, rows: [[1, 2, 3, 4]], table });
    await page.getByRole('button', { name: 'Columns', exact: true }).click();
    await page.getByRole('dialog').waitFor();
    expect(await page.locator('.gv-columns-name').allTextContents()).toEqual([
      'Alpha',
      'Beta',
      'Other columns',
    ]);
    expect(await page.getByRole('group', { name: 'Beta' }).getByRole('checkbox').count()).toBe(2);
    await page.close();
  });

  test('finds among many columns, of which it lists the first', async () => {
    const page = await browser.open();
    const columns = Array.from({ length: 300 }, (_, at) => ({ key: `c${at}`, label: `Part ${at}` }));
    await mount(page, { version: 1, columns, rows: [columns.map((_, at) => at)] });
    await page.getByRole('button', { name: 'Columns', exact: true }).click();
    await page.getByRole('dialog').waitFor();
    expect(await page.locator('.gv-columns-more').textContent()).toBe('100 more; search for them');
    await page.getByRole('searchbox', { name: 'Find a column' }).fill('part 299');
    expect(await page.locator('.gv-column-label').allTextContents()).toEqual(['Part 299']);
    await page.close();
  });
});

describe('a panel', () => {
  test('is closed by a press outside, and by the button that opened it; only one is open', async () => {
    const page = await mounted('truncated');
    const panels = page.locator('.gv-popover');
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('dialog').waitFor();
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menu').waitFor();
    expect(await panels.count()).toBe(1);
    await page.getByRole('button', { name: 'More' }).click();
    expect(await panels.count()).toBe(0);
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('dialog').waitFor();
    await page.mouse.click(5, 5);
    expect(await panels.count()).toBe(0);
    await page.close();
  });

  test.each([
    ['en', 320],
    ['ar', 320],
    ['en', 1100],
    ['ar', 1100],
  ] as const)('lies within the widget and the window, in %s at %i pixels', async (locale, width) => {
    const page = await browser.open();
    await page.setViewportSize({ width, height: 500 });
    await mount(page, { ...(await fixture('types')), locale });
    const view = await page.locator('.gv-root').boundingBox();
    for (const name of ['columns', 'more']) {
      await page.locator(`.gv-tool-${name}`).click();
      await page.locator('.gv-popover').waitFor();
      const box = await page.locator('.gv-popover').boundingBox();
      if (!box || !view) throw new Error('nothing there');
      expect(box.x).toBeGreaterThanOrEqual(view.x);
      expect(box.x + box.width).toBeLessThanOrEqual(view.x + view.width + 0.5);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(500);
      await page.keyboard.press('Escape');
    }
    await page.close();
  });

  test.each([
    ['light', 'en'],
    ['dark', 'en'],
    ['light', 'ar'],
  ] as const)('has nothing that axe would complain of, in %s colours and %s', async (colorScheme, locale) => {
    const page = await browser.open();
    await page.emulateMedia({ colorScheme });
    await mount(page, { ...(await fixture('truncated')), locale });
    await page.evaluate(axe);
    const open = [
      () => page.locator('.gv-tool-columns').click(),
      () => page.locator('.gv-tool-more').click(),
      () => openMenuOf(page, 'Total'),
      async () => {
        await page.locator('tbody td').first().click();
        await page.keyboard.press('Shift+ArrowDown');
        await page.locator('td[aria-selected]').nth(1).waitFor();
      },
    ];
    for (const show of open) {
      await show();
      await page.waitForTimeout(50);
      const found = await page.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(
          '#root',
        );
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
      });
      expect(found).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await page.close();
  });
});

describe('the toolbar', () => {
  test('counts the filters, and has only icons where there is little room, which keep their names', async () => {
    const page = await browser.open();
    await page.setViewportSize({ width: 320, height: 700 });
    await mount(page, await fixture('truncated'));
    expect(
      await page.locator('.gv-tool-filters').evaluate(({ offsetWidth }: HTMLElement) => offsetWidth),
    ).toBe(34);
    await page.evaluate(() =>
      window.view.setState({ filters: [{ column_key: 'state', type: 'set', values: ['late'] }] }),
    );
    await page.getByRole('button', { name: 'Filters 1' }).waitFor();
    await page.evaluate(() => window.view.setState({ filters: [] }));
    await page.getByRole('button', { name: 'Filters', exact: true }).waitFor();
    await page.close();
  });

  test('and its panels speak the language of the artifact, or as the host has it', async () => {
    const page = await browser.open();
    await mount(
      page,
      { ...(await fixture('truncated')), locale: 'de-CH' },
      { texts: { print: 'Auf Papier' } },
    );
    await page.getByRole('button', { name: 'Mehr' }).click();
    await page.getByRole('menu').waitFor();
    expect(await page.getByRole('menuitem').allTextContents()).toEqual([
      'Tabelle kopieren',
      'CSV der gezeigten Zeilen',
      'CSV der ersten 200 Zeilen',
      'Auf Papier',
    ]);
    await page.close();
  });
});

describe('the state of the table', () => {
  test('is told once for each change, and setting what there is already changes nothing', async () => {
    const page = await mounted('truncated');
    const told = await page.evaluate(async () => {
      const states: unknown[] = [];
      window.view.on('state', (state) => states.push(state));
      const hostile = [null, 7, 'x', [], { sort: 1, columns: 'x' }, { filters: [null, 3] }] as never[];
      for (const state of hostile) window.view.setState(state);
      window.view.setState({ columns: [{ key: 'total', pinned: 'start' }], sort: [{ key: 'day' }] });
      const kept = JSON.stringify(window.view.getState());
      window.view.setState(JSON.parse(kept));
      window.view.getState().columns.length = 0;
      return { states, kept, now: JSON.stringify(window.view.getState()) };
    });
    expect(told.states).toHaveLength(1);
    expect(told.now).toBe(told.kept);
    await expect.poll(async () => (await headers(page))[0]).toBe('Total');
    await page.close();
  });
});
