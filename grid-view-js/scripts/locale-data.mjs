// Writes the locale data that the Java core formats with, from the CLDR packages of npm. Run by hand when CLDR moves:
//   npm install --prefix TEMP cldr-core@48.0.0 cldr-numbers-full@48.0.0 cldr-dates-full@48.0.0 cldr-misc-full@48.0.0
//   node scripts/locale-data.mjs TEMP/node_modules
// One file for each language: its base, and what regions and scripts have otherwise as JSON merge patches.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const [source] = process.argv.slice(2);
const RESOURCES = '../grid-view-core/src/main/resources/io/gridview/format/';
const WORDS = 'src/format/words.ts';

/** The languages whose yes and no are said in their own words; all others say it in English, in the browser too. */
const SPOKEN =
  'ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv nl no pl pt ro ru sk sl sr sv sw ta th tr uk ur vi zh'.split(
    ' ',
  );
/** Where CLDR has the words of a dialog's buttons, or leaves out a mark. */
const BETTER_WORDS = { el: ['Ναι', 'Όχι'], tr: ['Evet', 'Hayır'], zh: ['是', '否'] };

/** How en-150 and the English of its countries write the euro, whatever their other money is like. */
const EURO_IN_ENGLISH = '¤#,##0.00';

const read = (path) => JSON.parse(readFileSync(`${source}/${path}`, 'utf8'));
const supplemental = (name) => read(`cldr-core/supplemental/${name}.json`).supplemental;
const section = (pack, locale, file) => read(`cldr-${pack}-full/main/${locale}/${file}.json`).main[locale];

const { full: available } = read('cldr-core/availableLocales.json').availableLocales;
const coverage = read('cldr-core/coverageLevels.json').effectiveCoverageLevels;
const likely = supplemental('likelySubtags').likelySubtags;
const pluralRules = supplemental('plurals')['plurals-type-cardinal'];
const currencyData = supplemental('currencyData').currencyData;
const numberingSystems = supplemental('numberingSystems').numberingSystems;

const languages = [
  ...new Set(
    Object.keys(coverage)
      .filter((tag) => coverage[tag] === 'modern')
      .map(languageOf),
  ),
].filter((language) => language !== 'und' && available.includes(language) && language !== 'nb');

function languageOf(tag) {
  return tag.split('-')[0];
}

function symbolsOf(numbers, system) {
  const symbols = numbers[`symbols-numberSystem-${system}`];
  if (!symbols) return undefined;
  return {
    decimal: symbols.decimal,
    group: symbols.group,
    minus: symbols.minusSign,
    percent: symbols.percentSign,
    ...(symbols.currencyDecimal && { currencyDecimal: symbols.currencyDecimal }),
    ...(symbols.currencyGroup && { currencyGroup: symbols.currencyGroup }),
  };
}

/** The patterns from a thousand up; one that depends on the plural is an object by category. */
function compactOf(patterns) {
  const powers = Object.keys(patterns).filter((key) => /^10+-count-other$/.test(key));
  return powers.map((key) => {
    const power = key.replace('other', '');
    const other = patterns[`${power}other`];
    const byCategory = Object.fromEntries(
      ['zero', 'one', 'two', 'few', 'many']
        .filter((category) => (patterns[power + category] ?? other) !== other)
        .map((category) => [category, patterns[power + category]]),
    );
    return Object.keys(byCategory).length > 0 ? { ...byCategory, other } : other;
  });
}

function systemOf(numbers, system) {
  const decimal = numbers[`decimalFormats-numberSystem-${system}`];
  const percent = numbers[`percentFormats-numberSystem-${system}`];
  const currency = numbers[`currencyFormats-numberSystem-${system}`];
  const latinCurrency = numbers['currencyFormats-numberSystem-latn'];
  return {
    ...symbolsOf(numbers, system),
    number: decimal.standard,
    percentage: percent.standard,
    money: currency.standard,
    compact: compactOf(decimal.short.decimalFormat),
    compactMoney: compactOf((currency.short ?? latinCurrency.short).standard),
  };
}

