import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv2020, { type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';

const CORE = resolve(import.meta.dirname, '../../../grid-view-core/src');
const SCHEMAS = resolve(CORE, 'main/resources/io/gridview/schema');
const GOLDEN = resolve(CORE, 'test/resources/golden');
const SAVED = resolve(CORE, 'test/resources/version-1');
const FIXTURES = resolve(import.meta.dirname, '../fixtures');

// biome-ignore lint/suspicious/noExplicitAny: tests take JSON apart and put it together wrongly
export type Json = any;

export function readJson(path: string): Json {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort();
}

/** Every artifact that Java is held to byte for byte, by its name. */
export function goldenArtifacts(): [string, Json][] {
  return filesIn(GOLDEN, '.artifact.json').map((file) => [file, readJson(resolve(GOLDEN, file))]);
}

/** Artifacts as they were saved at some time; none of them is ever changed. */
export function savedArtifacts(): [string, Json][] {
  const saved: Json[] = readJson(resolve(SAVED, 'artifact.json'));
  return saved.map((artifact, index) => [`saved artifact ${index}`, artifact]);
}

/** The artifacts of the browser tests, by their name; hostile on purpose is only one. */
export function fixtures(): [string, Json][] {
  return filesIn(FIXTURES, '.json')
    .filter((file) => file !== 'hostile.json')
    .map((file) => [file, readJson(resolve(FIXTURES, file))]);
}

/** Rules between members, and members nobody knows: ADR 12 says why the guard leaves them to the server. */
function asTheGuardReads(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(asTheGuardReads);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { if: _if, then: _then, else: _else, dependentRequired: _dependent, ...rest } = schema;
  if (rest.additionalProperties === false) delete rest.additionalProperties;
  if (rest.properties?.rows) rest.properties = { ...rest.properties, rows: { type: 'array' } };
  return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, asTheGuardReads(value)]));
}

/** An independent validator of the same schemas, apart from what the guard leaves to the server. */
export function oracle(name: string): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false, validateFormats: false });
  for (const file of filesIn(SCHEMAS, '.v1.json'))
    ajv.addSchema(asTheGuardReads(readJson(resolve(SCHEMAS, file))));
  const validate = ajv.getSchema(`urn:gridview:schema:${name}:v1`);
  if (!validate) throw new Error(`no schema ${name}`);
  return validate;
}

/** The place that a fault is about: for a missing member, where it should stand. */
function placeOf({ instancePath, keyword, params }: ErrorObject): string {
  return keyword === 'required' ? `${instancePath}/${params.missingProperty}` : instancePath;
}

/** The names by which the guard's rules know the shapes that the schemas call by a title. */
const RULE_NAMES: ReadonlyMap<string, string> = new Map(
  filesIn(SCHEMAS, '.v1.json').flatMap((file) => {
    const { title, $defs = {} } = readJson(resolve(SCHEMAS, file));
    const definitions = Object.entries($defs).map(
      ([name, { title }]: [string, Json]) => [title, name] as const,
    );
    return [[title, file.replace('.v1.json', '')] as const, ...definitions];
  }),
);

/** Whether a fault is the absence of a member that goes without saying. */
function isUsual({ keyword, params, parentSchema }: ErrorObject, usual: Json): boolean {
  const members = usual[RULE_NAMES.get(parentSchema?.title) ?? ''];
  return keyword === 'required' && members !== undefined && params.missingProperty in members;
}

/** The places where a document leaves its schema, without the absences that go without saying. */
export function faults(validate: ValidateFunction, document: Json, usual: Json): string[] {
  if (validate(document)) return [];
  return (validate.errors ?? []).filter((error) => !isUsual(error, usual)).map(placeOf);
}

/** Where the guard and the validator do not say the same of a document. */
export function disagreement(found: readonly string[], told: readonly { pointer: string }[]): Json {
  const isTold = (place: string) =>
    told.some(({ pointer }) => pointer === place || pointer.startsWith(`${place}/`));
  return { silent: found.filter((place) => !isTold(place)), needless: found.length === 0 ? told : [] };
}

export const AGREED = { silent: [], needless: [] };
