// predict.mjs PREDICTIONS [--cases FILE] [--shuffle]: AVA's first advice for each case, and the time that it took.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cases } from '../nvbench/cases.mjs';

// AVA's ES modules name files without their endings, which node does not find.
const { Advisor } = createRequire(import.meta.url)('@antv/ava');

const WARM_UP = 20;
const ROUNDS = 20;
const NONE = { kind: null, x: null, y: [], series: null };

const [out, ...words] = process.argv.slice(2);
const read = cases(words);
const tables = read.map((one) =>
  one.rows.map((row) => Object.fromEntries(one.columns.map((column, at) => [column.name, row[at]]))),
);
const advisor = new Advisor();

function family(type) {
  if (/bar_chart|column_chart/.test(type)) {
    return 'bar';
  }
  if (/line_chart/.test(type)) {
    return 'line';
  }
  return /scatter|bubble/.test(type) ? 'scatter' : type;
}

function prediction(data) {
  const [first] = advisor.advise({ data });
  if (!first) {
    return NONE;
  }
  const { x = null, y = null, color = null } = first.spec.encode;
  if (/pie|donut/.test(first.type)) {
    return { kind: 'pie', x: color, y: [y], series: null };
  }
  const kind = family(first.type);
  const split = { bar: 'stacked bar', line: 'grouped line', scatter: 'grouped scatter' }[kind];
  return { kind: (color && split) || kind, x, y: [y], series: color };
}

const predictions = read.map((one, at) => JSON.stringify({ id: one.id, ...prediction(tables[at]) }));
writeFileSync(out, `${predictions.join('\n')}\n`);

const times = [];
for (let round = 0; round < WARM_UP + ROUNDS; round++) {
  for (const data of tables) {
    const start = performance.now();
    advisor.advise({ data });
    if (round >= WARM_UP) {
      times.push(1000 * (performance.now() - start));
    }
  }
}
times.sort((a, b) => a - b);
const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
const median = times[times.length >> 1];
console.log(`µs per decision: median ${median.toFixed(0)}, mean ${mean.toFixed(0)}`);
