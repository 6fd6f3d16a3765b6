// Turns JSON Schemas into the rules that src/wire/guard.ts reads: the same checks in few bytes.
import { target } from './schemas.mjs';

const PLAIN_TYPES = ['string', 'integer', 'number', 'boolean', 'null', 'array', 'object'];
/** Words for people. */
const SAID = ['$schema', '$id', '$defs', 'title', 'description', 'examples', 'default', 'format'];
/** Rules between members and the names of members: ADR 12 says why the browser leaves them to the server. */
const LEFT_TO_THE_SERVER = ['if', 'then', 'else', 'dependentRequired', 'uniqueItems', 'maxProperties'];
/** Walking a million rows would delay the first paint: that they are an array is enough. */
const NOT_WALKED = ['rows'];
const OF_OBJECTS = ['properties', 'required', 'additionalProperties'];
const BOUNDS = {
  minimum: 'min',
  minLength: 'min',
  minItems: 'min',
  maximum: 'max',
  maxLength: 'max',
  maxItems: 'max',
};

/** Every integer is a number; the guard looks for the type itself. */
function withIntegers(type) {
  return type === 'number' ? ['integer', 'number'] : [type];
}

/** The rules that some schemas need, by name, beside those that are known already. */
function rulesFrom(roots, schemas, known = {}) {
  const rules = {};
  const origins = new Map();
  const add = ({ name: file, definition }) => {
    const name = definition ?? file;
    const schema = definition ? schemas.get(file).$defs[definition] : schemas.get(file);
    if (PLAIN_TYPES.includes(name) || (origins.get(name) ?? schema) !== schema)
      throw new Error(`${name} of ${file} needs another name`);
    origins.set(name, schema);
    if (!(name in rules) && !(name in known)) {
      rules[name] = undefined; // takes its place before what it refers to
      rules[name] = ruleOf(schema, file);
    }
    return name;
  };

  function ruleOf(schema, from) {
    if (schema.$ref !== undefined) return add(target(schema.$ref, from));
    if (schema.const !== undefined) return [schema.const];
    if (schema.enum !== undefined) return schema.enum;
    const rule = {};
    const { required = [], properties = {} } = schema;
    for (const [keyword, value] of Object.entries(schema)) {
      if (SAID.includes(keyword) || LEFT_TO_THE_SERVER.includes(keyword)) continue;
      if (keyword === 'type') rule.type = [value].flat().flatMap(withIntegers).join(' ');
      else if (keyword in BOUNDS) rule[BOUNDS[keyword]] = value;
      else if (keyword === 'pattern') rule.like = value;
      else if (keyword === 'items') rule.each = ruleOf(value, from);
      else if (keyword === 'anyOf' || keyword === 'oneOf') rule.or = value.map((one) => ruleOf(one, from));
      else if (!OF_OBJECTS.includes(keyword)) throw new Error(`no rule for ${keyword} in ${from}`);
    }
    const members = Object.entries(properties).map(([name, member]) => [
      name,
      NOT_WALKED.includes(name) ? 'array' : ruleOf(member, from),
    ]);
    if (required.some((name) => !(name in properties)))
      throw new Error(`unknown members required in ${from}`);
    if (members.length > 0) {
      rule.must = Object.fromEntries(members.filter(([name]) => required.includes(name)));
      rule.may = Object.fromEntries(members.filter(([name]) => !required.includes(name)));
    }
    const others = schema.additionalProperties;
    if (typeof others === 'object') rule.any = ruleOf(others, from);
    if (rule.must || rule.any || rule.each) delete rule.type; // goes without saying
    return Object.keys(rule).join() === 'type' ? rule.type : rule;
  }

  for (const name of roots) add({ name });
  return rules;
}

function module(name, rules) {
  return `import type { Rule } from './guard.ts';\n\nexport const ${name} = ${JSON.stringify(rules)} satisfies Readonly<Record<string, Rule>>;\n`;
}

/** The files with the rules, by path. */
export function rulesOf(schemas) {
  const artifact = rulesFrom(['component'], schemas);
  const events = rulesFrom(['event-thought', 'event-code', 'event-data', 'event-error'], schemas, artifact);
  return {
    'src/wire/artifact-rules.ts': module('ARTIFACT_RULES', artifact),
    'src/wire/event-rules.ts': module('EVENT_RULES', events),
  };
}
