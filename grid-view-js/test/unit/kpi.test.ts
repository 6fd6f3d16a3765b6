import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../src/i18n/english.ts';
import { deltaView, directionOf } from '../../src/kpi/delta.ts';
import { iconView } from '../../src/kpi/icon.ts';

describe('a change', () => {
  test.each([
    [12, 'up'],
    [-0.5, 'down'],
    [0, 'same'],
    [-0, 'same'],
    [null, 'same'],
    [1e-9, 'up'],
    ['-9007199254740993', 'down'],
    ['0.00', 'same'],
    ['0.10', 'up'],
    ['0e5', 'same'],
  ])('of %o points %s', (rawValue, direction) => {
    expect(directionOf(rawValue)).toBe(direction);
  });

  test('tells its sign in its text and its arrow, and by no colour', () => {
    const view = deltaView({ valueFmt: '-3', rawValue: -3 }, ENGLISH);
    expect(view.textContent).toBe('Change from the period before: ▼-3');
    expect(view.className).not.toContain('tone');
  });
});

describe('an icon', () => {
  test.each(['dollar', 'trending-up', 'x', '7', 'a b', '$ cash', '<script>', '★'.repeat(9), '数'])(
    'that is named %s is left to the host',
    (name) => {
      const view = iconView(name);
      expect(view.textContent).toBe('');
      expect(view.dataset.icon).toBe(name);
    },
  );

  test.each(['€', '▲', '📦', '👩‍💻', '❤️', '🇫🇷', '%'])('that is a sign is its own picture: %s', (sign) => {
    expect(iconView(sign).textContent).toBe(sign);
  });
});
