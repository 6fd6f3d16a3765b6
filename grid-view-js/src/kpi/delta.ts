import { element } from '../dom/element.ts';
import type { Texts } from '../i18n/texts.ts';
import type { Cell, Delta } from '../wire/wire.ts';

const ARROWS = { up: '▲', down: '▼', same: '' } as const;

/**
 * The change from the period before. Its sign stands in the text and in the arrow. It has no colour of good or bad:
 * more revenue and more refunds are not alike, and nobody said here which one it is.
 */
export function deltaView({ valueFmt, rawValue }: Delta, texts: Texts): HTMLElement {
  const direction = directionOf(rawValue);
  const change = element(
    'dd',
    'gv-kpi-delta',
    { 'data-direction': direction, title: texts.change },
    element('span', 'gv-hidden', {}, `${texts.change}: `),
  );
  if (ARROWS[direction])
    change.append(element('span', 'gv-kpi-arrow', { 'aria-hidden': 'true' }, ARROWS[direction]));
  change.append(valueFmt);
  return change;
}

/** Read off the digits, because a number beyond a double travels as text. */
export function directionOf(rawValue: Cell): keyof typeof ARROWS {
  const digits = String(rawValue ?? 0);
  if (!/^[^e]*[1-9]/i.test(digits)) return 'same';
  return digits.startsWith('-') ? 'down' : 'up';
}
