// Builds what the jar and the npm package carry; see README.md for what each file is.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';

const DIST = 'dist';
const TYPES = `${DIST}/types`;
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Style sheets are imported as minified text; the widget applies them itself. */
const cssAsText = {
  name: 'css-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code, loader: 'text' };
    });
  },
};

/** The chart chunk is a file of its own that the module entry fetches when it is needed. */
const chartsApart = {
  name: 'charts-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/charts\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './grid-view-charts.mjs', external: true } : undefined,
    );
  },
};

const bundle = (entry, outfile, options) =>
  build({
    entryPoints: [`src/entries/${entry}.ts`],
    outfile: `${DIST}/${outfile}`,
    bundle: true,
    minify: true,
    legalComments: 'eof',
    target: 'es2022',
    logLevel: 'warning',
    define: { GRID_VIEW_VERSION: JSON.stringify(version), 'process.env.NODE_ENV': '"production"' },
    plugins: [cssAsText, chartsApart],
    ...options,
  });

/** The public types are files that import nothing but each other; joined they are the declaration. */
function declarations() {
  execFileSync('node', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], {
    stdio: 'inherit',
  });
  const parts = ['wire/wire', 'i18n/texts', 'api', 'entries/version', 'entries/esm'];
  const text = parts
    .map((part) => readFileSync(`${TYPES}/${part}.d.ts`, 'utf8'))
    .join('\n')
    .replace(/^(?:import .*|export \{.*)\n/gm, '');
  writeFileSync(`${DIST}/grid-view.d.ts`, text);
  rmSync(TYPES, { recursive: true });
}

rmSync(DIST, { recursive: true, force: true });
mkdirSync(DIST);
await Promise.all([
  bundle('esm', 'grid-view.mjs', { format: 'esm' }),
  bundle('charts', 'grid-view-charts.mjs', { format: 'esm' }),
  bundle('script', 'grid-view.js', { format: 'iife', globalName: 'GridView' }),
  bundle('all', 'grid-view-all.js', { format: 'iife', globalName: 'GridView' }),
]);
declarations();

for (const file of ['grid-view.mjs', 'grid-view.js', 'grid-view-charts.mjs', 'grid-view-all.js']) {
  const bytes = readFileSync(`${DIST}/${file}`);
  const zipped = gzipSync(bytes, { level: 9 }).length;
  console.log(`${file.padEnd(22)} ${(zipped / 1000).toFixed(1).padStart(6)} kB gzip`);
}
