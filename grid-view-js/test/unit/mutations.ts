import type { Json } from './oracle.ts';

/** A stream of numbers below one that depends on nothing but its seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WRONG: readonly Json[] = [
  null,
  true,
  'purple',
  '',
  'x'.repeat(70),
  0,
  7,
  -3,
  1.5,
  1e300,
  '2026-01-01',
  [],
  ['purple'],
  [null, 1],
  {},
  { type: 'currency', currency: 'eur', decimals: 99 },
  { toString: 1, valueFmt: 2 },
  JSON.parse('{"__proto__": {"polluted": 1}, "constructor": 5}'),
];

interface Place {
  readonly parent: Json;
  readonly key: string | number;
}

/** Every place of a document but rows, which no guard walks. */
function placesIn(value: Json, found: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return found;
  for (const key of Object.keys(value)) {
    if (key === 'rows' || key === 'option' || key === 'patch') continue;
    found.push({ parent: value, key });
    placesIn(value[key], found);
  }
  return found;
}

/** A copy of a document with one to three places changed at random. */
export function mutated(document: Json, random: () => number): Json {
  const copy = structuredClone(document);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  for (let change = 1 + Math.floor(random() * 3); change > 0; change--) {
    const places = placesIn(copy);
    if (places.length === 0) break;
    const { parent, key } = pick(places);
    const kind = random();
    if (kind < 0.25 && Array.isArray(parent)) parent.splice(Number(key), 1);
    else if (kind < 0.25) delete parent[key];
    else if (kind < 0.35)
      parent[Array.isArray(parent) ? parent.length : 'unheard_of'] = structuredClone(pick(WRONG));
    else if (kind < 0.45) parent[key] = structuredClone(pick(places).parent);
    else parent[key] = structuredClone(pick(WRONG));
  }
  return copy;
}
