import { element } from '../../dom/element.ts';
import type { Scope } from '../../dom/scope.ts';
import type { FilterTexts } from '../../i18n/filter-texts.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { TableControl } from '../../table/control.ts';
import { boundsEditor } from './bounds.ts';
import { containsEditor } from './contains.ts';
import { describe } from './describe.ts';
import type { Editing, Editor } from './editor.ts';
import { filterOf, type Kind, type Offer, setFilter, usualKind } from './offers.ts';
import { valuesEditor } from './values.ts';

/** One filter of the panel, folded up to its name and what it leaves until it is opened. */
export interface Section {
  readonly element: HTMLDetailsElement;
  readonly offer: Offer;
  update(): void;
  /** Opens it and puts the focus into its first field. */
  enter(): void;
}

export function filterSection(
  control: TableControl,
  offer: Offer,
  texts: FilterTexts & Texts,
  panel: Scope,
): Section {
  const says = element('span', 'gv-filter-says');
  const name = element('span', 'gv-filter-name', {}, offer.label);
  const clear = element('button', 'gv-quiet', { type: 'button' }, texts.filterClear);
  const head = element('div', 'gv-filter-head', {}, clear);
  const body = element('div', 'gv-filter-body', {}, head);
  const details = element('details', 'gv-filter', {}, element('summary', '', {}, name, says), body);
  let editor: Editor | undefined;
  let editing = panel.child();
  let told: string | undefined;

  const edit = (kind: Kind) => {
    editing.close();
    editing = panel.child();
    editor?.element.remove();
    editor = editorOf(kind, {
      control,
      offer,
      texts,
      scope: editing,
      change(filter) {
        told = JSON.stringify(filter);
        setFilter(control, offer, filter);
      },
    });
    body.append(editor.element);
    told = undefined;
    show();
  };

  /** What the editor itself told is in its fields already, perhaps with something that is still being typed. */
  const show = () => {
    const filter = filterOf(control, offer);
    const now = JSON.stringify(filter);
    if (now !== told) editor?.show(filter);
    told = now;
    editor?.refresh?.();
  };

  const open = () => {
    if (editor || !details.open) return;
    const kind = filterOf(control, offer)?.type ?? usualKind(offer, control);
    if (offer.kinds.length > 1) head.prepend(kindField(kind));
    edit(kind);
  };

  const kindField = (kind: Kind) => {
    const options = offer.kinds.map((one) =>
      element('option', '', { value: one, selected: one === kind }, kindText(one, texts)),
    );
    const field = element('select', 'gv-quiet', { 'aria-label': offer.label }, ...options);
    field.addEventListener(
      'change',
      () => {
        editing.close(); // what is still being typed is told now, not after
        setFilter(control, offer, undefined);
        edit(field.value as Kind);
      },
      { signal: panel.signal },
    );
    return field;
  };

  const section: Section = {
    element: details,
    offer,
    update() {
      const filter = filterOf(control, offer);
      says.textContent = filter ? describe(control, filter, texts) : '';
      clear.hidden = !filter;
      head.hidden = offer.kinds.length === 1 && !filter;
      show();
    },
    enter() {
      details.open = true;
      open();
      (body.querySelector<HTMLElement>('input:not([hidden])') ?? details.querySelector('summary'))?.focus();
    },
  };
  details.addEventListener('toggle', open, { signal: panel.signal });
  clear.addEventListener(
    'click',
    () => {
      setFilter(control, offer, undefined);
      section.enter();
    },
    { signal: panel.signal },
  );
  section.update();
  return section;
}

function editorOf(kind: Kind, editing: Editing): Editor {
  switch (kind) {
    case 'set':
      return valuesEditor(editing);
    case 'search':
      return containsEditor(editing);
    default:
      return boundsEditor(editing, kind);
  }
}

function kindText(kind: Kind, texts: FilterTexts): string {
  switch (kind) {
    case 'set':
      return texts.filterIsOneOf;
    case 'search':
      return texts.filterContains;
    default:
      return texts.filterBetween;
  }
}
