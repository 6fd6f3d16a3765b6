/** Everything a part of the widget must give back when it goes: listeners, observers, timers, style sheets. */
export class Scope {
  readonly #controller = new AbortController();

  /** Aborted when the scope closes; pass it to `addEventListener`. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get closed(): boolean {
    return this.signal.aborted;
  }

  onClose(giveBack: () => void): void {
    this.signal.addEventListener('abort', giveBack, { once: true });
  }

  /** A scope that closes with this one, or earlier. */
  child(): Scope {
    const child = new Scope();
    this.signal.addEventListener('abort', () => child.close(), { once: true, signal: child.signal });
    return child;
  }

  close(): void {
    this.#controller.abort();
  }
}