/** What few currencies have of their own; a pattern that is handed down brings the signs of where it comes from. */
function ownOf(language, { pattern, decimal, group }) {
  if (language === 'en' && pattern === EURO_IN_ENGLISH)
    return { money: pattern, currencyDecimal: '.', currencyGroup: ',' };
  if (pattern !== undefined) return { money: pattern };
  if (decimal !== undefined) return { currencyDecimal: decimal, ...(group && { currencyGroup: group }) };
  return undefined;
}

function currenciesOf(locale) {
  const { currencies } = section('numbers', locale, 'currencies').numbers;
  const named = Object.entries(currencies).map(([code, data]) => {
    const { symbol = code } = data;
    const own = ownOf(languageOf(locale), data);
    return [code, own ? { symbol, ...own } : symbol];
  });
  // Chromium has no sign for money without a currency.
  return Object.fromEntries(named.filter(([code, symbol]) => symbol !== code && code !== 'XXX'));
}

/** In a region whose own currency has a way of its own, ICU writes every currency in that way. */
function moneyOfRegion(locale) {
  const region = /-([A-Z]{2})$/.exec(locale)?.[1];
  const tender = (currencyData.region[region] ?? [])
    .flatMap((entry) => Object.entries(entry))
    .filter(([, { _to, _tender }]) => _to === undefined && _tender !== 'false')
    .map(([code]) => code);
  const { currencies } = section('numbers', locale, 'currencies').numbers;
  return ownOf(languageOf(locale), currencies[tender.at(-1)] ?? {});
}

/** Browsers write the narrow no-break space of dates as a plain one. */
function plainSpaces(pattern) {
  return pattern.replaceAll('\u202f', ' ');
}

function monthsOf(calendar, patterns) {
  const widths = {};
  const letters = { MMM: ['format', 'abbreviated'], MMMM: ['format', 'wide'] };
  letters.LLL = ['stand-alone', 'abbreviated'];
  letters.LLLL = ['stand-alone', 'wide'];
  for (const [field, [context, width]] of Object.entries(letters)) {
    const used = patterns.some((pattern) => new RegExp(`(^|[^ML])${field}($|[^ML])`).test(pattern));
    if (used) widths[field] = Object.values(calendar.months[context][width]);
  }
  return widths;
}

function pluralsOf(language, systems) {
  const used = new Set(
    Object.values(systems)
      .flatMap(({ compact, compactMoney }) => [...compact, ...compactMoney])
      .flatMap((pattern) => (typeof pattern === 'string' ? [] : Object.keys(pattern))),
  );
  used.delete('other');
  const rules = pluralRules[language] ?? {};
  return Object.fromEntries(
    [...used].map((category) => [category, rules[`pluralRule-count-${category}`].split('@')[0].trim()]),
  );
}

function wordsOf(locale) {
  const language = languageOf(locale);
  const { yesstr, nostr } = section('misc', locale, 'posix').posix.messages;
  const first = (words) => {
    const word = words.split(':')[0];
    return word.charAt(0).toLocaleUpperCase(language) + word.slice(1);
  };
  return BETTER_WORDS[language] ?? [first(yesstr), first(nostr)];
}

function localeOf(locale) {
  const { numbers } = section('numbers', locale, 'numbers');
  const system = numbers.defaultNumberingSystem;
  const calendar = section('dates', locale, 'ca-gregorian').dates.calendars.gregorian;
  const date = plainSpaces(calendar.dateFormats.medium);
  const month = plainSpaces(calendar.dateTimeFormats.availableFormats.yMMM);
  const known = new Set(['latn', system, ...(languageOf(locale) === 'ar' ? ['arab'] : [])]);
  const systems = Object.fromEntries(
    [...known].map((name) => [name, { ...systemOf(numbers, name), ...moneyOfRegion(locale) }]),
  );
  return {
    system,
    leastGrouped: Number(numbers.minimumGroupingDigits),
    systems,
    plurals: pluralsOf(languageOf(locale), systems),
    date,
    month,
    months: monthsOf(calendar, [date, month]),
    currencies: currenciesOf(locale),
  };
}

