import type { ViewContext } from '../../context.ts';
import type { FilterTexts } from '../../i18n/filter-texts.ts';
import type { Texts } from '../../i18n/texts.ts';

const ENGLISH: FilterTexts = {
  filterAdd: 'Add filter',
  filterClear: 'Clear',
  filterClearAll: 'Clear all',
  filterRemove: 'Remove filter {filter}',
  filterIsOneOf: 'is one of',
  filterContains: 'contains',
  filterBetween: 'is between',
  filterFrom: 'From',
  filterTo: 'To',
  filterMore: '{count} more; search for them',
  filterNoValue: 'No value',
  filterWrong: 'cannot be applied',
  filterNotNumber: 'Not a number; write it as {example}',
  filterNotDay: 'Not a whole date',
  filterTurned: 'The first must not be above the second',
  filterAddValue: 'Add a value',
  filterAtHand: 'Values of the rows loaded so far; the result may hold others',
};

const CATALOGUE: Readonly<Record<string, FilterTexts>> = {
  de: {
    filterAdd: 'Filter hinzufügen',
    filterClear: 'Aufheben',
    filterClearAll: 'Alle aufheben',
    filterRemove: 'Filter {filter} entfernen',
    filterIsOneOf: 'ist eines von',
    filterContains: 'enthält',
    filterBetween: 'liegt zwischen',
    filterFrom: 'Von',
    filterTo: 'Bis',
    filterMore: '{count} weitere; bitte suchen',
    filterNoValue: 'Kein Wert',
    filterWrong: 'nicht anwendbar',
    filterNotNumber: 'Keine Zahl; Schreibweise: {example}',
    filterNotDay: 'Kein vollständiges Datum',
    filterTurned: 'Der erste Wert darf nicht über dem zweiten liegen',
    filterAddValue: 'Wert hinzufügen',
    filterAtHand: 'Werte der bisher geladenen Zeilen; das Ergebnis kann weitere enthalten',
  },
  fr: {
    filterAdd: 'Ajouter un filtre',
    filterClear: 'Effacer',
    filterClearAll: 'Tout effacer',
    filterRemove: 'Retirer le filtre {filter}',
    filterIsOneOf: 'est parmi',
    filterContains: 'contient',
    filterBetween: 'est entre',
    filterFrom: 'De',
    filterTo: 'À',
    filterMore: '{count} de plus ; cherchez-les',
    filterNoValue: 'Sans valeur',
    filterWrong: 'inapplicable',
    filterNotNumber: 'Pas un nombre ; écrivez par exemple {example}',
    filterNotDay: 'Date incomplète',
    filterTurned: 'La première valeur ne doit pas dépasser la seconde',
    filterAddValue: 'Ajouter une valeur',
    filterAtHand: 'Valeurs des lignes déjà chargées ; le résultat peut en contenir d’autres',
  },
};

/** The texts of the filters in the view's language; those of the host come first. */
export function filterTexts({ locale, texts }: ViewContext): FilterTexts & Texts {
  return { ...ENGLISH, ...CATALOGUE[locale.split('-')[0] ?? ''], ...texts };
}
