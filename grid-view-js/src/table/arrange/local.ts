import type { ViewContext } from '../../context.ts';
import { Scope } from '../../dom/scope.ts';
import { inSlices, SLICE_MS } from '../../dom/slices.ts';
import type { PageFilter, PageSort } from '../../wire/wire.ts';
import { type TableColumn, type TableRows, visibleRows } from '../model/rows.ts';
import { createSorter, type SortEntry } from '../sort/sorter.ts';
import type { Arranged, Arrangement } from './arrangement.ts';
import type { Finder, Found } from './finder.ts';

const ALL: Found = { matches: null, marks: [] };

/** Sorts, searches and filters the rows at hand, in slices. */
export class LocalArrangement implements Arrangement {
  readonly #rows: TableRows;
  readonly #zone: string;
  readonly #context: ViewContext;
  readonly #then: (arranged: Arranged) => void;
  readonly #sorter: ReturnType<typeof createSorter>;
  #finder: Finder | undefined;
  #sorting = new Scope();
  #finding = new Scope();
  #order: Uint32Array | null = null;
  #found = ALL;

  constructor(rows: TableRows, zone: string, context: ViewContext, then: (arranged: Arranged) => void) {
    this.#rows = rows;
    this.#zone = zone;
    this.#context = context;
    this.#then = then;
    this.#sorter = createSorter(rows, context.locale);
  }

  sort(entries: readonly PageSort[]): void {
    this.#sorting.close();
    this.#sorting = this.#context.scope.child();
    inSlices(this.#sorter(this.#sortEntries(entries)), this.#sorting, SLICE_MS.patient, (order) => {
      this.#order = order;
      this.#tell('sort');
    });
  }

  async find(search: string, filters: readonly PageFilter[], columns: readonly TableColumn[]): Promise<void> {
    const { scope, chunks, events } = this.#context;
    this.#finding.close();
    const finding = scope.child();
    this.#finding = finding;
    try {
      this.#finder ??= new (await chunks.tools()).Finder(this.#rows, this.#zone);
    } catch (error) {
      events.emit('error', { part: 'table/search', message: String(error) });
      return;
    }
    if (finding.closed) return;
    inSlices(this.#finder.find(search, filters, columns), finding, SLICE_MS.brief, (found) => {
      this.#found = found;
      this.#tell('find');
    });
  }

  refresh(): void {
    this.#finder = undefined;
    this.#tell('refresh');
  }

  #sortEntries(entries: readonly PageSort[]): SortEntry[] {
    return entries.flatMap(({ key, direction = 'ascending' }) => {
      const column = this.#rows.columns.find(({ source }) => source.key === key);
      return column ? [{ column, direction }] : [];
    });
  }

  #tell(why: Arranged['why']): void {
    const { matches, marks } = this.#found;
    const order = visibleRows(this.#order, matches);
    const total = this.#rows.count;
    this.#then({ order, marks, shown: order ? order.length : total, total, why });
  }
}
