// lines.mjs [--cases FILE] [--shuffle] [--blank]: the cases as lines for `grid-view present`.
import { cases } from './cases.mjs';

const words = process.argv.slice(2);
const purpose = (one) => (words.includes('--blank') ? '' : one.purpose);

for (const one of cases(words)) {
  const reply = { sql: one.sql_like, purpose: purpose(one), format: 'chart' };
  const { id, columns, rows } = one;
  process.stdout.write(`${JSON.stringify({ id, reply, columns, rows })}\n`);
}
