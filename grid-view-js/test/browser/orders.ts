import type { Page } from 'playwright-core';
import type { TableState } from '../../src/api.ts';
import { mount } from './browser.ts';

const column = (key: string, label: string, type: string, format: unknown, align: string, more = {}) => ({
  key,
  label,
  type,
  format,
  align,
  ...more,
});

const STATES = ['open', 'paid', 'late', 'refunded', 'disputed', 'new', 'archived'];
const REMARK = 'A remark that goes on for so long that it needs more than three lines to be read. '.repeat(3);

/** A table with a cell of every kind, groups and totals. */
export function orders(count: number, more: object = {}): object {
  const rows = Array.from({ length: count }, (_, at) => [
    at + 1,
    `Customer ${(at * 37) % 100}`,
    at % 11 === 5 ? null : STATES[(at * 5) % 7],
    ((at * 7919) % 100_000) / 8,
    ((at * 13) % 61) / 2 - 15,
    at % 5 === 0 ? null : at % 3 === 0,
    at % 7 === 3 ? '{"a":1}' : JSON.stringify([at % 5, at % 3, 9 - (at % 7)]),
    at % 4 === 0 ? REMARK : 'Short',
  ]);
  return {
    version: 1,
    locale: 'en',
    zone: 'UTC',
    title: 'Orders',
    layout: { blocks: ['table'] },
    columns: [
      column('id', 'Order', 'integer', 'text', 'right', { linkTemplate: '/orders/{id}' }),
      column('customer', 'Customer', 'text', 'text', 'left', { menuGroup: 'Who' }),
      column('state', 'State', 'text', 'text', 'left', { menuGroup: 'Who', cell: 'badge' }),
      column('amount', 'Amount', 'decimal', 'number', 'right', { menuGroup: 'Money', cell: 'bar' }),
      column('margin', 'Margin', 'double', 'number', 'right', { menuGroup: 'Money', cell: 'color_scale' }),
      column('paid', 'Paid', 'boolean', 'boolean', 'center'),
      column('trend', 'Trend', 'json', 'text', 'left'),
      column('remark', 'Remark', 'text', 'text', 'left'),
    ],
    rows,
    table: { totals: { amount: { aggregate: 'sum', rawValue: 12, valueFmt: '12' } } },
    ...more,
  };
}

export const PINNED: TableState['columns'] = [
  { key: 'id', pinned: 'start' },
  { key: 'customer' },
  { key: 'state', hidden: true },
  { key: 'margin' },
  { key: 'remark', pinned: 'end', width: 140 },
];

/** Mounts the table and waits for its tools, which draw some of its cells. */
export async function mountOrders(
  page: Page,
  {
    count = 1000,
    state = {},
    artifact = {},
    options = {},
  }: Partial<{
    count: number;
    state: Partial<TableState>;
    artifact: object;
    options: object;
  }> = {},
): Promise<void> {
  await mount(page, orders(count, artifact), options);
  await page.evaluate((json) => window.view.setState(JSON.parse(json)), JSON.stringify(state));
  await page.locator('tbody .gv-spark').first().waitFor();
}

/** Where the focus is, as readers of screens are told. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const cell = element.closest('td, th');
    const row = cell?.closest('tr')?.ariaRowIndex;
    return cell ? `${row}:${cell.ariaColIndex} ${element.innerText.trim()}` : element.className;
  });
}
