// The JSON Schemas of the wire, which lie with the Java core.
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../grid-view-core/src/main/resources/io/gridview/schema/', import.meta.url);
const URN = /^urn:gridview:schema:([a-z-]+):v1(?=#|$)/;

/** The schemas by name, in the order of their names. */
export function readSchemas() {
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.v1.json'))
    .sort();
  return new Map(
    files.map((file) => [
      file.replace('.v1.json', ''),
      JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')),
    ]),
  );
}

/** What a `$ref` inside the schema `from` points at: a schema, and one of its definitions where one is named. */
export function target(ref, from) {
  const name = URN.exec(ref)?.[1] ?? from;
  const definition = /#\/\$defs\/([^/]+)$/.exec(ref)?.[1];
  if (ref !== '#' && !URN.test(ref) && definition === undefined)
    throw new Error(`cannot follow ${ref} in ${from}`);
  return { name, definition };
}

/** A copy of a JSON value, each object of it changed by `change` after its members were. */
export function mapped(value, change) {
  if (Array.isArray(value)) return value.map((entry) => mapped(entry, change));
  if (typeof value !== 'object' || value === null) return value;
  return change(
    Object.fromEntries(Object.entries(value).map(([key, member]) => [key, mapped(member, change)])),
  );
}

/** The schema with all schemas it refers to, each under its own `$id` (JSON Schema 2020-12, section 9.3). */
export function bundled(name, schemas) {
  const others = new Set();
  const follow = (from) =>
    mapped(schemas.get(from), (node) => {
      if (typeof node.$ref !== 'string') return node;
      const next = target(node.$ref, from).name;
      if (!schemas.has(next)) throw new Error(`${from} refers to ${next}, which there is not`);
      if (next !== name && !others.has(next)) {
        others.add(next);
        follow(next);
      }
      return node;
    });
  follow(name);
  const { $defs, ...rest } = schemas.get(name);
  if (others.size === 0) return schemas.get(name);
  const resources = [...others].sort().map((other) => {
    if ($defs?.[other]) throw new Error(`${name} has a definition of its own called ${other}`);
    return [other, schemas.get(other)];
  });
  return { ...rest, $defs: { ...$defs, ...Object.fromEntries(resources) } };
}
