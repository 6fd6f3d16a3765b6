import type { Cell } from '../wire/wire.ts';

/** Readers of untrusted JSON values: each takes anything and gives the wanted kind or the fallback. */

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function asText(value: unknown, fallback = ''): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : fallback;
}

/** A cell as JSON knows it: what is no plain value becomes its JSON text, what is no number no value. */
export function asCell(value: unknown): Cell {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : null;
    case 'object':
      return value === null ? null : jsonText(value);
    default:
      return null;
  }
}

function jsonText(value: object): string {
  try {
    return JSON.stringify(value);
  } catch {
    return '';
  }
}

/** The JSON type of a value; what JSON cannot hold is nothing. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (Number.isInteger(value)) return 'integer';
  return value === undefined || (typeof value === 'number' && !Number.isFinite(value))
    ? 'nothing'
    : typeof value;
}