/** The RFC 7396 patch that makes `to` of `from`; undefined where there is nothing to change. */
function patch(from, to) {
  const changes = {};
  for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const [before, after] = [from[key], to[key]];
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    const deep = isObject(before) && isObject(after);
    const change = after === undefined ? null : deep ? patch(before, after) : after;
    if (change !== undefined) changes[key] = change;
  }
  return Object.keys(changes).length > 0 ? changes : undefined;
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The subtags by which a reader may ask for the locale: `Hant-HK`, and `HK` alone where the script goes without saying. */
function keysOf(tag) {
  const language = languageOf(tag);
  const rest = tag.slice(language.length + 1);
  const [, script, region] = /^(?:([A-Z][a-z]{3})-?)?([A-Z]{2}|\d{3})?$/.exec(rest) ?? [];
  if (script === undefined) return region === undefined ? [] : [region];
  const keys = [rest];
  for (const candidate of region
    ? [region]
    : Object.keys(likely).filter((key) => key.startsWith(`${language}-`))) {
    const asked = region ?? candidate.slice(language.length + 1);
    const meant = likely[`${language}-${asked}`]?.split('-')[1];
    const listed = available.includes(`${language}-${script}-${asked}`);
    if (/^[A-Z]{2}$/.test(asked) && meant === script && (region !== undefined || !listed)) keys.push(asked);
  }
  return keys;
}

function isInBrowsers(tag) {
  return new Intl.NumberFormat(tag).resolvedOptions().locale === tag;
}

function variantsOf(language, base) {
  const variants = new Map();
  for (const tag of available.filter((one) => one.startsWith(`${language}-`) && isInBrowsers(one))) {
    const change = patch(base, localeOf(tag));
    if (change === undefined) continue;
    const id = JSON.stringify(change);
    variants.set(id, [...(variants.get(id) ?? []), ...keysOf(tag)]);
  }
  return [...variants]
    .filter(([, keys]) => keys.length > 0)
    .map(([id, keys]) => ({ for: keys, patch: JSON.parse(id) }));
}

if (source === undefined || !existsSync(`${source}/cldr-core`)) {
  throw new Error('name the folder node_modules that holds the CLDR packages');
}
rmSync(`${RESOURCES}locales`, { recursive: true, force: true });
mkdirSync(`${RESOURCES}locales`, { recursive: true });
for (const language of languages) {
  const base = localeOf(language);
  if (SPOKEN.includes(language)) base.words = wordsOf(language);
  const { words: _, ...compared } = base;
  const variants = variantsOf(language, compared);
  writeFileSync(`${RESOURCES}locales/${language}.json`, `${JSON.stringify({ base, variants })}\n`);
}

const numeric = Object.entries(numberingSystems).filter(([, { _type }]) => _type === 'numeric');
writeFileSync(
  `${RESOURCES}root.json`,
  `${JSON.stringify({
    cldr: read('cldr-core/package.json').version,
    languages,
    aliases: { nb: 'no', tl: 'fil' },
    digits: Object.fromEntries(numeric.map(([name, { _digits }]) => [name, _digits])),
  })}\n`,
);

const spoken = [...SPOKEN, 'nb'].sort().map((language) => `  ${language}: '${wordsOf(language).join('|')}',`);
writeFileSync(
  WORDS,
  `// Written by scripts/locale-data.mjs from CLDR; the Java core has the same words.
/** Yes and no in the languages that have words of their own here. */
export const YES_NO: Readonly<Record<string, string>> = {\n${spoken.join('\n')}\n};\n`,
);
