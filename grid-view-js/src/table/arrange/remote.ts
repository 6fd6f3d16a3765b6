import type { PageQuery } from '../../api.ts';
import { element } from '../../dom/element.ts';
import type { Scope } from '../../dom/scope.ts';
import { parseSearch } from '../../filter/search.ts';
import { fill } from '../../i18n/translate.ts';
import type { PageFilter, PageSort } from '../../wire/wire.ts';
import type { TableControl } from '../control.ts';
import type { TableColumn } from '../model/rows.ts';
import type { Arranged, Arrangement, Why } from './arrangement.ts';
import { type Page, readPage } from './page-answer.ts';
import { PAGE_ROWS, PageStore } from './page-store.ts';
import { remoteTexts } from './remote-texts.ts';

/** A reader who drags the scroll bar passes thousands of pages. */
const CALM_MS = 80;
const MOST_REQUESTS = 2;

type Query = Omit<PageQuery, 'offset' | 'limit'>;

const EMPTY: Query = { sort: [], search: '', filters: [], columns: [] };

/**
 * The whole of a result of which only some rows are at hand. Sort, search and filters are the server's; rows are asked
 * for page by page as they come into view. The rows of the answer before stay until those of the next are here.
 */
export class RemoteArrangement implements Arrangement {
  readonly #control: TableControl;
  readonly #then: (arranged: Arranged) => void;
  readonly #own: number;
  readonly #free: number[] = [];
  readonly #failure: HTMLElement;
  #query = EMPTY;
  #marks: Arranged['marks'] = [];
  #store: PageStore;
  /** Rows that pass, and rows there are. */
  #shown: number;
  #total: number;
  /** Closes when the query changes: no answer to an older one is ever shown. */
  #asking: Scope;
  /** What is under way, by its offset. */
  readonly #requests = new Map<number, Scope>();
  #view = { first: 0, end: 0 };
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(control: TableControl, then: (arranged: Arranged) => void) {
    const { artifact, context, rows } = control;
    this.#control = control;
    this.#then = then;
    this.#own = rows.count;
    this.#total = artifact.table.rowCount ?? rows.count;
    this.#shown = this.#total;
    this.#store = new PageStore(rows, this.#shown, this.#own, this.#free);
    this.#asking = context.scope.child();
    this.#failure = element('div', 'gv-message gv-page-failed', { role: 'alert', hidden: true });
    control.element.append(this.#failure);
    context.scope.onClose(() => clearTimeout(this.#timer));
    if (artifact.table.rowCount === null) this.#ask('refresh'); // nobody has counted them yet
  }

  sort(sort: readonly PageSort[], why: Why = 'sort'): void {
    this.#change({ ...this.#query, sort: [...sort] }, why);
  }

  find(
    search: string,
    filters: readonly PageFilter[],
    columns: readonly TableColumn[],
    why: Why = 'find',
  ): void {
    const read = parseSearch(search, columns);
    const typed = read.state === 'complete';
    this.#marks = typed ? read.marks : [];
    const keys = typed ? columns.map(({ source }) => source.key) : [];
    this.#change({ ...this.#query, search: typed ? search : '', filters: [...filters], columns: keys }, why);
  }

  refresh(): void {
    this.#ask('refresh');
  }

  see(first: number, end: number): void {
    this.#view = { first, end };
    this.#store.touch(first, end);
    clearTimeout(this.#timer);
    if (this.#store.missing(first, end)) this.#timer = setTimeout(() => this.#load(), CALM_MS);
  }

  #change(query: Query, why: Why): void {
    const same = JSON.stringify(query) === JSON.stringify(this.#query);
    this.#query = query;
    if (same) this.#tell(why);
    else this.#ask(why);
  }

  /** Asks for the first page of what is wanted now; the artifact's own rows are that as long as nothing is. */
  #ask(why: Why): void {
    const { context, rows, artifact } = this.#control;
    this.#asking.close();
    this.#asking = context.scope.child();
    this.#requests.clear();
    this.#control.element.removeAttribute('aria-busy');
    this.#fail(undefined);
    const { sort, search, filters } = this.#query;
    const plain = sort.length === 0 && search === '' && filters.length === 0;
    const adopt = (count: number, total: number) => {
      this.#store.clear();
      this.#store = new PageStore(rows, count, plain ? this.#own : 0, this.#free);
      this.#shown = count;
      this.#total = total;
    };
    if (plain && artifact.table.rowCount !== null) {
      adopt(artifact.table.rowCount, artifact.table.rowCount);
      this.#tell(why);
      return;
    }
    this.#request(0, PAGE_ROWS, why, ({ rows: first, count, total }) => {
      adopt(count, total);
      this.#store.put(0, first);
    });
  }

  /** Asks for what is missing in view, and gives up what no longer is in view. */
  #load(): void {
    const { first, end } = this.#view;
    for (const [offset, request] of this.#requests) {
      if (offset + PAGE_ROWS > first && offset < end) continue;
      request.close();
      this.#requests.delete(offset);
    }
    let from = first;
    while (this.#requests.size < MOST_REQUESTS) {
      const gap = this.#store.missing(from, end);
      if (!gap) return;
      const { offset, limit } = gap;
      from = offset + limit;
      if (this.#requests.has(offset)) continue;
      this.#request(offset, limit, 'page', ({ rows }) => {
        if (rows.length === 0) throw new TypeError(`loadPage: no rows from ${offset} on`);
        this.#store.put(offset, rows);
      });
    }
  }

  async #request(offset: number, limit: number, why: Why, take: (page: Page) => void): Promise<void> {
    const { context, artifact, element: table } = this.#control;
    const request = this.#asking.child();
    this.#requests.set(offset, request);
    table.setAttribute('aria-busy', 'true');
    try {
      const answer = await context.loadPage?.({ ...this.#query, offset, limit }, request.signal);
      if (request.closed) return;
      take(
        readPage(
          answer,
          artifact.columns.map(({ key }) => key),
        ),
      );
      request.close();
      this.#requests.delete(offset);
      this.#fail(undefined);
      this.#tell(why);
      this.see(this.#view.first, this.#view.end);
    } catch (error) {
      if (request.closed) return;
      request.close();
      this.#requests.delete(offset);
      this.#fail(error, () => (why === 'page' ? this.#load() : this.#ask(why)));
    } finally {
      if (this.#requests.size === 0) table.removeAttribute('aria-busy');
    }
  }

  #fail(error: unknown, again?: () => void): void {
    const { context } = this.#control;
    const failure = this.#failure;
    failure.hidden = !again;
    if (!again) {
      failure.replaceChildren();
      return;
    }
    const texts = remoteTexts(context);
    const reason = error instanceof Error ? error.message : String(error);
    const retry = element('button', 'gv-tool', { type: 'button' }, texts.retry);
    retry.addEventListener('click', () => {
      this.#control.element.querySelector<HTMLElement>('.gv-scroll')?.focus();
      this.#fail(undefined);
      again();
    });
    failure.replaceChildren(element('span', '', {}, fill(texts.pageFailed, { reason })), retry);
    context.events.emit('error', { part: 'table/page', message: reason });
  }

  #tell(why: Why): void {
    const { order } = this.#store;
    this.#then({ order, marks: this.#marks, shown: this.#shown, total: this.#total, remote: true, why });
  }
}
