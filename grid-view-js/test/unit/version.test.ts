import { describe, expect, test } from 'vitest';
import { readArtifact } from '../../src/artifact/read.ts';
import { fixtures, goldenArtifacts, savedArtifacts } from './oracle.ts';

describe('documents of version 1', () => {
  test.each([...savedArtifacts(), ...goldenArtifacts(), ...fixtures()])(
    'stay readable, whole and without a note: %s',
    (_, artifact) => {
      expect(artifact.version).toBe(1);
      const reading = readArtifact(artifact);
      expect(reading).toMatchObject({ ok: true, problems: [], artifact });
      expect(reading.ok && reading.artifact.diagnostics).toHaveLength(artifact.diagnostics.length);
    },
  );

  test('may be as small as columns and rows, and are then without a note', () => {
    expect(readArtifact({ columns: [{ key: 'a' }], rows: [[1]] })).toMatchObject({
      ok: true,
      problems: [],
      artifact: {
        version: 1,
        locale: 'en',
        layout: { blocks: ['title', 'kpis', 'chart', 'table'], kpiColumns: 4 },
        columns: [{ key: 'a', label: 'a', type: 'text', format: 'text', align: 'left' }],
        table: { rowCount: 1, returnedRows: 1, truncated: false },
        kpis: [],
        charts: [],
      },
    });
  });

  test.each([
    [{ version: 2, columns: [], rows: [] }, 'version must be 1, got 2'],
    [{ type: 'grid_view', artifact: { version: 2, columns: [], rows: [] } }, 'version must be 1, got 2'],
    [{ version: '1', columns: [], rows: [] }, 'version must be 1, got string'],
    [{ version: null, columns: [], rows: [] }, 'version must be 1, got null'],
  ])('are the only ones: %o is refused', (input, reason) => {
    expect(readArtifact(input)).toEqual({ ok: false, reason });
  });
});
