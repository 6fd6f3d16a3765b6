import { element } from '../../dom/element.ts';
import { fill } from '../../i18n/translate.ts';
import type { TableControl } from '../../table/control.ts';
import { applyStyles } from '../../theme/apply.ts';
import alone from './alone.css';
import { shownRows } from './extracts.ts';

/** More would be a book, and browsers lay out a page only as a whole. */
const MOST_PRINTED = 1000;
const MARK = 'data-gv-printing';

/** Whenever the page is printed, a plain table stands in for the grid, which holds but a screenful. */
export function printPlainly(control: TableControl): void {
  const { signal } = control.context.scope;
  let plain: HTMLElement | undefined;
  const remove = () => plain?.remove();
  addEventListener(
    'beforeprint',
    () => {
      remove();
      plain = plainTable(control);
      control.element.querySelector('.gv-grid')?.before(plain);
    },
    { signal },
  );
  addEventListener('afterprint', remove, { signal });
}

/** Prints the view without the page around it. */
export function printView({ element: block, context, arranged }: TableControl): void {
  const view = block.closest<HTMLElement>('.gv-root');
  if (!view) return;
  const printing = context.scope.child();
  // The view, and around it whatever holds its shadow tree, for the rules do not reach from one tree into another.
  for (let part: Element | undefined = view; part; part = hostOf(part)) {
    const marked = part as HTMLElement;
    marked.setAttribute(MARK, '');
    printing.onClose(applyStyles(marked, alone));
    printing.onClose(() => marked.removeAttribute(MARK));
  }
  addEventListener('afterprint', () => printing.close(), { signal: printing.signal });
  context.events.emit('export', { kind: 'print', rows: Math.min(arranged.shown, MOST_PRINTED) });
  print();
}

function hostOf(part: Element): Element | undefined {
  const root = part.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

function plainTable(control: TableControl): HTMLElement {
  const { element: block, rows, columns, arranged, context } = control;
  const { shown } = arranged;
  const { count: known, rowAt } = shownRows(control);
  const count = Math.min(known, MOST_PRINTED);
  const align = (at: number) => `gv-${columns[at]?.column.source.align}`;
  const line = (name: 'th' | 'td', texts: readonly string[]) =>
    element('tr', '', {}, ...texts.map((text, at) => element(name, align(at), {}, text)));
  const lines = Array.from({ length: count }, (_, at) =>
    line(
      'td',
      columns.map(({ column }) => rows.text(rowAt(at), column)),
    ),
  );
  const totals = [...block.querySelectorAll('tfoot td')].map(({ textContent }) => textContent ?? '');
  const table = element(
    'table',
    'gv-print',
    {},
    element(
      'thead',
      '',
      {},
      line(
        'th',
        columns.map(({ column }) => column.source.label),
      ),
    ),
    element('tbody', '', {}, ...lines),
    element('tfoot', '', {}, ...(totals.length > 0 ? [line('td', totals)] : [])),
  );
  if (count < shown) {
    const values = { shown: context.count(count), total: context.count(shown) };
    table.append(element('caption', '', {}, fill(context.texts.rowsFound, values)));
  }
  return table;
}
