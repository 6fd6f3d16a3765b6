// No library at all: about the least a page can do for a sorted, scrolled table. It is the floor, not a product.
import { holds, isNumeric, writers } from './records.js';

const ROW = 36;
const HEAD = 40;
const TALLEST = 15_000_000;

window.mount = (root, columns, rows, compareTexts) => {
  const write = writers(columns);
  const box = document.createElement('div');
  box.className = 'list';
  const size = document.createElement('div');
  const table = document.createElement('table');
  table.className = 'probe';
  const head = table.createTHead().insertRow();
  const body = table.createTBody();
  size.append(table);
  box.append(size);
  root.append(box);

  const inView = Math.ceil((root.clientHeight - HEAD) / ROW) + 1;
  let order;
  let count;
  let height;
  function show(rowNumbers) {
    order = rowNumbers;
    count = order ? order.length : rows.length;
    height = Math.min(TALLEST, HEAD + count * ROW);
    size.style.height = `${height}px`;
    box.scrollTop = 0;
    while (body.rows.length < Math.min(count, inView)) {
      const row = body.insertRow();
      for (const _ of columns) row.insertCell().append('');
    }
    while (body.rows.length > count) body.deleteRow(-1);
    draw();
  }
  function draw() {
    const room = height - root.clientHeight;
    const part = room > 0 ? Math.min(1, box.scrollTop / room) : 0;
    const first = Math.max(0, Math.round(part * (count - inView + 1)));
    for (let at = 0; at < body.rows.length; at++) {
      const place = Math.min(first + at, count - 1);
      const record = rows[order ? order[place] : place];
      const { cells } = body.rows[at];
      columns.forEach(({ key }, position) => {
        cells[position].firstChild.data = write[key](record[key]);
      });
    }
  }
  let waiting = false;
  box.addEventListener('scroll', () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      draw();
    });
  });
  for (const { key, label, type } of columns) {
    const button = document.createElement('button');
    button.textContent = label;
    button.addEventListener('click', () =>
      show(isNumeric(type) ? byNumber(rows, key) : byText(rows, key, compareTexts)),
    );
    const cell = document.createElement('th');
    cell.append(button);
    head.append(cell);
  }
  show(undefined);
  return {
    destroy: () => box.remove(),
    search(text) {
      const wanted = text.toLowerCase();
      const found = [];
      for (let row = 0; row < rows.length; row++) if (holds(rows[row], columns, wanted)) found.push(row);
      show(Uint32Array.from(found));
    },
  };
};

function byText(rows, key, compare) {
  return Uint32Array.from(rows, (_, row) => row).sort((a, b) => compare(rows[a][key], rows[b][key]));
}

/** Counts the digits of the numbers' bits, sixteen at a time. */
function byNumber(rows, key) {
  const numbers = Float64Array.from(rows, (row) => row[key]);
  const bits = new Uint32Array(numbers.buffer);
  const words = [new Uint32Array(rows.length), new Uint32Array(rows.length)];
  for (let row = 0; row < rows.length; row++) {
    const flip = bits[2 * row + 1] >>> 31 ? 0xffffffff : 0;
    words[0][row] = bits[2 * row] ^ flip;
    words[1][row] = bits[2 * row + 1] ^ (flip | 0x80000000);
  }
  let from = Uint32Array.from(rows, (_, row) => row);
  let to = new Uint32Array(rows.length);
  for (const word of words) {
    for (const shift of [0, 16]) {
      const starts = new Uint32Array(65_537);
      for (let row = 0; row < rows.length; row++) starts[((word[row] >>> shift) & 65_535) + 1]++;
      for (let digit = 0; digit < 65_536; digit++) starts[digit + 1] += starts[digit];
      for (const row of from) to[starts[(word[row] >>> shift) & 65_535]++] = row;
      [from, to] = [to, from];
    }
  }
  return from;
}
