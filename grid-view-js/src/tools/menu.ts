import { element, icon } from '../dom/element.ts';
import type { TableControl } from '../table/control.ts';
import { openPopover } from './popover.ts';

const TICK = 'M3.5 8.5l3 3 6-7';

export interface MenuItem {
  readonly label: string;
  readonly run: () => unknown;
  readonly disabled?: boolean;
  /** For what is on or off; a `radio` is one of several. */
  readonly checked?: boolean;
  readonly radio?: boolean;
}

/** A menu beside its opener, its items in parts: arrows, Home, End and first letters move, Escape and Tab leave. */
export function openMenu(
  control: TableControl,
  opener: HTMLElement,
  name: string,
  parts: readonly (readonly MenuItem[])[],
): void {
  openPopover(
    control,
    opener,
    name,
    (close, { signal }) => {
      const buttons: HTMLButtonElement[] = [];
      const groups = parts
        .filter((items) => items.length > 0)
        .map((items) =>
          element(
            'div',
            'gv-menu-part',
            { role: 'group' },
            ...items.map((item) => {
              const button = menuButton(item);
              button.addEventListener(
                'click',
                () => {
                  if (item.disabled) return;
                  close();
                  item.run();
                },
                { signal },
              );
              buttons.push(button);
              return button;
            }),
          ),
        );
      const list = element('div', '', { role: 'none' }, ...groups);
      list.addEventListener(
        'keydown',
        (event) => {
          if (event.key === 'Tab') close();
          const target = destination(buttons, event);
          if (!target) return;
          event.preventDefault();
          target.focus();
        },
        { signal },
      );
      list.addEventListener(
        'pointermove',
        (event) => (event.target as Element).closest('button')?.focus({ preventScroll: true }),
        { signal },
      );
      return list;
    },
    'menu',
  );
}

function menuButton({ label, disabled, checked, radio }: MenuItem): HTMLButtonElement {
  const mark = element('span', 'gv-menu-mark', {}, ...(checked ? [icon(TICK, 'gv-icon')] : []));
  const role = radio ? 'menuitemradio' : 'menuitemcheckbox';
  return element(
    'button',
    'gv-menu-item',
    {
      type: 'button',
      tabindex: -1,
      role: checked === undefined ? 'menuitem' : role,
      'aria-checked': checked === undefined ? undefined : String(checked),
      'aria-disabled': disabled ? 'true' : undefined,
    },
    mark,
    label,
  );
}

function destination(
  buttons: readonly HTMLButtonElement[],
  { key, target, ctrlKey, altKey, metaKey }: KeyboardEvent,
): HTMLButtonElement | undefined {
  const last = buttons.length - 1;
  const at = buttons.indexOf(target as HTMLButtonElement);
  switch (key) {
    case 'ArrowDown':
      return buttons[at === last ? 0 : at + 1];
    case 'ArrowUp':
      return buttons[at <= 0 ? last : at - 1];
    case 'Home':
      return buttons[0];
    case 'End':
      return buttons[last];
    default: {
      if (key.length !== 1 || key === ' ' || ctrlKey || altKey || metaKey) return undefined;
      const wanted = key.toLocaleLowerCase();
      return [...buttons.slice(at + 1), ...buttons.slice(0, at + 1)].find((button) =>
        button.textContent?.toLocaleLowerCase().startsWith(wanted),
      );
    }
  }
}
