import { count, element } from './dom.js';
import { sqlBlock } from './sql.js';

const SQL_THOUGHT = 'SQL: ';

/** One question and its answer, filled event by event. */
export class Card {
  #body = element('div', { class: 'answer' });
  #progress = element('p', { class: 'progress' }, element('span', { class: 'dots', 'aria-hidden': 'true' }), 'Reading the question');
  #thoughts = null;
  #view = null;
  #rows = 0;
  #started = performance.now();
  #ask;

  constructor(question, ask) {
    this.#ask = ask;
    this.root = element(
      'article',
      { class: 'turn', 'data-state': 'running' },
      element('h2', { class: 'question' }, question),
      this.#body,
    );
    this.#body.append(this.#progress);
  }

  /** Shows one event of the stream; what it does not know it leaves alone. */
  receive({ name, data }) {
    if (name === 'thought') {
      this.#thought(data.content);
    } else if (name === 'data') {
      this.#rows = data.payload.row_count;
      this.#say('Choosing how to show it');
    } else if (name === 'grid_view' && data.state !== 'pending') {
      this.#show(data);
    } else if (name === 'error') {
      this.fail(data.message, suggestionsIn(data.problems));
    }
  }

  /** Ends the card with what went wrong and what to ask instead. */
  fail(message, suggestions = []) {
    this.#finish('failed');
    const box = element('div', { class: 'failure' }, element('p', {}, message));
    if (suggestions.length > 0) {
      box.append(
        element('p', { class: 'label' }, 'Try instead'),
        element(
          'div',
          { class: 'chips' },
          ...suggestions.map((text) => element('button', { type: 'button', class: 'chip', onclick: () => this.#ask(text) }, text)),
        ),
      );
    }
    this.#body.append(box);
  }

  /** Ends the card because the reader stopped it. */
  stopped() {
    this.#finish('stopped');
    this.#body.append(element('p', { class: 'note' }, 'Stopped.'));
  }

  /** Whether an answer or an error has arrived. */
  get finished() {
    return this.root.dataset.state !== 'running';
  }

  /** One sentence for a screen reader. */
  get summary() {
    const heading = this.#view ? `Answer ready, ${count(this.#rows)} ${this.#rows === 1 ? 'row' : 'rows'}.` : null;
    return heading ?? this.#body.querySelector('.failure p, .note')?.textContent ?? '';
  }

  /** Gives back what the widget holds. */
  destroy() {
    this.#view?.destroy();
    this.root.remove();
  }

  #thought(text) {
    if (text.startsWith(SQL_THOUGHT)) {
      this.#progress.before(sqlBlock(text.slice(SQL_THOUGHT.length)));
      this.#say('Asking the database');
      return;
    }
    if (!this.#thoughts) {
      this.#thoughts = element('ol');
      this.#progress.before(
        element('details', { class: 'step thoughts' }, element('summary', {}, 'How I read this'), this.#thoughts),
      );
    }
    this.#thoughts.append(element('li', {}, text));
  }

  #show(component) {
    const root = element('div', { class: 'widget' });
    this.#body.append(root);
    this.#view = globalThis.GridView.init({ root, artifact: component.artifact });
    const seconds = ((performance.now() - this.#started) / 1000).toFixed(2);
    this.#finish('answered');
    this.#body.append(element('p', { class: 'note' }, `${count(this.#rows)} ${this.#rows === 1 ? 'row' : 'rows'} in ${seconds} s`));
  }

  #say(text) {
    this.#progress.lastChild.textContent = text;
  }

  #finish(state) {
    this.root.dataset.state = state;
    this.#progress.remove();
  }
}

function suggestionsIn(problems = []) {
  return problems.filter((problem) => problem.code === 'not_understood').flatMap((problem) => problem.allowed ?? []);
}
