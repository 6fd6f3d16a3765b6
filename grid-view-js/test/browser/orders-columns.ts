import type { Page } from 'playwright-core';
import type { Browser } from './browser.ts';
import { mountOrders } from './orders.ts';

/** Orders in a page with a strict policy. */
export async function openOrders(
  browser: Browser,
  given: Parameters<typeof mountOrders>[1] = {},
  width = 800,
): Promise<Page> {
  const page = await browser.open({ csp: true });
  await page.setViewportSize({ width, height: 700 });
  await mountOrders(page, given);
  return page;
}

export const headers = (page: Page) =>
  page.locator('thead .gv-th-label:not(.gv-group-label)').allTextContents();
export const header = (page: Page, label: string) => page.locator('.gv-th[scope="col"]', { hasText: label });
export const widthOf = (page: Page, label: string) =>
  header(page, label).evaluate((cell) => Math.round(cell.getBoundingClientRect().width));
export const scrolledTo = (page: Page) =>
  page.locator('.gv-scroll').evaluate((box) => [Math.round(box.scrollTop), Math.round(box.scrollLeft)]);
export const clean = (page: Page) => page.evaluate(() => window.violations);

/** How far the edges of the cells of a row are from those of the place, rounded to pixels. */
export function edges(page: Page, row: string): Promise<[number, number][]> {
  return page.locator(row).evaluate((line) => {
    const box = (document.querySelector('.gv-scroll') as HTMLElement).getBoundingClientRect();
    return [...(line as HTMLTableRowElement).cells].map((cell) => {
      const { left, right } = cell.getBoundingClientRect();
      return [Math.round(left - box.left), Math.round(box.right - right)] as [number, number];
    });
  });
}
