import type { ColumnState } from '../../api.ts';
import { element, icon } from '../../dom/element.ts';
import type { ToolTexts } from '../../i18n/tool-texts.ts';
import { fill } from '../../i18n/translate.ts';

const UP = 'M8 12.5v-9M4.2 7.3 8 3.5l3.8 3.8';
const DOWN = 'M8 3.5v9M4.2 8.7 8 12.5l3.8-3.8';
const GRIP = 'M6 4h.01M6 8h.01M6 12h.01M10 4h.01M10 8h.01M10 12h.01';

/** What is set up for one column, and what may be done to it. */
export interface ColumnRow {
  readonly state: ColumnState;
  readonly label: string;
  readonly mayHide: boolean;
  readonly mayUp: boolean;
  readonly mayDown: boolean;
}

/** One row of the panel; `data-key` names its column, `data-do` what a control in it does. */
export function columnRow(
  { state, label, mayHide, mayUp, mayDown }: ColumnRow,
  texts: ToolTexts,
): HTMLElement {
  const column = { column: label };
  const check = element('input', '', {
    type: 'checkbox',
    'data-do': 'show',
    disabled: !(state.hidden || mayHide),
  });
  check.checked = !state.hidden;
  const pin = element(
    'select',
    'gv-column-pin',
    { 'data-do': 'pin', 'aria-label': fill(texts.pinColumn, column) },
    element('option', '', { value: '' }, texts.notPinned),
    element('option', '', { value: 'start' }, texts.atStart),
    element('option', '', { value: 'end' }, texts.atEnd),
  );
  pin.value = state.pinned ?? '';
  const button = (name: string, text: string, path: string, may: boolean) =>
    element(
      'button',
      'gv-icon-button',
      {
        type: 'button',
        'data-do': name,
        'aria-label': fill(text, column),
        'aria-disabled': may ? undefined : 'true', // and not disabled, which would drop the focus
      },
      icon(path, 'gv-icon'),
    );
  return element(
    'div',
    'gv-column',
    { 'data-key': state.key, 'data-pin': state.pinned ?? '' },
    element('span', 'gv-column-grip', {}, icon(GRIP, 'gv-icon')),
    element('label', 'gv-check', {}, check, element('span', 'gv-column-label', { title: label }, label)),
    pin,
    button('up', texts.moveUp, UP, mayUp),
    button('down', texts.moveDown, DOWN, mayDown),
  );
}
