import { readArtifact } from '../artifact/read.ts';
import { ARTIFACT_RULES } from '../wire/artifact-rules.ts';
import { EVENT_RULES } from '../wire/event-rules.ts';
import { createGuard } from '../wire/guard.ts';
import type { CodeEvent, DataEvent, ErrorEvent, GridArtifact, Problem, ThoughtEvent } from '../wire/wire.ts';
import { EVENT_MENDING } from './mending.ts';

/** What the events of a chat answer carry, by their name. */
export interface StreamEvents {
  thought: ThoughtEvent;
  code: CodeEvent;
  data: DataEvent;
  /** The artifact inside the component; its `state` is `pending` while the rows are on their way. */
  grid_view: GridArtifact;
  /** A newer server may have stations that this build does not know; then there is no stage. */
  error: Omit<ErrorEvent, 'stage'> & Partial<Pick<ErrorEvent, 'stage'>>;
}

type Named<K extends keyof StreamEvents = keyof StreamEvents> = {
  [Name in K]: { ok: true; event: Name; data: StreamEvents[Name]; problems: readonly Problem[] };
}[K];

/** An event that can be used, with what had to be left out of it; or why it cannot be used. */
export type EventReading = Named | { ok: false; reason: string; problems: readonly Problem[] };

const RULES = { ...ARTIFACT_RULES, ...EVENT_RULES };

/** Reads one event of a chat answer: its name and its data, which may be anything that JSON can hold. */
export function readEvent(event: string, data: unknown): EventReading {
  if (event === 'grid_view') {
    const reading = readArtifact(data);
    if (!reading.ok) return { ...reading, problems: [] };
    return { ok: true, event, data: reading.artifact, problems: reading.problems };
  }
  const rule = `event-${event}`;
  const problems: Problem[] = [];
  if (!Object.hasOwn(EVENT_RULES, rule)) return { ok: false, reason: `there is no event ${event}`, problems };
  const read = createGuard(RULES, EVENT_MENDING, problems);
  const found = read(rule, data, '');
  if (found === undefined) return { ok: false, reason: problems[0]?.message ?? '', problems };
  return { ok: true, event, data: found, problems } as unknown as Named;
}
