// predictions.mjs ANSWERS: what `grid-view present` answered, as predictions {"id", "kind", "x", "y", "series"}.
import { lines } from './cases.mjs';

const SPLIT = { bar: 'stacked bar', line: 'grouped line', scatter: 'grouped scatter' };
const NONE = { kind: null, x: null, y: [], series: null };

function prediction(view) {
  const chart = view?.charts?.[0];
  if (!chart) {
    return NONE;
  }
  const type = chart.chart_type === 'donut' ? 'pie' : chart.chart_type;
  return {
    kind: (chart.series_by && SPLIT[type]) || type,
    x: chart.x_key ?? chart.label_key ?? chart.group_by ?? null,
    y: chart.value_key ? [chart.value_key] : (chart.series ?? []).map((series) => series.key),
    series: chart.series_by ?? null,
  };
}

for (const answer of lines(process.argv[2])) {
  process.stdout.write(`${JSON.stringify({ id: answer.id, ...prediction(answer.view) })}\n`);
}
