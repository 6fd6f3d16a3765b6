import { Card } from './card.js';
import { showSuggestions, showTables } from './catalog.js';
import { element } from './dom.js';
import { serverEvents } from './events.js';

const form = document.getElementById('ask');
const message = document.getElementById('message');
const send = document.getElementById('send');
const stop = document.getElementById('stop');
const clear = document.getElementById('clear');
const conversation = document.getElementById('conversation');
const status = document.getElementById('status');
const panel = document.getElementById('data-panel');

let running = null;
let cards = [];

/** Asks a question: a card, a request, and the events of its answer. One question at a time. */
async function ask(question) {
  const text = question.trim();
  if (!text || running) {
    return;
  }
  running = new AbortController();
  const card = new Card(text, ask);
  cards.push(card);
  conversation.append(card.root);
  document.body.classList.add('asked');
  panel.open = false;
  message.value = '';
  grow();
  busy(true);
  scrollTo(card);
  try {
    await answer(text, card, running.signal);
  } catch (error) {
    if (running.signal.aborted) {
      card.stopped();
    } else {
      card.fail(`The answer did not arrive: ${error.message}`);
    }
  } finally {
    running = null;
    busy(false);
    status.textContent = card.summary;
    scrollTo(card);
    message.focus({ preventScroll: true });
  }
}

async function answer(text, card, signal) {
  const response = await fetch('chat', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
    body: JSON.stringify({ message: text }),
    signal,
  });
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    card.fail(problem.detail ?? `The server answered with status ${response.status}.`);
    return;
  }
  for await (const event of serverEvents(response)) {
    card.receive(event);
  }
  if (!card.finished) {
    card.fail('The answer broke off.');
  }
}

function busy(on) {
  send.hidden = on;
  stop.hidden = !on;
  clear.hidden = cards.length === 0;
  status.textContent = on ? 'Working on the answer' : status.textContent;
}

function scrollTo(card) {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  card.root.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'start' });
}

/** The box grows with its text; CSS bounds it. */
function grow() {
  message.rows = Math.min(8, Math.max(1, message.value.split('\n').length));
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask(message.value);
});
message.addEventListener('input', grow);
message.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    ask(message.value);
  }
});
stop.addEventListener('click', () => running?.abort());
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    running?.abort();
  }
});
clear.addEventListener('click', () => {
  running?.abort();
  cards.forEach((card) => card.destroy());
  cards = [];
  document.body.classList.remove('asked');
  clear.hidden = true;
  message.focus();
});

const groups = document.getElementById('suggestion-groups');
const tables = document.getElementById('tables');
showSuggestions(groups, ask).catch(() => {
  groups.replaceChildren(element('p', {}, 'The questions to try could not be loaded.'));
});
showTables(tables).catch(() => {
  tables.replaceChildren(element('p', {}, 'The list of tables could not be loaded.'));
});
