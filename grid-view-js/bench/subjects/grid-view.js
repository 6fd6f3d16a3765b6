// This project's own build, as a host uses it: the core first, its tools when they are needed.
import { init } from '../../dist/grid-view.mjs';

const FORMATS = { text: 'text', date: 'date', integer: 'integer', double: 'number' };

/** Row arrays are what the library's server sends. */
window.prepare = (columns, records) => records.map((record) => columns.map(({ key }) => record[key]));

window.mount = (root, columns, rows) => {
  const view = init({
    root,
    artifact: {
      version: 1,
      locale: 'en',
      zone: 'UTC',
      layout: { blocks: ['table'] },
      columns: columns.map((column) => ({ ...column, format: FORMATS[column.type] })),
      rows,
    },
  });
  const field = root.querySelector('input');
  return {
    destroy: () => view.destroy(),
    search(text) {
      // In quotes it is one text, as with the others, and not two words.
      field.value = `"${text}"`;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
  };
};
