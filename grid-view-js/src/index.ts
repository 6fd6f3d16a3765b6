import type { GridViewEvents, GridViewHandle, GridViewOptions } from './api.ts';
import { readArtifact } from './artifact/read.ts';
import { chartsView } from './chart/charts.ts';
import type { Chunks } from './chunks.ts';
import { createContext, type Surroundings, type ViewContext } from './context.ts';
import { element } from './dom/element.ts';
import { Emitter } from './dom/emitter.ts';
import { Scope } from './dom/scope.ts';
import { directionOf, fill, knownLocale, textsFor } from './i18n/translate.ts';
import { kpisView } from './kpi/kpis.ts';
import { messageView, skeletonView } from './message/message.ts';
import { notesView } from './notes/notes.ts';
import { EMPTY_STATE } from './table/model/state.ts';
import { whereReaderIs } from './table/reader.ts';
import { Table } from './table/table.ts';
import { applyCoreStyles } from './theme/stylesheet.ts';
import { titleView } from './title/title.ts';
import type { BlockName, GridArtifact } from './wire/wire.ts';

const mounted = new WeakMap<HTMLElement, GridViewHandle>();

/**
 * The whole way from JSON to the screen:
 *
 *     input ─► readArtifact ─► context ─► a view per block ─► root
 *     (any JSON)  (checked)   (locale, formats, texts)
 */
export function mount(options: GridViewOptions, chunks: Chunks): GridViewHandle {
  const { root, theme = 'auto', texts = {}, loadPage } = options;
  if (!(root instanceof HTMLElement)) throw new TypeError('GridView.init needs `root`, the element to fill');
  mounted.get(root)?.destroy();

  const events = new Emitter<GridViewEvents>();
  const surroundings: Surroundings = { theme, texts, events, chunks, loadPage };
  const removeStyles = applyCoreStyles(root);
  let scope = new Scope();
  let table: Table | undefined;

  const handle: GridViewHandle = {
    update(artifact) {
      if (mounted.get(root) !== handle) return;
      const before = table;
      const resume = whereReaderIs(root);
      scope.close();
      scope = new Scope();
      table = fillRoot(root, artifact, surroundings, scope);
      if (!before || !table?.hasColumnsOf(before)) return;
      table.change(before.state, 'refresh');
      resume();
    },
    append: (rows) => table?.append(rows),
    getState: () => structuredClone(table?.state ?? EMPTY_STATE),
    setState: (state) => table?.change(state),
    exportCsv: async (csvOptions) => table?.csv(csvOptions) ?? '',
    on: (type, listener) => events.on(type, listener),
    destroy() {
      if (mounted.get(root) !== handle) return;
      mounted.delete(root);
      scope.close();
      events.clear();
      root.replaceChildren();
      removeStyles();
    },
  };
  mounted.set(root, handle);
  handle.update(options.artifact);
  return handle;
}

function fillRoot(
  root: HTMLElement,
  input: unknown,
  surroundings: Surroundings,
  scope: Scope,
): Table | undefined {
  const view = element('div', 'gv-root', { 'data-gv-theme': surroundings.theme });
  root.replaceChildren(view);
  const reading = readArtifact(input);
  if (reading.ok) {
    return fillView(view, reading.artifact, createContext(reading.artifact, surroundings, scope));
  } else {
    const { notMounted } = textsFor(knownLocale(document.documentElement.lang), surroundings.texts);
    view.append(messageView(fill(notMounted, { reason: reading.reason })));
    return undefined;
  }
}

function fillView(view: HTMLElement, artifact: GridArtifact, context: ViewContext): Table | undefined {
  let table: Table | undefined;
  const { locale, texts } = context;
  const { blocks } = artifact.layout;
  view.lang = locale;
  view.dir = directionOf(locale);
  view.dataset.gvWrapper = artifact.table.wrapper ?? 'full';
  if (artifact.state === 'pending') {
    view.append(titleView(artifact) ?? '', skeletonView(blocks, texts.loading));
    return undefined;
  }
  const views: Record<BlockName, () => HTMLElement | undefined> = {
    title: () => titleView(artifact),
    kpis: () => kpisView(artifact, context),
    chart: () => chartsView(artifact, context),
    table: () => {
      table = new Table(artifact, context);
      return table.element;
    },
    toolbar: () => undefined, // stands with the table
  };
  view.append(
    ...[...blocks.map((block) => views[block]()), notesView(artifact, context)].filter((part) => !!part),
  );
  return table;
}
