import type { Texts } from './i18n/texts.ts';
import type { GridArtifact } from './wire/wire.ts';

/** `auto` follows the reader's system. */
export type Theme = 'auto' | 'light' | 'dark';

export interface GridViewOptions {
  /** The element to fill; what it holds is replaced. A view that is already there is destroyed first. */
  root: HTMLElement;
  /** An artifact, or the component around one. */
  artifact: GridArtifact | { artifact: GridArtifact };
  theme?: Theme;
  /** The widget's own texts, where they should differ from those of the artifact's language. */
  texts?: Partial<Texts>;
}

export interface GridViewEvents {
  /** The sort columns, the most important first; empty is the original order. */
  sort: { columns: { key: string; direction: 'ascending' | 'descending' }[] };
  search: { query: string; shown: number; total: number };
  /** A part could not be drawn; the rest stands. */
  error: { part: string; message: string };
}

export interface GridViewHandle {
  /** Shows another artifact in the same place. */
  update(artifact: GridViewOptions['artifact']): void;
  /** Calls the listener at every such event; the function returned ends that. */
  on<K extends keyof GridViewEvents>(type: K, listener: (event: GridViewEvents[K]) => void): () => void;
  /** Empties the root and gives back everything the view held. */
  destroy(): void;
}
