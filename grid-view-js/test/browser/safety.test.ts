import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, columnTexts, fixture, mount, startBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('a strict content security policy', () => {
  // Where in the chart, as shares of its width and height, there is something to point at.
  test.each([
    ['report', 0.25, 0.7],
    ['line', 0.5, 0.5],
    ['donut', 0.4, 0.5],
    ['heatmap', 0.5, 0.3],
  ] as const)('is kept by %s, tooltip included', async (name, across, down) => {
    const page = await browser.open({ csp: true });
    await mount(page, await fixture(name));
    const chart = page.locator('.gv-chart-box').first();
    await chart.locator('canvas').first().waitFor();
    const box = await chart.boundingBox();
    if (!box) throw new Error('the chart has no box');

    let wiggle = 0;
    const tip = async () => {
      wiggle = 1 - wiggle;
      await page.mouse.move(box.x + box.width * across + wiggle, box.y + box.height * down);
      return page.locator('.gv-tip').count();
    };
    await expect.poll(tip, { timeout: 10_000 }).toBeGreaterThan(0);
    expect(await page.locator('.gv-tip').first().textContent()).not.toBe('');
    expect(await page.evaluate(() => window.violations)).toEqual([]);
    await page.close();
  });

  test('is kept by a scatter plot', async () => {
    const page = await browser.open({ csp: true });
    await mount(page, await fixture('scatter'));
    await page.locator('.gv-chart-box canvas').first().waitFor();
    expect(await page.evaluate(() => window.violations)).toEqual([]);
    await page.close();
  });

  test('is kept by sort, search, scrolling and update', async () => {
    const page = await browser.open({ csp: true });
    await mount(page, await fixture('truncated'));
    await page.getByRole('button', { name: 'Total' }).click();
    await page.getByRole('searchbox').fill('late');
    await expect.poll(() => page.locator('.gv-count').textContent()).toBe('67 of 200 rows');
    await page.mouse.move(400, 500);
    await page.mouse.wheel(0, 2000);
    await page.evaluate((next) => window.view.update(next), await fixture('report'));
    await page.locator('.gv-chart-box canvas').waitFor();

    expect(await page.evaluate(() => window.violations)).toEqual([]);
    await page.close();
  });
});

describe('a hostile artifact', () => {
  test('runs nothing, pollutes nothing, and leaves what is sound standing', async () => {
    const page = await browser.open();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await mount(page, await fixture('hostile'));
    await page.locator('.gv-chart-box canvas').waitFor();
    const box = await page.locator('.gv-chart-box').first().boundingBox();
    if (box) await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.locator('.gv-tip').waitFor();
    await page.getByRole('searchbox').fill('img');
    await expect.poll(() => page.locator('.gv-count').textContent()).toBe('1 of 6 rows');

    const traces = await page.evaluate(() => ({
      hacked: 'hacked' in window,
      polluted: 'polluted' in {},
      images: document.images.length,
      links: document.links.length,
    }));
    expect(traces).toEqual({ hacked: false, polluted: false, images: 0, links: 0 });
    expect(await page.locator('.gv-kpi-value').textContent()).toContain('<img src=x');
    expect(await page.locator('.gv-chart .gv-message').allTextContents()).toEqual([
      'This chart could not be drawn',
    ]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('links only where a link is safe', async () => {
    const page = await browser.open();
    await mount(page, await fixture('types'));
    expect(await columnTexts(page, 12)).toContain('javascript:alert(1)');
    const links = await page
      .locator('td a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual(['https://example.org/a', '/relative', 'mailto:a@example.org']);
    await page.close();
  });
});

describe('an artifact of ten thousand columns', () => {
  test('shows the first of them and says so', async () => {
    const page = await browser.open();
    const columns = Array.from({ length: 10_000 }, (_, at) => ({ key: `c${at}`, type: 'integer' }));
    await mount(page, { version: 1, columns, rows: [columns.map((_, at) => at)] });

    expect(await page.locator('th').count()).toBe(200);
    expect(await page.locator('.gv-toolbar').textContent()).toContain('First 200 of 10,000 columns');
    await page.close();
  });
});

describe('destroying a view', () => {
  test('twenty times leaves no node, no listener and no style sheet', async () => {
    const page = await browser.open();
    const session = await browser.context.newCDPSession(page);
    await session.send('Performance.enable');
    await session.send('HeapProfiler.enable');
    const held = async () => {
      for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.filter(({ name }) => name === 'Nodes' || name === 'JSEventListeners');
    };
    const cycle = async (times: number) => {
      const artifacts = [await fixture('report'), await fixture('truncated')];
      await page.evaluate(
        async ([all, rounds]) => {
          const root = document.querySelector<HTMLElement>('#root');
          if (!root) return;
          for (let round = 0; round < rounds; round++) {
            const view = window.GridView.init({ root, artifact: all[round % all.length] });
            view.on('sort', () => undefined);
            root.querySelector<HTMLElement>('button.gv-sort')?.click();
            await new Promise((later) => setTimeout(later, 120));
            view.destroy();
          }
        },
        [artifacts, times] as const,
      );
      await page.waitForTimeout(200);
    };
    await cycle(4);
    const before = await held();
    await cycle(20);

    expect(await held()).toEqual(before);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    expect(await page.locator('#root').innerHTML()).toBe('');
    expect(await page.evaluate(() => document.head.children.length)).toBe(2);
    await page.close();
  });
});
