/** What is nearer to the ground would be lost on it; what is further away would shout. */
const FAINT = 0.3;
const STRONG = 0.9;
const ALONE = 0.7;

/** So many colours of a ramp, evenly apart, the strongest first. */
export function mixed(ramp: readonly string[], count: number): string[] {
  if (count <= 1) return [colorAt(ramp, ALONE)];
  return Array.from({ length: count }, (_, at) =>
    colorAt(ramp, STRONG - ((STRONG - FAINT) * at) / (count - 1)),
  );
}

/** So many colours from the one end of a diverging ramp to the other; of an odd number the middle one is neutral. */
export function sided(ramp: readonly string[], neutral: string, count: number): string[] {
  const middle = (ramp.length - 1) / 2;
  const high = ramp.slice(middle);
  if (count <= 1) return mixed(high, 1);
  const low = ramp.slice(0, middle + 1).reverse();
  const half = Math.floor(count / 2);
  return [...mixed(low, half), ...(count % 2 === 1 ? [neutral] : []), ...mixed(high, half).reverse()];
}

function colorAt(ramp: readonly string[], place: number): string {
  const at = place * (ramp.length - 1);
  const below = channels(ramp[Math.floor(at)]);
  const above = channels(ramp[Math.ceil(at)]);
  const mix = below.map((channel, index) =>
    Math.round(channel + ((above[index] as number) - channel) * (at % 1)),
  );
  return `rgb(${mix.join(', ')})`;
}

function channels(color = '#000000'): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}
