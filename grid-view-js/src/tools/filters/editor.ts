import { element } from '../../dom/element.ts';
import type { Scope } from '../../dom/scope.ts';
import { inSlices, SLICE_MS } from '../../dom/slices.ts';
import type { FilterTexts } from '../../i18n/filter-texts.ts';
import type { Texts } from '../../i18n/texts.ts';
import { Finder } from '../../table/arrange/finder.ts';
import type { TableControl } from '../../table/control.ts';
import type { PageFilter } from '../../wire/wire.ts';
import { isRemote, type Offer, sets } from './offers.ts';

/** What an editor of one filter works with. */
export interface Editing {
  readonly control: TableControl;
  readonly offer: Offer;
  readonly texts: FilterTexts & Texts;
  readonly scope: Scope;
  /** Sets the filter; undefined takes it away. */
  change(filter: PageFilter | undefined): void;
}

/** The fields by which one filter is set. */
export interface Editor {
  readonly element: HTMLElement;
  /** Shows a filter that comes from elsewhere. */
  show(filter: PageFilter | undefined): void;
  /** Is called after every change of the table. */
  refresh?(): void;
}

/** A field for a text. */
export function textField(name: string): HTMLInputElement {
  return element('input', 'gv-field', {
    type: 'text',
    placeholder: name,
    'aria-label': name,
    autocomplete: 'off',
    spellcheck: 'false',
  });
}

const DEBOUNCE_MS = 250;

/** Runs something once typing pauses, at the latest when the panel closes. */
export function debounced(scope: Scope, { context }: TableControl, run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    if (!context.scope.closed) run();
  };
  scope.onClose(now);
  return () => {
    clearTimeout(timer);
    timer = setTimeout(now, DEBOUNCE_MS);
  };
}

/**
 * Works something out over the rows that the search and all other filters leave, again whenever these may be others.
 *
 * @returns is to be called after every change of the table
 */
export function overOthers<T>(
  { control, offer, scope }: Editing,
  work: (matches: Uint8Array | null) => Generator<void, T>,
  then: (result: T) => void,
): () => void {
  const { rows, artifact } = control;
  const finder = new Finder(rows, artifact.zone);
  let known = '';
  let running = scope.child();
  return () => {
    const { search, filters } = control.state;
    const others = filters.filter((filter) => !sets(offer, filter));
    const columns = control.columns.map(({ column }) => column);
    const now = JSON.stringify([search, others, rows.count, columns.map(({ position }) => position)]);
    if (now === known) return;
    known = now;
    running.close();
    running = scope.child();
    inSlices(
      (function* () {
        // What a server's filters leave cannot be told from the rows at hand: these all count.
        const found = isRemote(control) ? undefined : yield* finder.find(search, others, columns);
        return yield* work(found?.matches ?? null);
      })(),
      running,
      SLICE_MS.brief,
      then,
    );
  };
}
