import { compareDecimals, parseDecimal } from '../../format/decimal.ts';
import type { TableColumn, TableRows } from '../model/rows.ts';

/**
 * Numbers that travel as strings may differ where their nearest doubles are the same. For the rows that share such a
 * double, gives each its exact rank among them.
 */
export function* exactTies(
  rows: TableRows,
  column: TableColumn,
  values: Float64Array,
): Generator<void, Uint32Array> {
  const doubles = new Map<number, Map<string, number>>();
  for (let row = 0; row < rows.count; row++) {
    if (typeof rows.cell(row, column) === 'string') doubles.set(values[row] as number, new Map());
  }
  yield;
  for (let row = 0; row < rows.count; row++) {
    doubles.get(values[row] as number)?.set(String(rows.cell(row, column)), 0);
  }
  for (const sameDouble of doubles.values()) {
    if (sameDouble.size > 1) rankExactly(sameDouble);
  }
  yield;
  const ties = new Uint32Array(rows.count);
  for (let row = 0; row < rows.count; row++) {
    ties[row] = doubles.get(values[row] as number)?.get(String(rows.cell(row, column))) ?? 0;
  }
  return ties;
}

function rankExactly(ranks: Map<string, number>): void {
  const decimals = [...ranks.keys()].map((text) => ({ text, value: parseDecimal(text) ?? ZERO }));
  decimals.sort((a, b) => compareDecimals(a.value, b.value));
  let rank = 0;
  decimals.forEach(({ text, value }, at) => {
    const previous = decimals[at - 1];
    if (previous && compareDecimals(previous.value, value) < 0) rank++;
    ranks.set(text, rank);
  });
}

const ZERO = { digits: 0n, exponent: 0 };
