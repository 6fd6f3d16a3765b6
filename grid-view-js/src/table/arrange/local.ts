import type { ViewContext } from '../../context.ts';
import type { Scope } from '../../dom/scope.ts';
import { inSlices, SLICE_MS } from '../../dom/slices.ts';
import type { PageFilter, PageSort } from '../../wire/wire.ts';
import { type TableColumn, type TableRows, visibleRows } from '../model/rows.ts';
import { createSorter, type SortEntry } from '../sort/sorter.ts';
import type { Arranged, Arrangement, Why } from './arrangement.ts';
import { Finder, type Found } from './finder.ts';

const ALL: Found = { matches: null, marks: [] };

/** Sorts, searches and filters the rows at hand, in slices. */
export class LocalArrangement implements Arrangement {
  readonly #rows: TableRows;
  readonly #zone: string;
  readonly #context: ViewContext;
  readonly #then: (arranged: Arranged) => void;
  readonly #sorter: ReturnType<typeof createSorter>;
  #finder: Finder | undefined;
  #entries: readonly PageSort[] = [];
  #query: Parameters<Finder['find']> = ['', [], []];
  #sorting: Scope | undefined;
  #finding: Scope | undefined;
  #order: Uint32Array | null = null;
  #found = ALL;

  constructor(rows: TableRows, zone: string, context: ViewContext, then: (arranged: Arranged) => void) {
    this.#rows = rows;
    this.#zone = zone;
    this.#context = context;
    this.#then = then;
    this.#sorter = createSorter(rows, context.locale);
  }

  sort(entries: readonly PageSort[], why: Why = 'sort'): void {
    this.#entries = entries;
    this.#sort(why);
  }

  find(
    search: string,
    filters: readonly PageFilter[],
    columns: readonly TableColumn[],
    why: Why = 'find',
  ): void {
    this.#query = [search, filters, columns];
    this.#find(why);
  }

  /** Rows may come faster than they can be sorted: what is at work ends first, and goes on with those that came. */
  refresh(): void {
    this.#finder = undefined;
    if (this.#order && !this.#sorting) this.#sort('refresh');
    if (this.#found.matches && !this.#finding) this.#find('refresh');
    if (!this.#order && !this.#found.matches) this.#tell('refresh');
  }

  see(): void {}

  #sort(why: Why): void {
    this.#sorting?.close();
    const sorting = this.#context.scope.child();
    this.#sorting = sorting;
    inSlices(this.#sorter(this.#sortEntries()), sorting, SLICE_MS.patient, (order) => {
      this.#sorting = undefined;
      sorting.close();
      this.#order = order;
      this.#tell(why);
      if (order && order.length < this.#rows.count) this.refresh();
    });
  }

  #find(why: Why): void {
    this.#finding?.close();
    const finding = this.#context.scope.child();
    this.#finding = finding;
    this.#finder ??= new Finder(this.#rows, this.#zone);
    inSlices(this.#finder.find(...this.#query), finding, SLICE_MS.brief, (found) => {
      this.#finding = undefined;
      finding.close();
      this.#found = found;
      this.#tell(why);
      if (found.matches && found.matches.length < this.#rows.count) this.refresh();
    });
  }

  #sortEntries(): SortEntry[] {
    return this.#entries.flatMap(({ key, direction = 'ascending' }) => {
      const column = this.#rows.columns.find(({ source }) => source.key === key);
      return column ? [{ column, direction }] : [];
    });
  }

  #tell(why: Why): void {
    const { matches, marks } = this.#found;
    const order = visibleRows(this.#order, matches);
    const total = this.#rows.count;
    this.#then({ order, marks, shown: order ? order.length : total, total, why });
  }
}
