import type { ViewContext } from '../../context.ts';

export interface GridTexts {
  columnMoved: string;
  columnWidth: string;
  /** What a small line through the numbers of a cell shows. */
  series: string;
}

const ENGLISH: GridTexts = {
  columnMoved: '{column} is column {place} of {count}',
  columnWidth: '{column} is {width} pixels wide',
  series: 'From {first} to {last}, lowest {least}, highest {most}',
};

const CATALOGUE: Readonly<Record<string, GridTexts>> = {
  de: {
    columnMoved: '{column} ist Spalte {place} von {count}',
    columnWidth: '{column} ist {width} Pixel breit',
    series: 'Von {first} bis {last}, Minimum {least}, Maximum {most}',
  },
  fr: {
    columnMoved: '{column} est la colonne {place} sur {count}',
    columnWidth: '{column} a une largeur de {width} pixels',
    series: 'De {first} à {last}, minimum {least}, maximum {most}',
  },
};

/** The host's own texts first, then the language's, then English. */
export function gridTexts({ locale, texts }: ViewContext): GridTexts {
  return { ...ENGLISH, ...CATALOGUE[locale.split('-')[0] ?? ''], ...texts };
}
