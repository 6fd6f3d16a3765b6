import { element } from '../dom/element.ts';
import type { Scope } from '../dom/scope.ts';
import type { TableControl } from '../table/control.ts';

/** Between a panel and its opener, and between it and the edge of the window. */
const GAP = 6;
const FOCUSABLE = '[autofocus], input, button:not([disabled]), select, textarea, [tabindex]';

/** The panel that is open on the page, whichever table it belongs to. */
let current: { readonly opener: HTMLElement; readonly close: () => void } | undefined;
let panels = 0;

/**
 * Opens a panel beside its opener; where that opener's panel is open already, closes it.
 *
 *     openPopover(control, button, texts.filters, (close, scope) => element('div', 'gv-…', {}, …))
 *
 * The panel is not modal and lies above everything, in the widget's own element, so that its styles hold. Escape, a press outside and
 * the focus going elsewhere close it, as does the end of the table; only one is open at a time. Escape and `close` give the focus
 * back to the opener. At first the focus is on the element with `autofocus`, or else the first that takes it.
 *
 * @param name what the panel is called for readers who do not see it
 * @param build makes what is in the panel; listeners end with the scope that it is given, which closes with the panel
 */
export function openPopover(
  control: TableControl,
  opener: HTMLElement,
  name: string,
  build: (close: () => void, scope: Scope) => HTMLElement,
  role: 'dialog' | 'menu' = 'dialog',
): void {
  const again = current?.opener === opener;
  current?.close();
  if (again) return;

  const scope = control.context.scope.child();
  const { signal } = scope;
  const page = opener.ownerDocument;
  const panel = element('div', `gv-popover gv-${role}`, {
    id: `gv-panel-${++panels}`,
    popover: 'manual',
    role,
    'aria-label': name,
  });
  const close = (): void => {
    if (scope.closed) return;
    const held = panel.matches(':focus-within');
    scope.close();
    if (held) opener.focus();
  };
  const self = { opener, close };
  current = self;
  panel.append(build(close, scope));
  // Beside a button of the toolbar the panel comes next for the Tab key; in a table there is no place for it.
  if (opener.closest('table')) control.element.append(panel);
  else opener.after(panel);
  const tells = opener.hasAttribute('aria-expanded');
  if (tells) opener.setAttribute('aria-expanded', 'true');
  opener.setAttribute('aria-controls', panel.id);
  scope.onClose(() => {
    if (current === self) current = undefined;
    if (tells) opener.setAttribute('aria-expanded', 'false');
    opener.removeAttribute('aria-controls');
    panel.remove();
  });

  const isOutside = (event: Event, target: EventTarget | null) =>
    target !== null && !event.composedPath().includes(panel) && !opener.contains(target as Node);
  panel.addEventListener(
    'focusout',
    (event) => {
      const next = event.relatedTarget as Node | null;
      if (next && !panel.contains(next) && !opener.contains(next)) close();
    },
    { signal },
  );
  page.addEventListener(
    'pointerdown',
    (event) => {
      if (isOutside(event, event.composedPath()[0] ?? null)) close();
    },
    { signal, capture: true },
  );
  for (const place of [panel, opener])
    place.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        close();
      },
      { signal },
    );

  panel.showPopover();
  const settle = () => settleBeside(panel, opener);
  settle();
  const observer = new ResizeObserver(settle);
  for (const box of [panel, ...panel.children]) observer.observe(box);
  scope.onClose(() => observer.disconnect());
  addEventListener('resize', settle, { signal });
  page.addEventListener('scroll', settle, { signal, capture: true, passive: true });
  (panel.querySelector<HTMLElement>('[autofocus]') ?? panel.querySelector<HTMLElement>(FOCUSABLE))?.focus();
}

/** Below the opener, or above it where there is more room; within the widget's sides and the window. */
function settleBeside(panel: HTMLElement, opener: HTMLElement): void {
  const anchor = opener.getBoundingClientRect();
  const view = opener.closest('.gv-root')?.getBoundingClientRect();
  if (!view) return; // the opener is gone; the panel stays where it is
  const { clientWidth, clientHeight } = opener.ownerDocument.documentElement;
  const left = Math.max(GAP, view.left);
  const right = Math.min(clientWidth - GAP, view.right);
  const { style } = panel;
  style.maxWidth = `${right - left}px`;
  const below = clientHeight - anchor.bottom - 2 * GAP;
  const above = anchor.top - 2 * GAP;
  const width = panel.offsetWidth;
  const height = panel.scrollHeight + panel.offsetHeight - panel.clientHeight; // were there room for it all
  const downward = height <= below || below >= above;
  const room = Math.min(height, Math.max(downward ? below : above, 0));
  const start = getComputedStyle(panel).direction === 'rtl' ? anchor.right - width : anchor.left;
  style.maxHeight = `${room}px`;
  style.left = `${Math.max(left, Math.min(start, right - width))}px`;
  style.top = `${downward ? anchor.bottom + GAP : anchor.top - GAP - room}px`;
}
