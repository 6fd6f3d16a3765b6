import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, columnTexts, mount, startBrowser } from './browser.ts';

let browser: Browser;
let axe: string;
beforeAll(async () => {
  browser = await startBrowser();
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
});
afterAll(() => browser.close());

const column = (key: string, label: string, type: string, format: string) => ({ key, label, type, format });

/** 60 orders: 30 of the North, 20 of the South, 9 of the East, one of nowhere. */
function orders(more: object = {}) {
  const region = (at: number) => (at < 30 ? 'North' : at < 50 ? 'South' : at < 59 ? 'East' : null);
  return {
    version: 1,
    locale: 'en',
    zone: 'America/New_York',
    title: 'Orders',
    columns: [
      column('id', 'Id', 'integer', 'integer'),
      column('region', 'Region', 'text', 'text'),
      column('amount', 'Amount', 'decimal', 'number'),
      column('at', 'Ordered', 'instant', 'datetime'),
      column('paid', 'Paid', 'boolean', 'boolean'),
      column('note', 'Note', 'text', 'text'),
    ],
    rows: Array.from({ length: 60 }, (_, at) => [
      at + 1,
      region(at),
      at * 1.5,
      new Date(Date.UTC(2024, 0, 1, at)).toISOString().replace('.000', ''),
      at % 3 === 0,
      `note ${at}`,
    ]),
    layout: { blocks: ['table'] },
    ...more,
  };
}

const count = (page: Page) => page.locator('.gv-count').textContent();
const chips = (page: Page) => page.locator('.gv-chip-text').allTextContents();
const panel = (page: Page) => page.getByRole('dialog', { name: 'Filters' });
const openFilters = (page: Page) => page.getByRole('button', { name: 'Filters', exact: true }).click();

async function open(artifact: object = orders(), width = 1100): Promise<Page> {
  const page = await browser.open({ csp: true });
  await page.setViewportSize({ width, height: 900 });
  await mount(page, artifact);
  return page;
}

/** Adds the filter of a column to the panel and gives its part of it. */
async function add(page: Page, label: string): Promise<Locator> {
  const button = panel(page).getByRole('button', { name: 'Add filter' });
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  await panel(page).getByRole('button', { name: label, exact: true }).click();
  return section(page, label);
}

function section(page: Page, label: string): Locator {
  return panel(page).locator('details').filter({ hasText: label });
}

const values = (part: Locator) => part.locator('.gv-value').allTextContents();

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const found = await (window as unknown as { axe: typeof import('axe-core') }).axe.run('#root');
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  });
}

describe('values to tick', () => {
  test('leave the rows that hold one of them, with counts that heed the other filters', async () => {
    const page = await open();
    await openFilters(page);
    const region = await add(page, 'Region');
    await expect.poll(() => values(region)).toEqual(['North30', 'South20', 'East9', 'No value1']);
    await region.getByLabel('South').check();
    await region.getByLabel('No value').check();
    await expect.poll(() => count(page)).toBe('21 of 60 rows');
    expect(await chips(page)).toEqual(['Region: \u2068South, No value\u2069']);

    const paid = await add(page, 'Paid');
    await expect.poll(() => values(paid)).toEqual(['No14', 'Yes7']);
    await paid.getByLabel('Yes').check();
    await expect.poll(() => count(page)).toBe('7 of 60 rows');
    expect(await values(region)).toEqual(['North10', 'South7', 'East3', 'No value0']);

    await region.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => count(page)).toBe('20 of 60 rows');
    expect(await region.getByLabel('South').isChecked()).toBe(false);
    await panel(page).getByRole('button', { name: 'Clear all' }).click();
    await expect.poll(() => count(page)).toBe('60 rows');
    expect(await paid.getByLabel('Yes').isChecked()).toBe(false);
    expect(await page.locator('.gv-chips').count()).toBe(0);
    expect(await page.evaluate(() => window.violations)).toEqual([]);
    await page.close();
  });

  test('are the two hundred most frequent, and others by looking for them', async () => {
    const rows = Array.from({ length: 900 }, (_, at) => [at < 400 ? 'often' : `rare ${at % 300}`]);
    const page = await open({ ...orders(), columns: [column('word', 'Word', 'text', 'text')], rows });
    await openFilters(page);
    const word = await add(page, 'Word');
    await expect
      .poll(async () => (await values(word)).slice(0, 3))
      .toEqual(['often400', 'rare 1002', 'rare 1012']);
    expect(await word.locator('.gv-value').count()).toBe(200);
    expect(await word.locator('.gv-filter-note').textContent()).toBe('101 more; search for them');
    await word.getByLabel('rare 100').check();
    await word.getByLabel('Search').fill('RARE 29');
    await expect.poll(() => word.locator('.gv-value').count()).toBe(11);
    await word.getByLabel('rare 299').check();
    await expect.poll(() => count(page)).toBe('4 of 900 rows');
    await page.close();
  });
});

