import type { ColumnState } from '../../api.ts';
import type { ToolTexts } from '../../i18n/tool-texts.ts';
import type { TableControl } from '../../table/control.ts';

/** Columns that stand together in the panel, and what they are called where they have a name. */
export interface Section {
  readonly name: string | undefined;
  readonly states: readonly ColumnState[];
}

const ENDS = ['start', undefined, 'end'] as const;

/** By the groups of the artifact where it has some, else by where they are pinned, as on the screen. */
export function sectionsOf(
  states: readonly ColumnState[],
  { artifact, rows }: TableControl,
  texts: ToolTexts,
): Section[] {
  const groupOf = new Map(rows.columns.map(({ source }) => [source.key, source.menuGroup]));
  const groups = [...groupOf.values()].filter((group) => group !== undefined);
  const part = (name: string | undefined, holds: (state: ColumnState) => boolean): Section => ({
    name,
    states: states.filter(holds),
  });
  const sections =
    groups.length > 0
      ? [
          ...[...new Set([...(artifact.table.columnGroupsOrder ?? []), ...groups])].map((group) =>
            part(group, ({ key }) => groupOf.get(key) === group),
          ),
          part(texts.otherColumns, ({ key }) => groupOf.get(key) === undefined),
        ]
      : ENDS.map((end) =>
          part(end && (end === 'start' ? texts.atStart : texts.atEnd), ({ pinned }) => pinned === end),
        );
  return sections.filter((section) => section.states.length > 0);
}
