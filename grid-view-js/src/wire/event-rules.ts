// Written by scripts/wire-types.mjs from the JSON Schemas.
import type { Rule } from './guard.ts';

export const EVENT_RULES = {
  'event-thought': { must: { type: ['thinking'], content: 'string' }, may: {} },
  'event-code': { must: { type: ['code_chunk'], language: ['tsx'], content: 'string' }, may: {} },
  'event-data': { must: { type: ['data'], payload: 'payload' }, may: {} },
  payload: {
    must: { columns: { each: 'string' }, rows: 'array', row_count: { type: 'integer', min: 0 } },
    may: { fetched_at: 'string', truncated: 'boolean' },
  },
  'event-error': {
    must: {
      type: ['error'],
      message: 'string',
      stage: ['planning', 'sql_validation', 'sql_execution', 'code_generation', 'data_fetch', 'presentation'],
    },
    may: { problems: { min: 1, each: 'problem' } },
  },
} satisfies Readonly<Record<string, Rule>>;
