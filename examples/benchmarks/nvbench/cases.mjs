// The cases of the test resources, as they are or with their columns in an order that tells nothing.
import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';

const DEVELOPMENT = new URL('../../../grid-view-core/src/test/resources/nvbench/dev.jsonl', import.meta.url);

/** What stands on the lines of a file. */
export function lines(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

/** The cases that a command line speaks of: `[--cases FILE] [--shuffle]`. */
export function cases(words) {
  const at = words.indexOf('--cases');
  const read = lines(at < 0 ? DEVELOPMENT : words[at + 1]);
  return words.includes('--shuffle') ? read.map(shuffled) : read;
}

/** By a checksum of id and name, as the Java scorer orders them. */
function shuffled(one) {
  const key = (place) => crc32(`${one.id}/${one.columns[place].name}`);
  const places = [...one.columns.keys()].sort((a, b) => key(a) - key(b));
  const moved = (values) => places.map((place) => values[place]);
  return { ...one, columns: moved(one.columns), rows: one.rows.map(moved) };
}
