import type { Locator, Page } from 'playwright-core';
import { type Browser, mount } from './browser.ts';

export const column = (key: string, label: string, type: string, format: string) => ({
  key,
  label,
  type,
  format,
});

/** 60 orders: 30 of the North, 20 of the South, 9 of the East, one of nowhere. */
export function orders(more: object = {}) {
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

export const count = (page: Page) => page.locator('.gv-count').textContent();
export const chips = (page: Page) => page.locator('.gv-chip-text').allTextContents();
export const panel = (page: Page) => page.getByRole('dialog', { name: 'Filters' });
export const openFilters = (page: Page) => page.getByRole('button', { name: 'Filters', exact: true }).click();

/** Adds the filter of a column to the panel and gives its part of it. */
export async function add(page: Page, label: string): Promise<Locator> {
  const button = panel(page).getByRole('button', { name: 'Add filter' });
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  await panel(page).getByRole('button', { name: label, exact: true }).click();
  return section(page, label);
}

export function section(page: Page, label: string): Locator {
  return panel(page).locator('details').filter({ hasText: label });
}

export const values = (part: Locator) => part.locator('.gv-value').allTextContents();

export async function openOrders(browser: Browser, artifact: object = orders(), width = 1100): Promise<Page> {
  const page = await browser.open({ csp: true });
  await page.setViewportSize({ width, height: 900 });
  await mount(page, artifact);
  return page;
}
