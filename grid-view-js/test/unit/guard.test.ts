import { describe, expect, test } from 'vitest';
import { MENDING } from '../../src/artifact/mending.ts';
import { readArtifact } from '../../src/artifact/read.ts';
import { mutated, seeded } from './mutations.ts';
import { AGREED, disagreement, faults, fixtures, goldenArtifacts, type Json, oracle } from './oracle.ts';

const golden = goldenArtifacts();
const sound = [...golden, ...fixtures()];
const isArtifact = oracle('artifact');
const isComponent = oracle('component');

const component = (artifact: Json): Json => ({
  type: 'grid_view',
  title: artifact.title,
  artifact,
  columns: artifact.columns.map(({ key }: Json) => key),
  rows: artifact.rows,
});

/** Checks both directions for one document and gives whether it was faulty. */
function compared(document: Json): boolean {
  const wrapped = 'artifact' in document || document.type === 'grid_view';
  const validate = wrapped ? isComponent : isArtifact;
  const found = faults(validate, document, MENDING.usual);
  const reading = readArtifact(document);
  if (!reading.ok) {
    expect(validate(document), reading.reason).toBe(false);
    return true;
  }
  expect(disagreement(found, reading.problems), JSON.stringify(reading.problems)).toEqual(AGREED);
  return found.length > 0;
}

describe('the guard', () => {
  test.each(sound)('has nothing to say of %s', (_, artifact) => {
    expect(readArtifact(artifact)).toMatchObject({ ok: true, problems: [] });
    expect(readArtifact(component(artifact))).toMatchObject({ ok: true, problems: [] });
  });

  test('agrees with an independent validator on thousands of random mutations', { timeout: 60_000 }, () => {
    const random = seeded(20261121);
    let faulty = 0;
    for (let round = 0; round < 120; round++) {
      for (const [, artifact] of sound) {
        if (compared(mutated(artifact, random))) faulty++;
        if (compared(mutated(component(artifact), random))) faulty++;
      }
    }
    expect(faulty).toBeGreaterThan(5000);
  });

  test('gives what the schema allows, whatever it was given', { timeout: 60_000 }, () => {
    const random = seeded(7);
    for (let round = 0; round < 40; round++) {
      for (const [, artifact] of sound) {
        const reading = readArtifact(mutated(artifact, random));
        // A list whose entries were all left out is empty; that was told where they stood.
        const wrong = reading.ok && !isArtifact(reading.artifact) ? isArtifact.errors : [];
        expect(wrong?.filter(({ keyword }) => keyword !== 'minItems')).toEqual([]);
      }
    }
  });

  test('ignores members that a newer server may have added, without a word', () => {
    const artifact = { ...golden[0]?.[1], mood: 'sunny' };
    artifact.kpis = [{ label: 'Orders', valueFmt: '12', trend: [1, 2] }];
    const reading = readArtifact(artifact);
    expect(reading).toMatchObject({ ok: true, problems: [] });
    expect(reading.ok && 'mood' in reading.artifact).toBe(false);
  });

  test('tells each kind of fault by its code and its place', () => {
    const codes = (part: Json) => {
      const reading = readArtifact({ columns: [{ key: 'a' }], rows: [], ...part });
      return reading.ok && reading.problems.map(({ code, pointer }) => `${code} ${pointer}`);
    };
    const chart = { option: {} };
    expect(codes({ title: 5 })).toEqual(['wrong_type /title']);
    expect(codes({ kpis: [{ label: 'A', valueFmt: '1', tone: 'purple' }] })).toEqual([
      'unknown_value /kpis/0/tone',
    ]);
    expect(codes({ kpis: [{ label: 'A' }] })).toEqual(['missing_field /kpis/0/valueFmt']);
    expect(codes({ charts: [{ ...chart, height: 5 }] })).toEqual(['out_of_range /charts/0/height']);
    expect(codes({ charts: [{ ...chart, palette: 'neon' }] })).toEqual(['unknown_value /charts/0/palette']);
    expect(codes({ charts: [{ ...chart, formats: { 'a/b~': 'neon' } }] })).toEqual([
      'unknown_value /charts/0/formats/a~1b~0',
    ]);
    expect(codes({ columns: [{ key: 'a', format: { type: 'currency', currency: 'eur' } }] })).toEqual([
      'bad_pattern /columns/0/format/currency',
    ]);
    expect(codes({ filters: [] })).toEqual(['too_few /filters']);
    expect(codes({ layout: { blocks: ['kpis', 'kpis'] } })).toEqual(['duplicate_block /layout/blocks']);
    expect(codes({ kpis: Array(200).fill(1) })).toHaveLength(101);
    expect(codes({ kpis: Array(200).fill(1) })).toContain('more_problems ');
  });

  test('moves a setting to its bounds and keeps what is sound', () => {
    const reading = readArtifact({
      columns: [{ key: 'a', label: 7 }, 'no column', { key: 'c' }],
      rows: [[1, 2, 3]],
      layout: { kpiColumns: 60, blocks: ['table', 'carousel'] },
      table: { rowCount: -5 },
    });
    expect(reading).toMatchObject({
      ok: true,
      artifact: {
        columns: [{ label: 'a' }, { hide: true }, { label: 'c' }],
        layout: { kpiColumns: 6, blocks: ['table'] },
        table: { rowCount: 1 },
      },
    });
  });

  test('does not walk rows', () => {
    const row = new Proxy([], {
      get: () => {
        throw new Error('a row was read');
      },
    });
    expect(readArtifact({ columns: [], rows: [row] }).ok).toBe(true);
  });

  test('is not led astray by keys that every object inherits', () => {
    const json = `{"version":1,"__proto__":{"title":"x"},"constructor":1,"columns":[{"key":"__proto__"}],"rows":[],
      "table":{"rowCount":0,"returnedRows":0,"truncated":false,"totals":{"__proto__":{"valueFmt":"1","rawValue":1,
      "aggregate":"sum"},"constructor":5}},"kpis":[{"__proto__":{"label":"x","valueFmt":"1"}}]}`;
    const reading = readArtifact(JSON.parse(json));
    expect(reading).toMatchObject({
      ok: true,
      problems: [
        { pointer: '/table/totals/constructor' },
        { pointer: '/kpis/0/label' },
        { pointer: '/kpis/0/valueFmt' },
      ],
    });
    expect(reading.ok && reading.artifact.title).toBe('');
    expect(Object.hasOwn((reading.ok && reading.artifact.table.totals) || {}, '__proto__')).toBe(true);
    expect(({} as Json).valueFmt).toBeUndefined();
  });
});
