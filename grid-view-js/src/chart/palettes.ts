/** The palettes that a chart may name; how they look is known to the engine alone. */
export const PALETTES = ['default', 'accessible', 'viridis', 'blue', 'green', 'orange', 'grey'] as const;

export type PaletteName = (typeof PALETTES)[number];

export function isPalette(name: string): name is PaletteName {
  return PALETTES.some((known) => known === name);
}
