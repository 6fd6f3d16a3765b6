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
  const found = new Set([name]);
  // A set that grows while it is walked is walked to its end.
  for (const from of found) {
    mapped(schemas.get(from), (node) => {
      if (typeof node.$ref === 'string') found.add(target(node.$ref, from).name);
      return node;
    });
  }
  const [schema, ...others] = [...found].map((one) => schemas.get(one));
  if (others.length === 0) return schema;
  return {
    ...schema,
    $defs: { ...schema.$defs, ...Object.fromEntries(others.map((other) => [other.$id, other])) },
  };
}
