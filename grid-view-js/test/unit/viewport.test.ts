import { describe, expect, test } from 'vitest';
import { MAX_SCROLL_HEIGHT, ROW_HEIGHT, Viewport } from '../../src/table/grid/viewport.ts';

const BODY = 10 * ROW_HEIGHT;

describe('the viewport', () => {
  test('of a short table shows all of its rows', () => {
    const viewport = new Viewport(4, BODY);
    expect(viewport.poolSize).toBe(4);
    expect(viewport.windowAt(0)).toEqual({ first: 0, offset: 0 });
  });

  test('follows the scroll position to the pixel', () => {
    const viewport = new Viewport(1000, BODY);
    expect(viewport.poolSize).toBe(11);
    expect(viewport.windowAt(5 * ROW_HEIGHT + 7)).toEqual({ first: 5, offset: 7 });
  });

  test('ends with the last row at the bottom', () => {
    const viewport = new Viewport(1000, BODY);
    const { first, offset } = viewport.windowAt(viewport.scrollHeight - BODY);
    expect(first * ROW_HEIGHT + offset + BODY).toBe(1000 * ROW_HEIGHT);
    expect(first + viewport.poolSize).toBe(1000);
  });

  test('reaches the last of more rows than the browser has pixels for', () => {
    const count = 10_000_000;
    const viewport = new Viewport(count, BODY);
    expect(viewport.scrollHeight).toBe(MAX_SCROLL_HEIGHT);
    const { first, offset } = viewport.windowAt(MAX_SCROLL_HEIGHT - BODY);
    expect(first * ROW_HEIGHT + offset + BODY).toBeCloseTo(count * ROW_HEIGHT, 3);
  });

  test('scrolls no further than needed to bring a row into view', () => {
    const viewport = new Viewport(1000, BODY);
    expect(viewport.scrollTopFor(3, 0)).toBe(0);
    expect(viewport.scrollTopFor(10, 0)).toBe(ROW_HEIGHT);
    expect(viewport.scrollTopFor(2, 50 * ROW_HEIGHT)).toBe(2 * ROW_HEIGHT);
  });

  test('of no rows is empty', () => {
    const viewport = new Viewport(0, ROW_HEIGHT);
    expect(viewport.poolSize).toBe(0);
    expect(viewport.windowAt(0)).toEqual({ first: 0, offset: 0 });
  });
});
