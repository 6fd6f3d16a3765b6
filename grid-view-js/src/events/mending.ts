import { MENDING } from '../artifact/mending.ts';
import type { Mending } from '../wire/guard.ts';

/** How an event is mended: its name says what it is, so its data need not say it again. */
export const EVENT_MENDING: Mending = {
  ...MENDING,
  usual: {
    ...MENDING.usual,
    'event-thought': { type: 'thinking' },
    'event-code': { type: 'code_chunk', language: 'tsx' },
    'event-data': { type: 'data' },
    'event-error': { type: 'error', stage: undefined },
  },
};
