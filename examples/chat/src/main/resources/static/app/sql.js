import { element } from './dom.js';

const PARTS = /('(?:[^']|'')*')|(--[^\n]*)|\b(\d+(?:\.\d+)?)\b|\b([A-Za-z_]\w*)\b/g;
const KEYWORDS = new Set(
  ('select from where and or not in is null distinct as group by having order limit offset desc asc between case when then ' +
    'else end over partition filter with join left right inner outer on union all cast interval qualify using').split(' '),
);

/** A collapsible block with the statement, coloured, and a button that copies it. */
export function sqlBlock(sql) {
  const code = element('code', {}, ...coloured(sql));
  const copy = element('button', { type: 'button', class: 'quiet copy', onclick: () => copySql(sql, code, copy) }, 'Copy');
  return element(
    'details',
    { class: 'step sql' },
    element('summary', {}, 'SQL'),
    element('div', { class: 'code' }, copy, element('pre', { tabindex: '0', 'aria-label': 'SQL statement' }, code)),
  );
}

async function copySql(sql, code, button) {
  try {
    await navigator.clipboard.writeText(sql);
    button.textContent = 'Copied';
  } catch {
    // Without the right to write, the statement is selected, so that the keyboard's own copy works.
    getSelection().selectAllChildren(code);
    button.textContent = 'Selected';
  }
  setTimeout(() => {
    button.textContent = 'Copy';
  }, 1500);
}

function coloured(sql) {
  const nodes = [];
  let last = 0;
  for (const part of sql.matchAll(PARTS)) {
    const [text, string, comment, number, word] = part;
    const kind = string
      ? 'string'
      : comment
        ? 'comment'
        : number
          ? 'number'
          : KEYWORDS.has(word.toLowerCase())
            ? 'keyword'
            : sql[part.index + text.length] === '('
              ? 'function'
              : null;
    nodes.push(sql.slice(last, part.index), kind ? element('span', { class: kind }, text) : text);
    last = part.index + text.length;
  }
  nodes.push(sql.slice(last));
  return nodes;
}
