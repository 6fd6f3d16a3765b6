import { element } from '../dom/element.ts';

/** An emoji or a sign such as €: without letters, digits and spaces, which are of a name. */
const SIGN = /^[^\p{L}\p{N}\s]{1,8}$/u;

/**
 * An icon is named, and the host knows how it looks: it styles `[data-icon="…"]`. Only a sign is its own picture; the
 * name of one is never printed.
 */
export function iconView(icon: string): HTMLElement {
  return element(
    'span',
    'gv-kpi-icon',
    { 'aria-hidden': 'true', 'data-icon': icon },
    SIGN.test(icon) ? icon : '',
  );
}
