import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, columnTexts, startBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const ALL = 2_500_000;

declare global {
  interface Window {
    asked: { offset: number; limit: number; sort: unknown; search: string; columns: string[] }[];
    /** Signals of requests that were given up. */
    aborted: number;
    atOnce: { now: number; most: number };
    answer: (answer: Record<string, unknown>) => unknown;
    /** Answers wait for this. */
    gate: Promise<void>;
    letGo: () => void;
  }
}

/** A table of the first hundred rows of a result that the page itself serves. */
async function mountRemote(page: Page, counted = true): Promise<void> {
  await page.evaluate(
    ([all, known]) => {
      window.asked = [];
      window.aborted = 0;
      window.atOnce = { now: 0, most: 0 };
      window.answer = (answer) => answer;
      window.gate = Promise.resolve();
      const root = document.querySelector<HTMLElement>('#root');
      const row = (id: number) => [id, `Part ${id}`];
      const loadPage = async (query: never, signal: AbortSignal) => {
        const { offset, limit, sort, search } = query as (typeof window.asked)[number];
        window.asked.push(query);
        window.atOnce.most = Math.max(window.atOnce.most, ++window.atOnce.now);
        signal.addEventListener('abort', () => window.aborted++);
        const { gate } = window;
        await new Promise((later) => setTimeout(later, 5));
        await gate;
        window.atOnce.now--;
        const descending = JSON.stringify(sort).includes('descending');
        const count = search ? 1000 : all;
        const rows = Array.from({ length: Math.max(0, Math.min(limit, count - offset)) }, (_, at) => {
          const [id, part] = row(descending ? count - offset - at : offset + at + 1);
          return [part, id];
        });
        return window.answer({ columns: ['part', 'id'], rows, row_count: count, total_row_count: all });
      };
      const artifact = {
        version: 1,
        locale: 'en',
        layout: { blocks: ['table'] },
        columns: [
          { key: 'id', label: 'Id', type: 'integer', format: 'integer' },
          { key: 'part', label: 'Part', type: 'text', format: 'text' },
        ],
        rows: Array.from({ length: 100 }, (_, at) => row(at + 1)),
        table: {
          rowCount: known ? all : null,
          returnedRows: 100,
          truncated: true,
          totals: { id: { aggregate: 'sum', rawValue: '3125001250000', valueFmt: '3,125,001,250,000' } },
        },
      };
      if (root) window.view = window.GridView.init({ root, artifact, loadPage } as never);
    },
    [ALL, counted] as const,
  );
  await expect.poll(() => page.locator('.gv-count').textContent()).toBe('2,500,000 rows');
}

const asked = (page: Page) => page.evaluate(() => window.asked);
const first = async (page: Page) => (await columnTexts(page, 1))[0];

async function scrollTo(page: Page, part: number): Promise<void> {
  await page.locator('.gv-scroll').evaluate((scroller, share) => {
    scroller.scrollTop = (scroller.scrollHeight - scroller.clientHeight) * share;
  }, part);
}

