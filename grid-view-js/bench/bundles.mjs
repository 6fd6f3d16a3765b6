// Bundles every subject the same way, into dist/.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { SUBJECTS } from './subjects.mjs';

const OWN = '../dist';
const DIST = 'dist';

if (!existsSync('../node_modules'))
  execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: '..', stdio: 'inherit' });
execFileSync('npm', ['run', 'build', '--silent'], { cwd: '..', stdio: ['ignore', 'ignore', 'inherit'] });

rmSync(DIST, { recursive: true, force: true });
mkdirSync(DIST);
await build({
  entryPoints: [
    ...Object.keys(SUBJECTS).map((name) => `subjects/${name}.js`),
    'page/measure.js',
    'page/page.css',
  ],
  outdir: DIST,
  entryNames: '[name]',
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  external: ['./grid-view-*.mjs'],
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
});
for (const file of readdirSync(OWN).filter((name) => name.endsWith('.mjs')))
  copyFileSync(`${OWN}/${file}`, `${DIST}/${file}`);
for (const name of Object.keys(SUBJECTS))
  if (!existsSync(`${DIST}/${name}.css`)) writeFileSync(`${DIST}/${name}.css`, '');
