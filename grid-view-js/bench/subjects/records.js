/** What the subjects share that are given a record per row. */

export function isNumeric(type) {
  return type === 'integer' || type === 'double';
}

/** Whether any cell of a record holds a text, whatever its case. */
export function holds(record, columns, text) {
  return columns.some(({ key }) => String(record[key]).toLowerCase().includes(text));
}

/** The texts that Grid View shows in English; made on first use, as a page would. */
export function writers(columns) {
  const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
  const day = new Intl.DateTimeFormat('en', { timeZone: 'UTC', dateStyle: 'medium' });
  const by = {
    text: (value) => value,
    date: (value) => day.format(Date.parse(value)),
    integer: (value) => number.format(value),
    double: (value) => number.format(value),
  };
  return Object.fromEntries(columns.map(({ key, type }) => [key, by[type]]));
}
