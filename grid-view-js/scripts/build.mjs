// Builds what the jar and the npm package carry; see README.md for what each file is.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { minify } from 'terser';
import { bundled, readSchemas } from './schemas.mjs';

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

/** The chunks are files of their own that the module entry fetches when they are needed. */
const chunksApart = {
  name: 'chunks-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/(charts|tools)\.ts$/ }, ({ kind, path }) =>
      kind === 'dynamic-import'
        ? { path: path.replace('/', '/grid-view-').replace('.ts', '.mjs'), external: true }
        : undefined,
    );
  },
};

async function bundle(entry, outfile, format) {
  const { outputFiles } = await build({
    entryPoints: [`src/entries/${entry}.ts`],
    write: false,
    format,
    bundle: true,
    minify: true,
    legalComments: 'eof',
    target: 'es2022',
    logLevel: 'warning',
    define: { GRID_VIEW_VERSION: JSON.stringify(version), 'process.env.NODE_ENV': '"production"' },
    plugins: [cssAsText, chunksApart],
  });
  // A second minifier, because it leaves out more of ECharts: 9 kB of the chart chunk.
  const { code } = await minify(outputFiles[0].text, {
    module: format === 'esm',
    ecma: 2020,
    compress: { passes: 2 },
    // Pages of any encoding may load the scripts.
    format: { ascii_only: true },
  });
  writeFileSync(`${DIST}/${outfile}`, code);
}

/** The public types are files that import nothing but each other; joined they are the declaration. */
function declarations() {
  execFileSync('node', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], {
    stdio: 'inherit',
  });
  const joined = (parts) =>
    parts
      .map((part) => readFileSync(`${TYPES}/${part}.d.ts`, 'utf8'))
      .join('\n')
      .replace(/^(?:import [^;]*;|export \{[^;]*;)\n/gm, '');
  const texts = ['i18n/texts', 'i18n/tool-texts', 'i18n/filter-texts'];
  const core = ['wire/wire', ...texts, 'api', 'entries/version', 'entries/esm'];
  writeFileSync(`${DIST}/grid-view.d.ts`, joined(core));
  const wire =
    "import type { CodeEvent, DataEvent, ErrorEvent, GridArtifact, Problem, ThoughtEvent } from './grid-view.js';\n";
  writeFileSync(`${DIST}/grid-view-events.d.ts`, wire + joined(['events/read-event']));
  rmSync(TYPES, { recursive: true });
}

/** Each schema as one file that needs no other. */
function schemas() {
  mkdirSync(`${DIST}/schema`);
  const all = readSchemas();
  for (const name of all.keys())
    writeFileSync(`${DIST}/schema/${name}.v1.json`, `${JSON.stringify(bundled(name, all), null, 2)}\n`);
}

rmSync(DIST, { recursive: true, force: true });
mkdirSync(DIST);
await Promise.all([
  bundle('esm', 'grid-view.mjs', 'esm'),
  bundle('charts', 'grid-view-charts.mjs', 'esm'),
  bundle('tools', 'grid-view-tools.mjs', 'esm'),
  bundle('events', 'grid-view-events.mjs', 'esm'),
  bundle('script', 'grid-view.js', 'iife'),
  bundle('all', 'grid-view-all.js', 'iife'),
]);
declarations();
schemas();

for (const file of readdirSync(DIST).filter((name) => /js$/.test(name))) {
  const bytes = readFileSync(`${DIST}/${file}`);
  const zipped = gzipSync(bytes, { level: 9 }).length;
  console.log(`${file.padEnd(22)} ${(zipped / 1000).toFixed(1).padStart(6)} kB gzip`);
}
