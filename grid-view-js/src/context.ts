import type { GridViewEvents, GridViewOptions, Theme } from './api.ts';
import type { Chunks } from './chunks.ts';
import type { Emitter } from './dom/emitter.ts';
import type { Scope } from './dom/scope.ts';
import { createFormats, type Formats } from './format/formats.ts';
import type { Texts } from './i18n/texts.ts';
import { knownLocale, textsFor } from './i18n/translate.ts';
import type { GridArtifact } from './wire/wire.ts';

/** What lasts as long as the view does. */
export interface Surroundings {
  readonly theme: Theme;
  readonly texts: Partial<Texts>;
  readonly events: Emitter<GridViewEvents>;
  readonly chunks: Chunks;
  readonly loadPage: GridViewOptions['loadPage'];
}

/** What every block needs beside its own data; it lasts as long as one artifact is shown. */
export interface ViewContext extends Surroundings {
  readonly locale: string;
  readonly texts: Texts;
  readonly formats: Formats;
  readonly scope: Scope;
  /** A count in the artifact's locale. */
  count(value: number): string;
}

export function createContext(artifact: GridArtifact, surroundings: Surroundings, scope: Scope): ViewContext {
  const locale = knownLocale(artifact.locale);
  const texts = textsFor(locale, surroundings.texts);
  const formats = createFormats(locale, artifact.zone, texts);
  return { ...surroundings, locale, texts, formats, scope, count: formats.writer('integer', 'integer') };
}
