import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const FILE = resolve(import.meta.dirname, '../../../grid-view-core/src/test/resources/vectors.json');

/** The cases of one part of the file that Java answers too. */
export function vectorsOf<T>(part: string): T[] {
  return JSON.parse(readFileSync(FILE, 'utf8'))[part] as T[];
}
