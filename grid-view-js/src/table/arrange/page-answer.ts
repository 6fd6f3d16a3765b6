import { isObject, kindOf } from '../../artifact/values.ts';
import type { Row } from '../../wire/wire.ts';

/** A page of the server's, with its rows in the order of the table's columns. */
export interface Page {
  readonly rows: readonly Row[];
  /** Rows that pass, and rows there are. */
  readonly count: number;
  readonly total: number;
}

/** Reads what the host gave as a `PageAnswer`; throws a TypeError that says what is wrong with it. */
export function readPage(answer: unknown, keys: readonly string[]): Page {
  if (!isObject(answer)) throw wrong('the answer', 'an object', answer);
  const { columns, rows, row_count: count, total_row_count: total = count } = answer;
  if (!isList(columns)) throw wrong('columns', 'an array of keys', columns);
  if (!isList(rows)) throw wrong('rows', 'an array of rows', rows);
  const odd = rows.findIndex((row) => !isList(row));
  if (odd >= 0) throw wrong(`rows/${odd}`, 'an array', rows[odd]);
  if (!isCount(count)) throw wrong('row_count', 'a count', count);
  if (!isCount(total)) throw wrong('total_row_count', 'a count', total);
  return { rows: inOrder(rows as Row[], columns, keys), count, total: Math.max(count, total) };
}

function inOrder(rows: readonly Row[], from: readonly unknown[], to: readonly string[]): readonly Row[] {
  if (from.length === to.length && to.every((key, at) => key === from[at])) return rows;
  const places = to.map((key) => from.indexOf(key));
  return rows.map((row) => places.map((place) => row[place] ?? null));
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function wrong(what: string, wanted: string, got: unknown): TypeError {
  return new TypeError(`loadPage: ${what} must be ${wanted}, got ${kindOf(got)}`);
}
