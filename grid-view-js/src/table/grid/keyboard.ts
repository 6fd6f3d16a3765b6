/** A place in the grid: row -1 is the header, rows count from 0 in the shown order. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
  readonly rightToLeft: boolean;
}

/** Where a key leads from a place; undefined for keys that do not move. */
export function moved(place: Place, event: KeyboardEvent, extent: Extent): Place | undefined {
  const target = destination(place, event, extent);
  if (!target) return undefined;
  return {
    row: Math.max(-1, Math.min(target.row, extent.rows - 1)),
    column: Math.max(0, Math.min(target.column, extent.columns - 1)),
  };
}

function destination(
  { row, column }: Place,
  { key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent,
  extent: Extent,
): Place | undefined {
  const far = ctrlKey || metaKey;
  if (altKey || (far && shiftKey && row < 0)) return undefined; // these change the column of the header
  const step = extent.rightToLeft ? -1 : 1;
  switch (key) {
    case 'ArrowDown':
      return { row: far ? extent.rows - 1 : row + 1, column };
    case 'ArrowUp':
      return { row: far ? -1 : row - 1, column };
    case 'ArrowRight':
      return { row, column: column + step };
    case 'ArrowLeft':
      return { row, column: column - step };
    case 'PageDown':
      return { row: row + extent.page, column };
    case 'PageUp':
      return { row: Math.max(0, row - extent.page), column };
    case 'Home':
      return { row: far ? 0 : row, column: 0 };
    case 'End':
      return { row: far ? extent.rows - 1 : row, column: extent.columns - 1 };
    default:
      return undefined;
  }
}
