import { CATALOGUE } from './catalogue.ts';
import { ENGLISH } from './english.ts';
import type { Texts } from './texts.ts';

const RIGHT_TO_LEFT = ['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi'];

/** The texts for a locale: the host's own first, then the language's, then English. */
export function textsFor(locale: string, overrides: Partial<Texts> = {}): Texts {
  return { ...ENGLISH, ...CATALOGUE[languageOf(locale)], ...overrides };
}

/** Puts values into a text's `{name}` places. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

export function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(languageOf(locale)) ? 'rtl' : 'ltr';
}

/** The locale in canonical form, or English where the tag is none. */
export function knownLocale(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replace('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** The zone itself, or UTC where the browser does not know it. */
export function knownZone(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}

function languageOf(locale: string): string {
  return locale.split('-')[0] ?? 'en';
}
