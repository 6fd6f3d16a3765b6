import { SUBJECTS } from './subjects.mjs';

const ROWS = [
  ['mount', 'first rows painted (ms)'],
  ['mountWork', '… main thread (ms)'],
  ['sort', 'numbers sorted, painted (ms)'],
  ['sortWork', '… main thread (ms)'],
  ['sortBlock', '… longest block (ms)'],
  ['sortText', 'texts sorted, painted (ms)'],
  ['sortTextWork', '… main thread (ms)'],
  ['sortTextBlock', '… longest block (ms)'],
  ['search', 'first search, painted (ms)'],
  ['searchAgain', 'later search, painted (ms)'],
  ['searchBlock', '… longest block, typing (ms)'],
  ['scrollWork', 'a scroll jump, main thread (ms)'],
  ['blank', 'blank of 20 jumps'],
  ['heap', 'memory above the data (MB)'],
  ['heapSorted', '… once sorted (MB)'],
  ['elements', 'elements'],
];

/** One table in Markdown: a line per figure and size, a column per subject. */
export function report({ subjects, sizes, rounds, version, measured }) {
  const head = ['', 'rows', ...subjects.map((subject) => SUBJECTS[subject])];
  const lines = ROWS.flatMap(([figure, name]) =>
    sizes.map((size, at) => [
      at === 0 ? name : '',
      size.toLocaleString('en'),
      ...subjects.map((subject) => written(figure, median(measured.get(`${subject} ${size}`), figure))),
    ]),
  );
  const table = [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...lines];
  return [
    `Chromium ${version}, ${rounds} rounds, medians, ${new Date().toISOString().slice(0, 10)}.`,
    '',
    ...table.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
}

function median(figures = [], name) {
  const values = figures
    .map((figure) => figure[name])
    .filter((value) => value !== undefined && value !== null);
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function written(figure, value) {
  if (value === undefined) return '–';
  // The browser tells of no task that is shorter.
  if (figure.endsWith('Block') && value < 50) return '< 50';
  return value.toFixed(value < 100 && !['elements', 'blank'].includes(figure) ? 1 : 0);
}
