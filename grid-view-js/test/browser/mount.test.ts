import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, columnTexts, fixture, mount, startBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('an artifact', () => {
  test.each(['grid-view.js', 'grid-view.mjs', 'grid-view-all.js'])(
    'mounts with %s from JSON alone',
    async (build) => {
      const page = await browser.open({ build });
      await mount(page, await fixture('report'));

      expect(await page.locator('.gv-title').textContent()).toBe('Sales by region');
      await page.locator('.gv-chart-box canvas').waitFor();
      expect(await page.locator('tbody tr').count()).toBe(6);
      expect(await page.evaluate(() => window.GridView.version)).toMatch(/^\d+\.\d+\.\d+/);
      await page.close();
    },
  );

  test('has its own numbers on the screen', async () => {
    const page = await browser.open();
    const artifact = await fixture('report');
    await mount(page, artifact);

    const kpis = await page.locator('.gv-kpi-value').allTextContents();
    expect(kpis).toEqual(artifact.kpis.map((kpi: { valueFmt: string }) => kpi.valueFmt));
    expect(await columnTexts(page, 2)).toEqual(['412', '398', '287', '251', '190', '74']);
    expect(await columnTexts(page, 4)).toEqual(['31.2%', '28.7%', '25.4%', '-2.1%', '19.8%', '—']);
    expect(await page.locator('tfoot td').allTextContents()).toEqual(['Total', '1,612', '€744,683.00', '']);
    await page.close();
  });

  test('shows KPIs and table before the charts are asked for', async () => {
    const page = await browser.open();
    const before = browser.server.requests.length;
    const painted = page.evaluate(
      () =>
        new Promise<boolean>((seen) => {
          new PerformanceObserver((list) => {
            const chunk = list.getEntries().find((entry) => entry.name.endsWith('grid-view-charts.mjs'));
            if (!chunk) return;
            const [paint] = performance.getEntriesByName('first-contentful-paint');
            seen(
              paint !== undefined &&
                document.querySelector('tbody tr') !== null &&
                paint.startTime < chunk.startTime,
            );
          }).observe({ type: 'resource', buffered: true });
        }),
    );
    await mount(page, await fixture('report'));

    expect(await painted).toBe(true);
    expect(browser.server.requests.slice(before)).toEqual(['/dist/grid-view-charts.mjs']);
    await page.close();
  });

  test('without charts never asks for them', async () => {
    const page = await browser.open();
    const before = browser.server.requests.length;
    await mount(page, await fixture('truncated'));
    await page.waitForTimeout(300);

    expect(browser.server.requests.slice(before)).toEqual([]);
    expect(await page.locator('.gv-toolbar').textContent()).toContain('First 200 of 2,500,000 rows');
    expect(await page.locator('.gv-kpi .gv-badge').first().textContent()).toBe('partial');
    await page.close();
  });

  test('is replaced by an update', async () => {
    const page = await browser.open();
    await mount(page, await fixture('report'));
    await page.evaluate((next) => window.view.update(next), await fixture('empty'));

    expect(await page.locator('.gv-title').allTextContents()).toEqual(['Orders of tomorrow']);
    expect(await page.locator('.gv-nothing').textContent()).toBe('No rows');
    expect(await page.locator('.gv-kpi-value').allTextContents()).toEqual(['0', '—']);
    await page.close();
  });

  test('that is pending shows a skeleton and no number', async () => {
    const page = await browser.open();
    const { rows: _, subtitle: __, ...spec } = await fixture('report');
    await mount(page, { type: 'grid_view', artifact: { ...spec, state: 'pending' } });

    expect(await page.locator('.gv-skeleton').count()).toBe(3);
    expect(await page.locator('#root').textContent()).not.toMatch(/\d/);
    await page.close();
  });

  test('that is none says what was wrong, and a missing root throws', async () => {
    const page = await browser.open();
    await mount(page, { version: 1, columns: 'none' });
    expect(await page.getByRole('alert').textContent()).toContain('columns must be an array, got string');

    const message = await page.evaluate(() => {
      try {
        window.GridView.init({ root: null as unknown as HTMLElement, artifact: {} as never });
        return '';
      } catch (error) {
        return String(error);
      }
    });
    expect(message).toContain('root');
    await page.close();
  });

  test('stands beside another one without touching it', async () => {
    const page = await browser.open();
    await mount(page, await fixture('report'));
    await page.evaluate(
      (artifact) => {
        const root = document.querySelector<HTMLElement>('#second');
        if (root) window.GridView.init({ root, artifact });
      },
      await fixture('truncated'),
    );
    await page.locator('#second').getByRole('button', { name: 'Total' }).click();
    await page.locator('#second th[aria-sort]').waitFor();
    await page.evaluate(() => window.view.destroy());

    expect(await page.locator('#root').innerHTML()).toBe('');
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(2); // the widget's and that of the other's tools
    expect(await columnTexts(page, 4, '#second')).toContain('€13.37');
    await page.close();
  });

  test('mounted twice on one root stands there once', async () => {
    const page = await browser.open();
    await mount(page, await fixture('report'));
    await mount(page, await fixture('truncated'));

    expect(await page.locator('.gv-root').count()).toBe(1);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    await page.close();
  });
});
