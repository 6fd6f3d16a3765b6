import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
};
const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'";
const MODULE = 'window.GridView = await import("/dist/grid-view.mjs"); document.title = "ready";';

export interface TestServer {
  readonly url: string;
  /** Paths asked for, in order. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** Serves the built files, the fixtures and an empty page per build; `?csp` adds the strict policy. */
export async function startServer(): Promise<TestServer> {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname);
    if (searchParams.has('csp')) response.setHeader('Content-Security-Policy', STRICT);
    if (pathname === '/page') {
      response.setHeader('Content-Type', 'text/html');
      response.end(page(searchParams.get('build') ?? 'grid-view.js'));
    } else if (pathname === '/module.mjs') {
      response.setHeader('Content-Type', 'text/javascript');
      response.end(MODULE);
    } else {
      const path = join('.', normalize(pathname));
      response.setHeader('Content-Type', TYPES[extname(path)] ?? 'text/plain');
      await readFile(path).then(
        (bytes) => response.end(bytes),
        () => response.writeHead(404).end(),
      );
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

function page(build: string): string {
  const script =
    build === 'grid-view.mjs'
      ? '<script type="module" src="/module.mjs"></script>'
      : `<script src="/dist/${build}"></script>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title></head>
<body><main><h1>Test</h1><div id="root"></div><div id="second"></div></main>${script}</body></html>`;
}
