import { describe, expect, test } from 'vitest';
import { EVENT_MENDING } from '../../src/events/mending.ts';
import { readEvent } from '../../src/events/read-event.ts';
import { mutated, seeded } from './mutations.ts';
import { AGREED, disagreement, faults, goldenArtifacts, type Json, oracle } from './oracle.ts';

const problem = { code: 'sql_timeout', severity: 'error', pointer: '/sql', message: 'It took too long.' };
const EVENTS: Record<string, Json> = {
  thought: { type: 'thinking', content: 'Counting the rows.' },
  code: { type: 'code_chunk', language: 'tsx', content: '<GridView />' },
  data: {
    type: 'data',
    payload: {
      columns: ['region', 'amount'],
      rows: [['North', 1]],
      row_count: 1,
      fetched_at: '2026-11-21T10:00:00Z',
      truncated: false,
    },
  },
  error: { type: 'error', message: 'No answer.', stage: 'sql_execution', problems: [problem, problem] },
};

describe('an event of a chat answer', () => {
  test.each(Object.entries(EVENTS))('that is sound is taken as it is: %s', (event, data) => {
    expect(readEvent(event, data)).toEqual({ ok: true, event, data, problems: [] });
  });

  test.each(Object.entries(EVENTS))(
    'is judged as an independent validator judges it: %s',
    { timeout: 60_000 },
    (event, data) => {
      const validate = oracle(`event-${event}`);
      const random = seeded(11);
      let faulty = 0;
      for (let round = 0; round < 1000; round++) {
        const document = mutated(data, random);
        const found = faults(validate, document, EVENT_MENDING.usual);
        const reading = readEvent(event, document);
        expect(disagreement(found, reading.problems), JSON.stringify(document)).toEqual(AGREED);
        if (!reading.ok) expect(reading.reason).not.toBe('');
        if (found.length > 0) faulty++;
      }
      expect(faulty).toBeGreaterThan(200);
    },
  );

  test('with a view is read as the artifact is', () => {
    const artifact = goldenArtifacts()[0]?.[1];
    const reading = readEvent('grid_view', { type: 'grid_view', title: '', artifact });
    expect(reading).toMatchObject({ ok: true, data: { gridId: artifact.gridId }, problems: [] });
    expect(readEvent('grid_view', { type: 'grid_view' })).toEqual({
      ok: false,
      reason: 'an artifact must be an object, got nothing',
      problems: [],
    });
  });

  test('that tells of an error is never lost for a station nobody knows', () => {
    const reading = readEvent('error', { message: 'No answer.', stage: 'teleportation' });
    expect(reading).toMatchObject({ ok: true, data: { type: 'error', message: 'No answer.' } });
    expect(reading.problems).toMatchObject([{ code: 'unknown_value', pointer: '/stage' }]);
  });

  test.each([
    ['thought', null, 'At "": expected object, got null.'],
    ['thought', {}, 'At "/content": expected string, got nothing.'],
    ['rumour', {}, 'there is no event rumour'],
    ['constructor', {}, 'there is no event constructor'],
  ])('that cannot be used says why: %s %o', (event, data, reason) => {
    expect(readEvent(event, data)).toMatchObject({ ok: false, reason });
  });
});
