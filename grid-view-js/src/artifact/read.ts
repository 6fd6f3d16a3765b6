import { ARTIFACT_RULES } from '../wire/artifact-rules.ts';
import { createGuard } from '../wire/guard.ts';
import type { BlockName, GridArtifact, GridViewComponent, Problem } from '../wire/wire.ts';
import { MENDING } from './mending.ts';
import { isObject, kindOf } from './values.ts';

/** What came of reading: the artifact, whose diagnostics end with the problems found; or why there is none. */
export type Reading =
  | { ok: true; artifact: GridArtifact; problems: readonly Problem[] }
  | { ok: false; reason: string };

const USUAL_BLOCKS: BlockName[] = ['title', 'kpis', 'chart', 'table'];

/**
 * Reads an artifact, or a component around one, from anything.
 *
 * Parts that are not what they should be are left out or mended and named among the diagnostics; only what cannot be
 * shown at all is refused. Rows are taken as they are: walking a million of them would delay the first paint.
 */
export function readArtifact(input: unknown): Reading {
  const wrapped = isObject(input) && (Object.hasOwn(input, 'artifact') || input.type === 'grid_view');
  const source = wrapped ? input.artifact : input;
  if (!isObject(source)) return refused('an artifact must be an object', source);
  const { version, columns, rows } = source;
  if (version !== undefined && version !== 1) return refused('version must be 1', version);
  if (!Array.isArray(columns)) return refused('columns must be an array', columns);
  const pending = source.state === 'pending' || (wrapped && input.state === 'pending');
  if (!pending && !Array.isArray(rows)) return refused('rows must be an array', rows);

  const problems: Problem[] = [];
  const read = createGuard(ARTIFACT_RULES, MENDING, problems);
  const artifact = wrapped
    ? (read('component', input, '') as GridViewComponent).artifact
    : (read('artifact', input, '') as GridArtifact);
  return { ok: true, artifact: settled(artifact, pending, problems), problems };
}

function refused(law: string, value: unknown): Reading {
  const got = typeof value === 'number' ? value : kindOf(value);
  return { ok: false, reason: `${law}, got ${got}` };
}

/** What follows from several parts at once. */
function settled(artifact: GridArtifact, pending: boolean, problems: readonly Problem[]): GridArtifact {
  const { layout, table, diagnostics } = artifact;
  const rows = pending ? [] : artifact.rows;
  const { rowCount = rows.length } = table;
  return {
    ...artifact,
    ...(pending && { state: 'pending' }),
    layout: { ...layout, blocks: layout.blocks.length > 0 ? layout.blocks : USUAL_BLOCKS },
    rows,
    table: { ...table, rowCount, returnedRows: rows.length },
    diagnostics: [...diagnostics, ...problems],
  };
}
