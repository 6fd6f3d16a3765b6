// Measures every subject at every size, a fresh page each, in rounds that go through all of them; prints the medians.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { report } from './report.mjs';
import { startServer } from './server.mjs';
import { SUBJECTS } from './subjects.mjs';

const words = (name, usual) => (process.env[name] ?? usual).split(',');
const subjects = words('SUBJECTS', Object.keys(SUBJECTS).join());
const sizes = words('SIZES', '1000,10000,100000,1000000').map(Number);
const rounds = Number(process.env.ROUNDS ?? 5);

const server = await startServer('dist');
const profile = await mkdtemp(join(tmpdir(), 'grid-view-bench-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  viewport: { width: 1000, height: 560 },
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--js-flags=--max-old-space-size=8192',
  ],
});
const version = context.browser()?.version() ?? (await versionOf(context));
const measured = new Map();
const failed = new Set();
for (const size of sizes) {
  for (let round = 0; round < rounds; round++) {
    for (const subject of round % 2 === 0 ? subjects : subjects.toReversed()) {
      const key = `${subject} ${size}`;
      if (failed.has(key)) continue;
      try {
        const figures = await measure(subject, size);
        measured.set(key, [...(measured.get(key) ?? []), figures]);
        console.error(
          key,
          JSON.stringify(figures, (_, value) =>
            typeof value === 'number' ? Math.round(value * 10) / 10 : value,
          ),
        );
      } catch (error) {
        failed.add(key);
        console.error(key, String(error).split('\n')[0]);
      }
    }
  }
}
await context.close();
await rm(profile, { recursive: true, force: true });
server.close();
await writeFile('dist/figures.json', JSON.stringify([...measured]));
console.log(report({ subjects, sizes, rounds, version, measured }));

async function measure(subject, size) {
  const page = await context.newPage();
  try {
    page.setDefaultTimeout(150_000);
    await page.goto(`${server.url}/page?subject=${subject}`, { waitUntil: 'load' });
    await page.waitForFunction(() => 'bench' in window && 'mount' in window);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const act = async (name, value) => {
      const start = await worked(devtools);
      const figures = await page.evaluate(([action, given]) => window.bench[action](given), [name, value]);
      return figures && { ...figures, work: (await worked(devtools)) - start };
    };

    await act('prepare', size);
    const before = await heap(devtools);
    const mount = await act('mount');
    const mounted = await heap(devtools);
    const scroll = await act('scroll');
    const sort = await act('sortNumbers');
    const sorted = await heap(devtools);
    const sortText = await act('sortTexts');
    const search = await act('search');
    return {
      mount: mount.painted,
      mountWork: mount.work,
      elements: mount.elements,
      heap: (mounted - before) / 1e6,
      scrollWork: scroll.work / 20,
      blank: scroll.blank,
      sort: sort.painted,
      sortWork: sort.work,
      sortBlock: sort.longest,
      heapSorted: (sorted - before) / 1e6,
      sortText: sortText.painted,
      sortTextWork: sortText.work,
      sortTextBlock: sortText.longest,
      search: search?.cold,
      searchAgain: search?.warm,
      searchBlock: search?.longest,
    };
  } finally {
    await page.close();
  }
}

/** Objects and the memory of typed arrays, after everything that is not needed was given back. */
async function heap(devtools) {
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await devtools.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}

/** How many milliseconds the page's main thread has computed so far; waiting for other programs is no part of it. */
async function worked(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

async function versionOf(browserContext) {
  const page = await browserContext.newPage();
  const agent = await page.evaluate(() => navigator.userAgent);
  await page.close();
  return /Chrome\/(\S+)/.exec(agent)?.[1];
}
