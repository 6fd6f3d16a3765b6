import { count, element } from './dom.js';

/** Fills the questions to try, grouped by data set; a click asks. */
export async function showSuggestions(root, ask) {
  const groups = await read('suggestions');
  root.replaceChildren(
    ...groups.map(({ title, questions }) =>
      element(
        'div',
        { class: 'group' },
        element('h3', {}, title),
        element(
          'div',
          { class: 'chips' },
          ...questions.map((text) => element('button', { type: 'button', class: 'chip', onclick: () => ask(text) }, text)),
        ),
      ),
    ),
  );
}

/** Fills the panel that says which tables there are and what is in them. */
export async function showTables(root) {
  const tables = await read('tables');
  root.replaceChildren(
    ...tables.map((table) =>
      element(
        'section',
        { class: 'table' },
        element('h3', {}, table.title, element('span', { class: 'rows' }, `${count(table.rows)} rows`)),
        element('p', {}, table.about),
        element(
          'ul',
          { class: 'columns', 'aria-label': `Columns of ${table.name}` },
          ...table.columns.map((column) =>
            element('li', {}, element('code', {}, column.name), element('span', {}, column.type.toLowerCase())),
          ),
        ),
        element('p', { class: 'source' }, element('code', {}, table.name), ` · ${table.source}`),
      ),
    ),
  );
}

async function read(path) {
  const response = await fetch(path, { headers: { Accept: 'application/json' } });
  if (!response.ok) {
    throw new Error(`${path} answered with status ${response.status}`);
  }
  return response.json();
}
