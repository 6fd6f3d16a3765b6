import type { ColumnState } from '../../api.ts';

/** Changes of what is set up for the columns; each gives new states and leaves the old ones. */

/** With other values for the columns that the condition names. */
export function withValues(
  states: readonly ColumnState[],
  which: (state: ColumnState) => boolean,
  values: { readonly [Name in Exclude<keyof ColumnState, 'key'>]?: ColumnState[Name] | undefined },
): ColumnState[] {
  return states.map((state) => (which(state) ? ({ ...state, ...values } as ColumnState) : state));
}

/** The next column before (-1) or after (1) this one that is pinned alike. */
export function neighbourOf(
  states: readonly ColumnState[],
  key: string,
  step: -1 | 1,
): ColumnState | undefined {
  const from = states.findIndex((state) => state.key === key);
  const pinned = states[from]?.pinned;
  for (let at = from + step; at >= 0 && at < states.length; at += step) {
    if (states[at]?.pinned === pinned) return states[at];
  }
  return undefined;
}

/** With one column right before (-1) or after (1) another. */
export function movedBeside(
  states: readonly ColumnState[],
  key: string,
  other: string,
  side: -1 | 1,
): ColumnState[] {
  const moving = states.find((state) => state.key === key);
  const rest = states.filter((state) => state !== moving);
  const at = rest.findIndex((state) => state.key === other);
  if (!moving || at < 0) return [...states];
  return rest.toSpliced(side < 0 ? at : at + 1, 0, moving);
}
