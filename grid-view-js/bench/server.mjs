import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css' };

/** Serves the bundles, and a page per subject that holds its bundle and what measures it. */
export async function startServer(folder) {
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    if (pathname === '/page') {
      response.setHeader('Content-Type', 'text/html');
      response.end(page(searchParams.get('subject')));
      return;
    }
    response.setHeader('Content-Type', TYPES[extname(pathname)] ?? 'text/plain');
    await readFile(join(folder, normalize(pathname))).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

function page(subject) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title>
<link rel="stylesheet" href="/page.css"><link rel="stylesheet" href="/${subject}.css"></head>
<body><div id="root"></div><script type="module" src="/${subject}.js"></script>
<script type="module" src="/measure.js"></script></body></html>`;
}
