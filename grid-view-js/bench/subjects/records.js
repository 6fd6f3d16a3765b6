/** What the subjects share that are given a record per row. */

export function isNumeric(type) {
  return type === 'integer' || type === 'double';
}

/** Whether any cell of a record holds a text, whatever its case. */
export function holds(record, columns, text) {
  return columns.some(({ key }) => String(record[key]).toLowerCase().includes(text));
}