describe('bounds', () => {
  test('of numbers take the decimal sign of the locale; what is wrong is told and not applied', async () => {
    const page = await open(orders({ locale: 'de' }));
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Filter' });
    await dialog.getByRole('button', { name: 'Amount' }).click();
    const from = dialog.getByLabel('Von');
    const to = dialog.getByLabel('Bis');
    const told = dialog.locator('.gv-filter-wrong');
    expect(await from.evaluate((field) => document.activeElement === field)).toBe(true);
    expect([await from.getAttribute('placeholder'), await to.getAttribute('placeholder')]).toEqual([
      '0',
      '88,5',
    ]);
    await from.fill('10,5');
    await expect.poll(() => count(page)).toBe('53 von 60 Zeilen');
    await to.fill('1.000,5');
    await expect.poll(() => told.textContent()).toBe('Keine Zahl; Schreibweise: 1234,5');
    expect(await to.getAttribute('aria-invalid')).toBe('true');
    expect(await count(page)).toBe('53 von 60 Zeilen');
    await to.fill('5');
    await expect.poll(() => told.textContent()).toBe('Der erste Wert darf nicht über dem zweiten liegen');
    await to.fill('30');
    await expect.poll(() => count(page)).toBe('14 von 60 Zeilen');
    expect(await told.textContent()).toBe('');
    expect(await chips(page)).toEqual(['Amount: \u206810,5 – 30\u2069']);
    expect(await page.evaluate(() => window.view.getState().filters)).toEqual([
      { column_key: 'amount', type: 'range', from: 10.5, to: 30 },
    ]);

    await to.fill('x');
    await expect.poll(() => told.textContent()).toContain('Keine Zahl');
    await dialog.getByRole('button', { name: 'Aufheben', exact: true }).click();
    expect([await from.inputValue(), await to.inputValue(), await told.textContent()]).toEqual(['', '', '']);
    await from.fill('3');
    await dialog.getByRole('combobox').selectOption({ label: 'ist eines von' });
    await page.waitForTimeout(400);
    expect(await page.evaluate(() => window.view.getState().filters)).toEqual([]);
    await page.close();
  });

  test('of days are those of the artifact’s zone', async () => {
    const page = await open();
    await openFilters(page);
    const at = await add(page, 'Ordered');
    await at.getByLabel('From', { exact: true }).fill('2024-01-01');
    await at.getByLabel('To', { exact: true }).fill('2024-01-01');
    await expect.poll(() => count(page)).toBe('24 of 60 rows');
    expect((await columnTexts(page, 1))[0]).toBe('6'); // five hours behind UTC
    expect(await chips(page)).toEqual(['Ordered: \u2068Jan 1, 2024 – Jan 1, 2024\u2069']);
    await page.close();
  });

  test('typed last are applied when the panel closes', async () => {
    const page = await open();
    await openFilters(page);
    await (await add(page, 'Amount')).getByLabel('To', { exact: true }).fill('3');
    await page.keyboard.press('Escape');
    await expect.poll(() => count(page)).toBe('3 of 60 rows');
    await page.close();
  });
});

describe('a text', () => {
  test('is looked for in one column and marked there only', async () => {
    const page = await open();
    await openFilters(page);
    const note = await add(page, 'Note');
    await note.getByRole('combobox').selectOption({ label: 'contains' });
    await note.getByRole('textbox').fill('NOTE 5');
    await expect.poll(() => count(page)).toBe('11 of 60 rows');
    expect(await page.locator('mark').first().textContent()).toBe('note 5');
    await note.getByRole('textbox').fill('5');
    await expect.poll(() => count(page)).toBe('15 of 60 rows');
    expect(await page.locator('td:not(:nth-child(6)) mark').count()).toBe(0);
    await page.close();
  });
});

describe('the artifact’s own filters', () => {
  const filters = [
    { id: 'p', columnKey: 'paid', type: 'select', label: 'Is paid', options: ['Yes', 'No'] },
    { id: 's', columnKey: 'id', type: 'range', scope: 'server' },
    { id: 'n', columnKey: 'note', type: 'search' },
    { id: 'r', columnKey: 'region', type: 'multiselect', options: ['East', 'South', 'West'] },
  ];

  test('come first, in their order; those of a server only where there is one', async () => {
    const page = await open(orders({ filters }));
    await openFilters(page);
    await expect
      .poll(() => panel(page).locator('summary').allTextContents())
      .toEqual(['Is paid', 'Note', 'Region']);
    await panel(page).locator('summary').nth(2).click();
    await expect.poll(() => values(section(page, 'Region'))).toEqual(['East9', 'South20', 'West0']);
    await panel(page).locator('summary').nth(0).click();
    const paid = section(page, 'Is paid');
    await paid.getByLabel('No').check();
    await paid.getByLabel('Yes').check();
    await expect.poll(() => count(page)).toBe('20 of 60 rows');
    expect(await page.evaluate(() => window.view.getState().filters)).toEqual([
      { column_key: 'paid', type: 'set', values: ['true'] },
    ]);
    await page.close();
  });

  test('of every column are there where the search is per column', async () => {
    const artifact = orders();
    const page = await open({
      ...artifact,
      table: { rowCount: 60, returnedRows: 60, truncated: false, searchMode: 'per_column' },
    });
    await openFilters(page);
    await expect.poll(() => panel(page).locator('summary').count()).toBe(6);
    await page.close();
  });
});

describe('filters that the host sets', () => {
  test('are applied and shown before the reader has reached for the table', async () => {
    const page = await open();
    await page.evaluate(() =>
      window.view.setState({
        filters: [
          { column_key: 'region', type: 'set', values: ['North'] },
          { column_key: 'amount', type: 'range', from: 'wrong' },
        ],
      }),
    );
    await expect.poll(() => count(page)).toBe('30 of 60 rows');
    await expect
      .poll(() => chips(page))
      .toEqual(['Region: \u2068North\u2069', 'Amount: \u2068cannot be applied\u2069']);
    await page.close();
  });

  test('are shown where they are set', async () => {
    const page = await open();
    await page.evaluate(() =>
      window.view.setState({ filters: [{ column_key: 'region', type: 'set', values: ['North', 'Gone'] }] }),
    );
    await page.locator('.gv-chip-text').click();
    const region = section(page, 'Region');
    await expect.poll(() => values(region)).toEqual(['Gone0', 'North30', 'South20', 'East9', 'No value1']);
    expect(await region.locator('input:checked').count()).toBe(2);
    await page.close();
  });
});

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
