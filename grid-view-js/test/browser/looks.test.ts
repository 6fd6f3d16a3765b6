import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, fixture, mount, startBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function mounted(
  change: (artifact: Awaited<ReturnType<typeof fixture>>) => void = () => {},
): Promise<Page> {
  const page = await browser.open({ csp: true });
  const artifact = await fixture('looks');
  change(artifact);
  await mount(page, artifact);
  return page;
}

/** How often each colour is in a chart, as CSS writes it. */
function colorsOf(page: Page, chart: number): Promise<string[]> {
  return page
    .locator('.gv-chart-box canvas')
    .nth(chart)
    .evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const pixels =
        (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
      const seen = new Map<string, number>();
      for (let at = 0; at < pixels.length; at += 4) {
        const color = `${pixels[at]}, ${pixels[at + 1]}, ${pixels[at + 2]}`;
        if (pixels[at + 3] === 255) seen.set(color, (seen.get(color) ?? 0) + 1);
      }
      return [...seen].filter(([, count]) => count > 200).map(([color]) => color);
    });
}

describe('an overlay', () => {
  test.each([
    ['wide', 1000, { right: 0.52, bottom: 1 }],
    ['narrow', 420, { right: 1, bottom: 0.6 }],
  ])('stands in the middle of a ring in a %s chart', async (_, width, part) => {
    const page = await mounted((artifact) => {
      artifact.charts.length = 1;
    });
    await page.setViewportSize({ width, height: 900 });
    await page.locator('.gv-chart-stage .gv-overlay').waitFor();
    await page.waitForTimeout(900); // the ring grows at first, and once more at its new width
    const { ring, overlay, inside } = await page.evaluate((limits) => {
      const canvas = document.querySelector('canvas') as HTMLCanvasElement;
      const box = canvas.getBoundingClientRect();
      const scale = canvas.width / box.width;
      const { data } = (canvas.getContext('2d') as CanvasRenderingContext2D).getImageData(
        0,
        0,
        canvas.width,
        canvas.height,
      );
      const across: number[] = [];
      const down: number[] = [];
      for (let y = 0; y < canvas.height * limits.bottom; y++)
        for (let x = 0; x < canvas.width * limits.right; x++)
          if ((data[(y * canvas.width + x) * 4 + 3] ?? 0) > 200) {
            across.push(x);
            down.push(y);
          }
      const middle = (values: number[]) =>
        (values.reduce((a, b) => Math.max(a, b), 0) + values.reduce((a, b) => Math.min(a, b), 1e9)) /
        2 /
        scale;
      const view = document.querySelector('.gv-overlay') as HTMLElement;
      const place = view.getBoundingClientRect();
      return {
        ring: [middle(across) + box.x, middle(down) + box.y],
        overlay: [place.x + place.width / 2, place.y + place.height / 2],
        inside: place.width < 0.52 * Math.min(box.width, box.height),
      };
    }, part);
    expect(Math.abs((ring[0] ?? 0) - (overlay[0] ?? 1e9))).toBeLessThan(3);
    expect(Math.abs((ring[1] ?? 0) - (overlay[1] ?? 1e9))).toBeLessThan(3);
    expect(inside).toBe(true);
    await page.close();
  });

  test('of another chart stands beside its title, and says where it is partial', async () => {
    const page = await mounted();
    expect(await page.locator('.gv-chart-head .gv-overlay').allTextContents()).toEqual([
      '100Cases (partial)',
    ]);
    await page.close();
  });

  test('is told once, with the description of its chart', async () => {
    const page = await mounted();
    const names = await page.getByRole('img').evaluateAll((all) => all.map((image) => image.ariaLabel));
    expect(names).toEqual([
      'Donut of cases by doctor: Ames has the most (41). Cases: 100',
      'Bar chart of cases by doctor. Cases (partial): 100',
    ]);
    await page.locator('.gv-chart-stage .gv-overlay').waitFor();
    const hidden = await page.locator('.gv-overlay').evaluateAll((all) => all.map((one) => one.ariaHidden));
    expect(hidden).toEqual(['true', 'true']);
    expect(await page.evaluate(() => window.violations)).toEqual([]);
    await page.close();
  });

  test('goes where the chart could not be drawn', async () => {
    const page = await mounted((artifact) => {
      artifact.charts[0].option = {};
    });
    await page.locator('.gv-chart .gv-message').waitFor();
    expect(await page.locator('.gv-chart-stage .gv-overlay').count()).toBe(0);
    await page.close();
  });
});

describe('a palette', () => {
  test('colours the chart that names it', async () => {
    const page = await mounted();
    await page.locator('.gv-chart-box canvas').nth(1).waitFor();
    await page.waitForTimeout(600);
    expect(await colorsOf(page, 0)).toEqual(
      expect.arrayContaining(['2, 93, 151', '204, 130, 9', '52, 144, 103']),
    );
    expect(await colorsOf(page, 1)).toContain('207, 116, 28');
    await page.close();
  });

  test('that is not known is told, and the default colours are there', async () => {
    const page = await mounted((artifact) => {
      artifact.charts[0].palette = 'neon';
    });
    await page.locator('summary').first().click();
    expect(await page.locator('.gv-notes li').allTextContents()).toContain(
      'At "/charts/0/palette": "neon" is not one of default, accessible, viridis, blue, green, orange, grey, diverging.',
    );
    await page.locator('.gv-chart-box canvas').first().waitFor();
    await page.waitForTimeout(600);
    expect(await colorsOf(page, 0)).toContain('51, 102, 204');
    await page.close();
  });
});

