import { describe, expect, test } from 'vitest';
import { readArtifact } from '../../src/artifact/read.ts';
import { givenArtifact } from './given.ts';

describe('reading an artifact', () => {
  test.each([
    [null, 'an artifact must be an object, got null'],
    ['text', 'an artifact must be an object, got string'],
    [[], 'an artifact must be an object, got array'],
    [{ type: 'grid_view', title: 'No artifact' }, 'an artifact must be an object, got nothing'],
    [{ version: 1 }, 'columns must be an array, got nothing'],
    [{ version: 1, columns: [], rows: {} }, 'rows must be an array, got object'],
  ])('refuses %o and says why', (input, reason) => {
    expect(readArtifact(input)).toEqual({ ok: false, reason });
  });

  test('unwraps a component', () => {
    const artifact = { version: 1, title: 'Inside', columns: [], rows: [] };
    expect(readArtifact({ type: 'grid_view', title: 'Outside', artifact })).toMatchObject({
      ok: true,
      artifact: { title: 'Inside' },
    });
  });

  test('takes a pending component without rows', () => {
    const reading = readArtifact({
      type: 'grid_view',
      state: 'pending',
      artifact: { version: 1, columns: [] },
    });
    expect(reading).toMatchObject({ ok: true, artifact: { state: 'pending', rows: [] } });
  });

  test('names the parts that it left out', () => {
    const reading = readArtifact({ version: 1, columns: ['no column'], rows: [], kpis: [1], charts: [null] });
    expect(reading).toMatchObject({
      ok: true,
      artifact: {
        kpis: [],
        charts: [],
        columns: [{ hide: true }],
        diagnostics: [{ pointer: '/columns/0' }, { pointer: '/kpis/0' }, { pointer: '/charts/0' }],
      },
    });
  });

  test('keeps the rows as they are, without a copy', () => {
    const rows = [[1], 'not a row'];
    expect(givenArtifact([{ key: 'a' }], rows).rows).toBe(rows);
  });

  test('does not let a key reach what all objects inherit', () => {
    const json = '{"version":1,"columns":[],"rows":[],"table":{"totals":{"__proto__":{"valueFmt":"1"}}}}';
    const reading = readArtifact(JSON.parse(json));
    expect(reading.ok).toBe(true);
    expect(({} as Record<string, unknown>).valueFmt).toBeUndefined();
  });
});
