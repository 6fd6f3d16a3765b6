import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, columnTexts, startBrowser } from './browser.ts';
import {
  add,
  chips,
  column,
  count,
  openFilters,
  openOrders,
  orders,
  panel,
  section,
  values,
} from './orders-filters.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const open = (artifact?: object, width?: number) => openOrders(browser, artifact, width);

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