describe('a key figure', () => {
  test('shows its change by text, sign and arrow', async () => {
    const page = await mounted();
    const changes = page.locator('.gv-kpi-delta');
    expect(
      await changes.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.direction)),
    ).toEqual(['up', 'down', 'same', 'same']);
    expect(await changes.first().textContent()).toBe('Change from the period before: ▲+12');
    expect(await changes.last().textContent()).toBe('Change from the period before: —');
    const colors = await changes.evaluateAll((all) => all.map((one) => getComputedStyle(one).color));
    expect(new Set(colors).size).toBe(1);
    await page.close();
  });

  test('never prints the name of an icon, which a host may draw', async () => {
    const page = await mounted();
    expect(await page.locator('.gv-kpi').first().textContent()).not.toContain('dollar');
    expect(await page.locator('.gv-kpi-icon').allTextContents()).toEqual(['', '★']);
    const icon = page.locator('[data-icon="dollar"]');
    expect(await icon.isVisible()).toBe(false);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('[data-icon="dollar"] { display: inline-block; width: 1em; height: 1em }');
      document.adoptedStyleSheets.unshift(sheet);
    });
    expect(await icon.isVisible()).toBe(true);
    await page.close();
  });
});

describe('a striped table', () => {
  const grounds = (page: Page) =>
    page
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [
          row.ariaRowIndex,
          getComputedStyle((row as HTMLTableRowElement).cells[0] as HTMLElement).backgroundColor,
        ]),
      );

  test('keeps its stripes with the rows while they scroll', async () => {
    const page = await mounted((artifact) => {
      artifact.rows = Array.from({ length: 1000 }, (_, at) => [`Doctor ${at}`, at]);
    });
    const before = new Map((await grounds(page)) as [string, string][]);
    const [first = ''] = before.keys();
    expect(new Set(before.values()).size).toBe(2);
    expect(before.get(first)).not.toBe(before.get(String(Number(first) + 1)));
    await page.locator('.gv-scroll').evaluate((scroller) => scroller.scrollBy(0, 36 * 5));
    await expect.poll(async () => (await grounds(page))[0]?.[0]).not.toBe(first);
    for (const [index, ground] of (await grounds(page)) as [string, string][])
      expect(ground).toBe(before.get(String(Number(first) + ((Number(index) - Number(first)) % 2))));
    await page.close();
  });

  test('is one only where that is asked for', async () => {
    const page = await mounted((artifact) => {
      artifact.table.striped = false;
    });
    expect(new Set((await grounds(page)).map(([, ground]) => ground)).size).toBe(1);
    await page.close();
  });
});

describe('the frame', () => {
  test.each([
    ['full', '1px', '1px', '24px'],
    ['inner', '0px', '1px', '0px'],
    ['shell', '1px', '0px', '24px'],
  ])('%s is %s around the view and %s around its blocks', async (wrapper, around, within, margin) => {
    const page = await mounted((artifact) => {
      artifact.table.wrapper = wrapper;
    });
    const style = (selector: string, property: 'borderTopWidth' | 'marginLeft') =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element)[name], property);
    expect(await style('.gv-root', 'borderTopWidth')).toBe(around);
    for (const block of ['.gv-kpi', '.gv-chart', '.gv-grid'])
      expect(await style(block, 'borderTopWidth')).toBe(within);
    expect(await style('.gv-kpis', 'marginLeft')).toBe(margin);
    await page.close();
  });
});

describe('a figure with many digits', () => {
  test.each([360, 420, 560, 800, 1100])(
    'stands on one line where the view is %i pixels wide',
    async (width) => {
      const page = await browser.open({ csp: true });
      const artifact = await fixture('report');
      const figure = artifact.kpis[0];
      if (figure) figure.valueFmt = '$2,152,189,760.47';
      await page.setViewportSize({ width, height: 900 });
      await mount(page, artifact);
      const [height, size] = await page
        .locator('.gv-kpi-value')
        .first()
        .evaluate((value) => {
          const range = document.createRange();
          range.selectNodeContents(value);
          return [range.getClientRects().length, Number.parseFloat(getComputedStyle(value).fontSize)];
        });
      expect(height).toBe(1);
      expect(size).toBeGreaterThan(12);
      await page.close();
    },
  );
});

describe('charts in rows', () => {
  test.each([
    [900, 2],
    [1400, 3],
  ])('fill a view that is %i pixels wide, the last one too', async (width, inFirstRow) => {
    const page = await browser.open({ csp: true });
    const artifact = await fixture('report');
    const [chart] = artifact.charts;
    if (chart) artifact.charts = ['a', 'b', 'c'].map((id) => ({ ...chart, id }));
    await page.setViewportSize({ width, height: 900 });
    await mount(page, artifact);
    const boxes = await page
      .locator('.gv-chart')
      .evaluateAll((charts) => charts.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
    const right = Math.max(...boxes.map((box) => box.right));
    expect(boxes.filter((box) => box.top === boxes[0]?.top)).toHaveLength(inFirstRow);
    expect(boxes.at(-1)?.right).toBeCloseTo(right, 0);
    await page.close();
  });
});
