/** What an eye makes of a colour, by the published formulas; the palettes are held to it. */

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** The whole loss of one kind of cone, as Machado, Oliveira and Fernandes computed it (2009), for linear light. */
const LOSS = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;

export type Sight = 'normal' | keyof typeof LOSS;
export const SIGHTS: readonly Sight[] = ['normal', 'protanopia', 'deuteranopia', 'tritanopia'];

/** From sRGB's linear light to CIE XYZ, relative to its white (D65). */
const XYZ: Matrix = [
  [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883],
];

/** The ratio of WCAG 2: 1 for equal colours, 21 for black on white. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** CIE lightness, 0 to 100. */
export function lightness(color: string): number {
  return lab(linear(color))[0];
}

/** CIE chroma: 0 is a grey. */
export function chroma(color: string): number {
  const [, a, b] = lab(linear(color));
  return Math.hypot(a, b);
}

/** CIEDE2000 between two colours as that eye sees them: about 1 is the least that can be told side by side. */
export function difference(one: string, other: string, sight: Sight = 'normal'): number {
  return deltaE2000(lab(seen(one, sight)), lab(seen(other, sight)));
}

function seen(color: string, sight: Sight): Triple {
  const light = linear(color);
  if (sight === 'normal') return light;
  return mapped(times(LOSS[sight], light), (part) => Math.min(1, Math.max(0, part)));
}

function luminance(color: string): number {
  return times(XYZ, linear(color))[1];
}

function linear(color: string): Triple {
  const hex = color.startsWith('#');
  const parts = hex
    ? [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
    : (color.match(/\d+/g) ?? []).map(Number);
  if (parts.length !== 3 || parts.some(Number.isNaN)) throw new Error(`no colour: ${color}`);
  return mapped(parts as unknown as Triple, (part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
}

function lab(light: Triple): Triple {
  const [x, y, z] = mapped(times(XYZ, light), (part) =>
    part > (6 / 29) ** 3 ? Math.cbrt(part) : part / (3 * (6 / 29) ** 2) + 4 / 29,
  );
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Sharma, Wu and Dalal (2005), with all three weights 1. */
export function deltaE2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const toGrey = (c: number) => Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));
  const stretch = 1.5 - toGrey((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) / 2;
  const c1 = Math.hypot(a1 * stretch, b1);
  const c2 = Math.hypot(a2 * stretch, b2);
  const h1 = degrees(Math.atan2(b1, a1 * stretch));
  const h2 = degrees(Math.atan2(b2, a2 * stretch));
  const grey = c1 * c2 === 0;
  const turn = grey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const hue = grey ? h1 + h2 : (h1 + turn / 2 + 360) % 360;
  const l = (l1 + l2) / 2;
  const c = (c1 + c2) / 2;
  const t =
    1 -
    0.17 * cosine(hue - 30) +
    0.24 * cosine(2 * hue) +
    0.32 * cosine(3 * hue + 6) -
    0.2 * cosine(4 * hue - 63);
  const byLightness = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const byChroma = (c2 - c1) / (1 + 0.045 * c);
  const byHue = (2 * Math.sqrt(c1 * c2) * Math.sin((turn / 360) * Math.PI)) / (1 + 0.015 * c * t);
  const twist = -2 * toGrey(c) * Math.sin((Math.PI / 3) * Math.exp(-(((hue - 275) / 25) ** 2)));
  return Math.sqrt(byLightness ** 2 + byChroma ** 2 + byHue ** 2 + twist * byChroma * byHue);
}

function degrees(radians: number): number {
  return ((radians * 180) / Math.PI + 360) % 360;
}

function cosine(angle: number): number {
  return Math.cos((angle * Math.PI) / 180);
}

function times(matrix: Matrix, [x, y, z]: Triple): Triple {
  return matrix.map((row) => row[0] * x + row[1] * y + row[2] * z) as unknown as Triple;
}

function mapped(triple: Triple, change: (part: number) => number): Triple {
  return triple.map(change) as unknown as Triple;
}
