export const COLUMNS = [
  { key: 'region', label: 'Region', type: 'text' },
  { key: 'product', label: 'Product', type: 'text' },
  { key: 'day', label: 'Day', type: 'date' },
  { key: 'revenue', label: 'Revenue', type: 'double' },
  { key: 'cost', label: 'Cost', type: 'double' },
  { key: 'units', label: 'Units', type: 'integer' },
  { key: 'margin', label: 'Margin', type: 'double' },
  { key: 'score', label: 'Score', type: 'double' },
];

const REGIONS = ['North', 'South', 'East', 'West', 'Centre', 'Overseas'];
const PRODUCTS = ['Bolt', 'Nut', 'Washer', 'Gear', 'Shaft', 'Valve', 'Pump', 'Seal'];

/** The same records every time. No two have the same product, so that a row is known by it. */
export function records(count) {
  let seed = 7;
  const below = (limit) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((seed / 0x80000000) * limit);
  };
  const two = (number) => String(number).padStart(2, '0');
  return Array.from({ length: count }, (_, at) => {
    const revenue = below(10_000_000) / 100;
    const cost = below(6_000_000) / 100;
    return {
      region: REGIONS[below(6)],
      product: `${PRODUCTS[below(8)]} ${(at * 7919) % count}`,
      day: `20${10 + below(16)}-${two(1 + below(12))}-${two(1 + below(28))}`,
      revenue,
      cost,
      units: below(1000),
      margin: Math.round((revenue - cost) * 100) / 100,
      score: below(1_000_000) / 1_000_000,
    };
  });
}
