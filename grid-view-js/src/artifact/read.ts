import { ARTIFACT_RULES } from '../wire/artifact-rules.ts';
import { createGuard } from '../wire/guard.ts';
import type { BlockName, GridArtifact, GridViewComponent, Problem } from '../wire/wire.ts';
import { MENDING } from './mending.ts';
import { isObject, kindOf } from './values.ts';

export type Reading = { ok: true; artifact: GridArtifact } | { ok: false; reason: string };

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
  const refused = (reason: string): Reading => ({ ok: false, reason });
  if (!isObject(source)) return refused(`expected an artifact object, got ${kindOf(source)}`);
  const { version, columns, rows } = source;
  if (version !== undefined && version !== 1)
    return refused(
      `version ${isObject(version) ? kindOf(version) : String(version)} is not supported, only 1 is`,
    );
  if (!Array.isArray(columns)) return refused(`columns must be an array, got ${kindOf(columns)}`);
  const pending = source.state === 'pending' || (wrapped && input.state === 'pending');
  if (!pending && !Array.isArray(rows)) return refused(`rows must be an array, got ${kindOf(rows)}`);

  const problems: Problem[] = [];
  const read = createGuard(ARTIFACT_RULES, MENDING, problems);
  const artifact = wrapped
    ? (read('component', input, '') as GridViewComponent).artifact
    : (read('artifact', input, '') as GridArtifact);
  return { ok: true, artifact: settled(artifact, pending, problems) };
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
