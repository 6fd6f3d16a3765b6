import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type { GridViewHandle, GridViewOptions } from '../../src/api.ts';
import { startServer, type TestServer } from './server.ts';

declare global {
  interface Window {
    GridView: { init(options: GridViewOptions): GridViewHandle; version: string };
    view: GridViewHandle;
    violations: string[];
  }
}

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A real Chromium and a server beside it. */
export interface Browser {
  readonly context: BrowserContext;
  readonly server: TestServer;
  /** An empty page with the widget's script in it. */
  open(options?: { build?: string; csp?: boolean }): Promise<Page>;
  close(): Promise<void>;
}

export async function startBrowser(): Promise<Browser> {
  const server = await startServer();
  const profile = await mkdtemp(join(tmpdir(), 'grid-view-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    viewport: { width: 1100, height: 900 },
    args: ARGUMENTS,
  });
  return {
    context,
    server,
    async open({ build = 'grid-view.js', csp = false } = {}) {
      const page = await context.newPage();
      await page.addInitScript(() => {
        window.violations = [];
        addEventListener('securitypolicyviolation', (event) => {
          window.violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
        });
      });
      await page.goto(`${server.url}/page?build=${build}${csp ? '&csp' : ''}`);
      await page.waitForFunction(() => 'GridView' in window);
      return page;
    },
    async close() {
      await context.close();
      await server.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

// biome-ignore lint/suspicious/noExplicitAny: fixtures are JSON of any shape, some of them wrong on purpose
export async function fixture(name: string): Promise<any> {
  return JSON.parse(await readFile(`test/fixtures/${name}.json`, 'utf8'));
}

/** Mounts an artifact in the page; it travels as text, so that keys such as `__proto__` arrive as they are. */
export async function mount(
  page: Page,
  artifact: unknown,
  options: Partial<GridViewOptions> = {},
): Promise<void> {
  await page.evaluate(
    ([artifactJson, optionsJson]) => {
      const root = document.querySelector<HTMLElement>('#root');
      const more = JSON.parse(optionsJson);
      if (root) window.view = window.GridView.init({ ...more, root, artifact: JSON.parse(artifactJson) });
    },
    [JSON.stringify(artifact), JSON.stringify(options)] as const,
  );
}

/** The texts of a column of the table, as many rows as are in the page. */
export function columnTexts(page: Page, column: number, root = '#root'): Promise<string[]> {
  return page.locator(`${root} tbody tr td:nth-child(${column})`).allTextContents();
}
