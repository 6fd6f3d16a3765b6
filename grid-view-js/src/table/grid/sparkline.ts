import { element, icon } from '../../dom/element.ts';
import { fill } from '../../i18n/translate.ts';
import type { Cell } from '../../wire/wire.ts';

/** A longer list is shown as the text it is. */
const LONGEST = 20_000;

/** The numbers of a cell that is a list of them; undefined for any other cell. */
export function seriesOf(cell: Cell): readonly number[] | undefined {
  if (typeof cell !== 'string' || cell[0] !== '[' || cell.length > LONGEST) return undefined;
  try {
    const list: unknown[] = JSON.parse(cell);
    return list.length > 1 && list.every(Number.isFinite) ? (list as number[]) : undefined;
  } catch {
    return undefined;
  }
}

/** A line through the numbers, and in words where it begins, ends and turns. */
export function paintSparkline(
  cell: HTMLElement,
  series: readonly number[],
  words: string,
  write: (value: number) => string,
): void {
  const least = Math.min(...series);
  const most = Math.max(...series);
  const line = series.map((value, at) => {
    const x = (at / (series.length - 1)) * 16;
    return `${x.toFixed(2)} ${(15 - ((value - least) / (most - least || 1)) * 14).toFixed(2)}`;
  });
  const drawing = icon(`M${line.join('L')}`, 'gv-spark');
  drawing.setAttribute('preserveAspectRatio', 'none');
  const told = fill(words, {
    first: write(series[0] as number),
    last: write(series.at(-1) as number),
    least: write(least),
    most: write(most),
  });
  cell.replaceChildren(drawing, element('span', 'gv-hidden', {}, told));
}
