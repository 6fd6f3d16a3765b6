import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';

const DIST = resolve('dist');
const SCHEMAS = readdirSync(join(DIST, 'schema'));
const read = (file: string) => readFileSync(join(DIST, file), 'utf8');

describe('the built scripts', () => {
  test.each([
    ['grid-view.mjs', 24_000],
    ['grid-view.js', 24_000],
    ['grid-view-tools.mjs', 32_000],
    ['grid-view-charts.mjs', 215_000],
    ['grid-view-all.js', 262_000],
  ])('%s is no larger than %i bytes, zipped', (file, most) => {
    expect(gzipSync(read(file), { level: 9 }).length).toBeLessThanOrEqual(most);
  });

  test.each(readdirSync(DIST).filter((file) => file.endsWith('js')))('%s is plain ASCII', (file) => {
    expect(/[^\n\x20-\x7e]/.exec(read(file))?.[0]).toBeUndefined();
  });

  test('keep the guard of events out of the core', () => {
    expect(read('grid-view.mjs')).not.toContain('sql_validation');
    expect(read('grid-view-events.mjs')).toContain('sql_validation');
  });
});

describe('the declaration', () => {
  test('compiles strictly on its own, with the types of the wire in it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'grid-view-types-'));
    try {
      for (const file of ['grid-view.d.ts', 'grid-view-events.d.ts'])
        cpSync(join(DIST, file), join(folder, file));
      writeFileSync(
        join(folder, 'use.ts'),
        `import { init, version, type GridArtifact, type GridViewSpec, type PlannerReply, type Problem } from './grid-view.js';
import { readEvent } from './grid-view-events.js';
const reply: PlannerReply = { sql: 'SELECT 1', purpose: 'One', format: 'table' };
const view: GridViewSpec = { grid_id: 'a', columns: [{ key: 'a' }] };
export function show(root: HTMLElement, artifact: GridArtifact): Problem[] {
  init({ root, artifact }).destroy();
  const reading = readEvent('error', {});
  const stage: string | undefined = reading.ok && reading.event === 'error' ? reading.data.stage : undefined;
  return stage === version + reply.format + view.grid_id ? [] : artifact.diagnostics;
}
// @ts-expect-error a tone is one of four words
export const tone: GridArtifact['kpis'][number]['tone'] = 'purple';
`,
      );
      const tsc = resolve('node_modules/typescript/bin/tsc');
      const options =
        '--noEmit --strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --lib ES2022,DOM';
      const kind = '--module esnext --moduleResolution bundler --types';
      const run = () =>
        execFileSync('node', [tsc, ...options.split(' '), ...kind.split(' '), '', 'use.ts'], {
          cwd: folder,
          encoding: 'utf8',
        });
      expect(run()).toBe('');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the schemas of the package', () => {
  test('are those of the core, and no other', () => {
    const core = readdirSync('../grid-view-core/src/main/resources/io/gridview/schema');
    expect(SCHEMAS).toEqual(core.filter((file) => file.endsWith('.json')).sort());
  });

  test('are all named in the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    for (const file of SCHEMAS) expect(readme).toContain(`\`${file.replace('.v1.json', '')}\``);
  });

  test.each(SCHEMAS)('%s needs no other file, and takes its own examples', (file) => {
    const schema = JSON.parse(read(`schema/${file}`));
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    for (const example of schema.examples ?? [])
      expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
  });
});
