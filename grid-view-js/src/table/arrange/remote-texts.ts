import type { ViewContext } from '../../context.ts';

interface RemoteTexts {
  readonly pageFailed: string;
  readonly retry: string;
}

const ENGLISH: RemoteTexts = { pageFailed: 'Some rows could not be loaded: {reason}', retry: 'Try again' };

const CATALOGUE: Readonly<Record<string, RemoteTexts>> = {
  de: { pageFailed: 'Einige Zeilen konnten nicht geladen werden: {reason}', retry: 'Erneut versuchen' },
  fr: { pageFailed: 'Certaines lignes n’ont pas pu être chargées : {reason}', retry: 'Réessayer' },
};

/** What the table says while rows do not come; the host's own texts come first. */
export function remoteTexts({ locale, texts }: ViewContext): RemoteTexts {
  return { ...(CATALOGUE[locale.split('-')[0] ?? ''] ?? ENGLISH), ...(texts as Partial<RemoteTexts>) };
}
