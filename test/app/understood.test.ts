import { expect, test } from 'vitest';
import { understoodOf } from '../../src/app/feedback/understood.ts';
import type { Decision } from '../../src/domain/request.ts';

const call = { intent: 'remind', act: true, note: 'call Asha' } as const;

test.each<readonly [Decision, string, object]>([
  [
    { kind: 'do', writing: 'en', requests: [call, call, { intent: 'snooze', act: true }] },
    'remind me to call asha',
    { decision: 'do', intents: ['remind', 'snooze'], writing: 'en', sentence: 'remind me to call …' },
  ],
  [
    { kind: 'ask', writing: 'hinglish', request: call, missing: { kind: 'when', candidates: [] } },
    'asha ko call karna hai',
    { decision: 'ask', intents: ['remind'], writing: 'hinglish', sentence: '… ko call karna hai' },
  ],
  [
    { kind: 'lost', writing: 'en', nearest: ['snooze', 'note'] },
    'Blorf Zed',
    { decision: 'lost', intents: ['snooze', 'note'], writing: 'en', sentence: '…' },
  ],
  [
    { kind: 'too-long', writing: 'en' },
    'x'.repeat(5_000),
    { decision: 'too-long', intents: [], writing: 'en', sentence: 'x'.repeat(300) },
  ],
])('%j', (decision, sentence, understood) => {
  expect(understoodOf(decision, sentence, ['Asha Rao'])).toEqual({ ...understood, byModel: true });
});
