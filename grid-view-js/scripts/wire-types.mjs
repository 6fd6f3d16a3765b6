// Writes what the widget knows of the wire from the JSON Schemas: the TypeScript types and the rules of its guard.
//   node scripts/wire-types.mjs            writes src/wire/wire.ts and the rules
//   node scripts/wire-types.mjs --check    fails where the files are not what the schemas give
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';
import { mapped, readSchemas, target } from './schemas.mjs';
import { rulesOf } from './wire-rules.mjs';

const NOTE = '// Written by scripts/wire-types.mjs from the JSON Schemas.\n';
const schemas = readSchemas();

function pascal(words) {
  return words.replace(/(?:^|[-_])([a-z])/g, (_, letter) => letter.toUpperCase());
}

/** Definitions are called by their title; those without one by their schema and key. */
function typeName(name, definition) {
  const schema = schemas.get(name);
  if (definition === undefined) return schema.title;
  return schema.$defs[definition].title ?? pascal(name) + pascal(definition);
}

/** `if`, `then` one shape, `else` another: for TypeScript that is a union. A rule about members it has is none. */
function asUnion({ if: condition, then, else: otherwise, ...rest }) {
  if (!then || !otherwise || rest.properties) return rest;
  const { type: _, ...others } = rest;
  const byType = condition.type === undefined ? {} : condition;
  return { ...others, anyOf: [then.$ref ? then : { ...byType, ...then }, otherwise] };
}

/** An object of which nothing is said may hold anything. */
function asOpen(node) {
  const says = ['properties', 'additionalProperties', 'anyOf'].some((keyword) => keyword in node);
  return [node.type].flat().includes('object') && !says ? { ...node, additionalProperties: true } : node;
}

function forTypeScript(name) {
  const { $defs = {}, $schema, $id, examples, ...root } = schemas.get(name);
  const entries = [[undefined, root], ...Object.entries($defs)];
  return entries.map(([definition, schema]) => {
    const title = typeName(name, definition);
    const node = mapped(schema, ({ $ref, ...rest }) => {
      if ($ref === undefined) return asOpen(asUnion(rest));
      const to = target($ref, name);
      return { $ref: `#/$defs/${typeName(to.name, to.definition)}` };
    });
    return [title, node.$ref ? node : { ...node, title }];
  });
}

const definitions = [...schemas.keys()].flatMap(forTypeScript);

/** All schemas as one document, whose definitions have the names of the types. */
function merged() {
  const $defs = {};
  for (const [title, schema] of definitions.filter(([, { $ref }]) => $ref === undefined)) {
    if ($defs[title] && JSON.stringify($defs[title]) !== JSON.stringify(schema))
      throw new Error(`two schemas call different things ${title}`);
    $defs[title] = schema;
  }
  return { title: 'Wire', type: 'object', additionalProperties: false, $defs };
}

const SAID_BY_THE_COMPILER =
  / *\* *\n *\* (?:This interface was referenced by `Wire`'s JSON-Schema\s+\* via the `definition` "\w+"\.|@m(?:in|ax)Items \d+) *\n/g;

async function types() {
  const text = await compile(merged(), 'Wire', {
    bannerComment: '',
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    enableConstEnums: false,
    format: false,
  });
  const synonyms = definitions
    .filter(([, { $ref }]) => $ref !== undefined)
    .map(([title, { $ref }]) => `export type ${title} = ${$ref.split('/').at(-1)};\n`);
  return [
    text.replace(/export interface Wire \{\s*\}\n/, '').replace(SAID_BY_THE_COMPILER, ''),
    ...synonyms,
  ].join('');
}

/** Formatted as all other files are. */
function formatted(path, text) {
  return execFileSync('node_modules/.bin/biome', ['format', `--stdin-file-path=${path}`], {
    input: NOTE + text,
    encoding: 'utf8',
  });
}

const files = {
  'src/wire/wire.ts': await types(),
  ...rulesOf(schemas),
};
const outdated = Object.entries(files)
  .map(([path, text]) => [path, formatted(path, text)])
  .filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
if (process.argv.includes('--check')) {
  for (const [path] of outdated) console.error(`${path} is not what the schemas give; run npm run wire`);
  process.exitCode = outdated.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of outdated) writeFileSync(path, text);
}
