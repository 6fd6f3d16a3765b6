import type { Scope } from '../dom/scope.ts';

const NEAR = '240px';

/** Calls once when the element comes near the screen, and never before what is on the screen has been painted. */
export function whenNear(element: Element, scope: Scope, then: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      afterPaint(scope, then);
    },
    { rootMargin: NEAR },
  );
  observer.observe(element);
  scope.onClose(() => observer.disconnect());
}

/** A frame callback runs before its frame is painted, a timer set in it after. */
function afterPaint(scope: Scope, then: () => void): void {
  requestAnimationFrame(() => {
    setTimeout(() => {
      if (!scope.closed) then();
    });
  });
}
