import type { Scope } from './scope.ts';

/** How long one slice may hold the page: `brief` while the reader types, `patient` while the reader waits. */
export const SLICE_MS = { brief: 12, patient: 40 } as const;

/**
 * Runs work that yields often in slices, between which the page can paint and take input. Work that fits in the first
 * slice is done on return, so that its result is in the next frame. Once the scope is closed the work ends unfinished.
 */
export function inSlices<T>(
  work: Generator<void, T>,
  scope: Scope,
  sliceMs: number,
  then: (result: T) => void,
): void {
  const end = performance.now() + sliceMs;
  let step = work.next();
  while (!step.done && performance.now() < end) step = work.next();
  if (step.done) {
    then(step.value);
    return;
  }
  pause(() => {
    if (!scope.closed) inSlices(work, scope, sliceMs, then);
  });
}

/** A message comes sooner than a timer, which browsers delay by four milliseconds and more. */
function pause(resume: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    resume();
  };
  port2.postMessage(undefined);
}
