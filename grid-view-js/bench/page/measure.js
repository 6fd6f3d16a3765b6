// Runs in the page: makes the rows, does what a reader would do, and waits until the screen shows what came of it.
import { COLUMNS, records } from './data.js';

const TIMEOUT_MS = 120_000;
const { compare } = new Intl.Collator('en', { numeric: true });
const root = document.querySelector('#root');
let rows;
let grid;
let expected;

const frame = () => new Promise((next) => requestAnimationFrame(next));
const twoFrames = async () => {
  await frame();
  await frame();
};

/** Elements of a tree, those in shadow roots included. */
function* elements(tree) {
  for (const element of tree.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elements(element.shadowRoot);
  }
}

/** The text on the screen at a place of the grid. */
function textAt(x, y) {
  const { left, top } = root.getBoundingClientRect();
  let found = document.elementFromPoint(left + x, top + y);
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(left + x, top + y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found?.textContent.trim() ?? '';
}

/** Whether one of the first rows on the screen is that of the product. */
function shows(product) {
  for (let y = 40; y < 150; y += 8) if (textAt(root.clientWidth * 0.17, y) === product) return true;
  return false;
}

async function until(condition) {
  const start = performance.now();
  while (!condition()) {
    if (performance.now() - start > TIMEOUT_MS) throw new Error('nothing came to be seen');
    await frame();
  }
}

/** How long until the screen shows it, and how long the page was held at most on the way. */
async function timed(act, seen) {
  let longest = 0;
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  tasks.observe({ entryTypes: ['longtask'] });
  const start = performance.now();
  act();
  await until(seen);
  await twoFrames();
  const painted = performance.now() - start;
  await new Promise((later) => setTimeout(later, 20));
  tasks.disconnect();
  return { painted, longest };
}

function least(key, before) {
  return rows.reduce((found, record) => (before(record[key], found[key]) ? record : found)).product;
}

function click(label) {
  const target = [...elements(root)].find(
    (element) => element.childElementCount === 0 && element.textContent.trim() === label,
  );
  const { left, top } = target.getBoundingClientRect();
  const at = { bubbles: true, cancelable: true, composed: true, clientX: left + 4, clientY: top + 4 };
  for (const type of ['pointerdown', 'pointerup']) target.dispatchEvent(new PointerEvent(type, at));
  for (const type of ['mousedown', 'mouseup', 'click']) target.dispatchEvent(new MouseEvent(type, at));
}

function scroller() {
  const scrolling = [...elements(root)].filter((element) => {
    const { overflowY } = getComputedStyle(element);
    return /auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight + 4;
  });
  return scrolling.sort((a, b) => b.scrollHeight - a.scrollHeight)[0];
}

window.bench = {
  async prepare(count) {
    rows = records(count);
    expected = {
      first: rows[0].product,
      revenue: least('revenue', (a, b) => a < b),
      product: least('product', (a, b) => compare(a, b) < 0),
      // Searches whose first row is known: no product is within another that comes earlier.
      found: [0.777, 0.888].map((part) => rows[Math.floor(count * part)].product),
    };
    if (window.prepare) rows = window.prepare(COLUMNS, rows);
    await twoFrames();
  },

  async mount() {
    const measured = await timed(
      () => {
        grid = window.mount(root, COLUMNS, rows, compare);
      },
      () => shows(expected.first),
    );
    return { ...measured, elements: [...elements(root)].length };
  },

  async scroll() {
    const box = scroller();
    const room = box.scrollHeight - box.clientHeight;
    let blank = 0;
    let worst = 0;
    for (let jump = 1; jump <= 20; jump++) {
      const start = performance.now();
      box.scrollTop = (room * ((jump * 7) % 20)) / 20;
      await twoFrames();
      worst = Math.max(worst, performance.now() - start);
      const text = textAt(root.clientWidth * 0.17, 220);
      if (!/^\w+ \d+$/.test(text)) blank++;
    }
    box.scrollTop = 0;
    await twoFrames();
    return { worst, blank };
  },

  sortNumbers: () =>
    timed(
      () => click('Revenue'),
      () => shows(expected.revenue),
    ),

  sortTexts: () =>
    timed(
      () => click('Product'),
      () => shows(expected.product),
    ),

  /** One search at once, nothing being prepared yet; then another letter by letter, as fast as they can be typed. */
  async search() {
    if (!grid.search) return undefined;
    const [first, second] = expected.found;
    const cold = await timed(
      () => grid.search(first),
      () => shows(first),
    );
    let longest = cold.longest;
    for (let length = 1; length < second.length; length++) {
      const letter = await timed(
        () => grid.search(second.slice(0, length)),
        () => true,
      );
      longest = Math.max(longest, letter.longest);
    }
    const warm = await timed(
      () => grid.search(second),
      () => shows(second),
    );
    return { cold: cold.painted, warm: warm.painted, longest: Math.max(longest, warm.longest) };
  },

  destroy: () => grid.destroy(),
};