describe('a result larger than its artifact', () => {
  test('shows the rows of the artifact without a request, and is as tall as all rows', async () => {
    const page = await browser.open();
    await mountRemote(page);
    expect(await page.locator('table').getAttribute('aria-rowcount')).toMatch(/^250000[12]$/);
    expect(await first(page)).toBe('1');
    expect(await page.locator('.gv-badge').count()).toBe(0);
    await page.waitForTimeout(200);
    expect(await asked(page)).toEqual([]);
    await page.close();
  });

  test('asks for the pages that come into view, shows placeholders until then, and maps columns by key', async () => {
    const page = await browser.open();
    await mountRemote(page);
    await page.evaluate(() => {
      window.gate = new Promise((letGo) => {
        window.letGo = letGo;
      });
    });
    await scrollTo(page, 1);
    await page.locator('.gv-row[aria-busy="true"]').first().waitFor();
    await expect.poll(async () => (await asked(page)).length).toBe(1);
    await expect.poll(() => page.locator('.gv-table-block').getAttribute('aria-busy')).toBe('true');
    await page.evaluate(() => window.letGo());
    await expect.poll(async () => (await columnTexts(page, 2)).at(-1)).toBe('Part 2500000');
    expect(await page.locator('.gv-row[aria-busy="true"]').count()).toBe(0);
    expect(await page.locator('.gv-table-block').getAttribute('aria-busy')).toBeNull();
    expect(await asked(page)).toMatchObject([
      { offset: 2_499_800, limit: 200, sort: [], search: '', filters: [] },
    ]);
    await page.close();
  });

  test('asks for little while the reader drags, for no more than two pages at once, and gives up what is out of view', async () => {
    const page = await browser.open();
    await mountRemote(page);
    await page.evaluate(async () => {
      const scroller = document.querySelector('.gv-scroll') as Element;
      for (let step = 1; step <= 30; step++) {
        scroller.scrollTop = (step * scroller.scrollHeight) / 40;
        await new Promise(requestAnimationFrame);
      }
    });
    await expect.poll(async () => (await asked(page)).length).toBeGreaterThan(0);
    expect((await asked(page)).length).toBeLessThan(8);
    await page.evaluate(() => {
      window.gate = new Promise((letGo) => {
        window.letGo = letGo;
      });
    });
    const before = (await asked(page)).length;
    await scrollTo(page, 0.2);
    await expect.poll(async () => (await asked(page)).length).toBeGreaterThan(before);
    await scrollTo(page, 0.4);
    await expect.poll(() => page.evaluate(() => window.aborted)).toBeGreaterThan(0);
    await page.evaluate(() => window.letGo());
    await expect.poll(() => page.locator('.gv-row[aria-busy="true"]').count()).toBe(0);
    expect(await page.evaluate(() => window.atOnce.most)).toBeLessThanOrEqual(3); // one of them given up
    await page.close();
  });

  test('sorts and searches at the server, keeps the old rows until then, and says that totals are not known', async () => {
    const page = await browser.open();
    await mountRemote(page);
    await page.getByRole('button', { name: 'Id', exact: true }).click();
    await page.getByRole('button', { name: 'Id', exact: true }).click();
    await expect.poll(() => first(page)).toBe('2,500,000');
    expect(await page.locator('tfoot td').first().textContent()).toBe('3,125,001,250,000');
    await page.getByRole('searchbox').fill('part');
    await expect.poll(() => page.locator('.gv-count').textContent()).toBe('1,000 of 2,500,000 rows');
    expect((await asked(page)).at(-1)).toEqual({
      offset: 0,
      limit: 200,
      sort: [{ key: 'id', direction: 'descending' }],
      search: 'part',
      filters: [],
      columns: ['id', 'part'],
    });
    expect(await page.locator('tfoot td').first().textContent()).toBe('—');
    expect(await page.locator('tbody mark').first().textContent()).toBe('Part');
    await page.getByRole('searchbox').fill('');
    await expect.poll(() => page.locator('.gv-count').textContent()).toBe('2,500,000 rows');
    expect(await page.locator('tfoot td').first().textContent()).toBe('3,125,001,250,000');
    await page.close();
  });

  test('never shows the answer to an older query', async () => {
    const page = await browser.open();
    await mountRemote(page);
    await page.evaluate(() => {
      window.gate = new Promise((letGo) => {
        window.letGo = letGo;
      });
      window.view.setState({ search: 'old' });
    });
    await expect.poll(async () => (await asked(page)).length).toBe(1);
    await page.evaluate(() => {
      const { letGo } = window;
      window.gate = Promise.resolve();
      window.view.setState({ search: '', sort: [{ key: 'id', direction: 'descending' }] });
      setTimeout(letGo, 300);
    });
    await expect.poll(() => first(page)).toBe('2,500,000');
    await page.waitForTimeout(500);
    expect(await page.locator('.gv-count').textContent()).toBe('2,500,000 rows');
    expect(await first(page)).toBe('2,500,000');
    await page.close();
  });

  test('says what went wrong, keeps its rows, and tries again when asked to', async () => {
    const page = await browser.open();
    await mountRemote(page);
    await page.evaluate(() => {
      window.answer = () => ({ columns: ['id', 'part'], rows: [], row_count: -1 });
      window.view.setState({ sort: [{ key: 'id', direction: 'descending' }] });
    });
    const alert = page.locator('.gv-page-failed');
    await expect.poll(() => alert.textContent()).toContain('row_count must be a count, got integer');
    expect(await first(page)).toBe('1');
    await page.evaluate(() => {
      window.answer = () => {
        throw new Error('the server sleeps');
      };
    });
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => alert.textContent()).toContain('the server sleeps');
    await page.evaluate(() => {
      window.answer = (answer) => answer;
    });
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => first(page)).toBe('2,500,000');
    expect(await alert.isVisible()).toBe(false);
    await page.close();
  });

  test('asks for the rest of a page that the server cut short', async () => {
    const page = await browser.open();
    await mountRemote(page);
    await page.evaluate(() => {
      window.answer = (answer) => ({
        ...answer,
        rows: (answer.rows as unknown[]).slice(0, 5),
        truncated: true,
      });
      window.view.setState({ search: 'part' });
    });
    await expect.poll(() => page.locator('.gv-row[aria-busy="true"]').count()).toBe(0);
    await expect.poll(async () => (await columnTexts(page, 1)).slice(4, 6)).toEqual(['5', '6']);
    expect((await asked(page)).slice(0, 2).map(({ offset, limit }) => [offset, limit])).toEqual([
      [0, 200],
      [5, 195],
    ]);
    await page.close();
  });

  test('counts its rows first where nobody has', async () => {
    const page = await browser.open();
    await mountRemote(page, false);
    expect((await asked(page)).map(({ offset }) => offset)).toEqual([0]);
    await page.close();
  });
});
