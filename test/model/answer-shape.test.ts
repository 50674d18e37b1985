import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ModelQuestion } from '../../src/app/ports/model-reader.ts';
import { answerShape, readingsIn } from '../../src/model/answer-shape.ts';
import { day, templateId } from '../builders.ts';

const QUESTION: ModelQuestion = {
  askedBefore: 0,
  sentence: 'note for asha: budget freeze',
  writing: 'en',
  today: day('2026-11-27'),
  intents: [{ id: 'note', meaning: 'write something down' }],
  outcomes: ['replied'],
  reasons: ['lost'],
  templates: [{ id: templateId('webinar'), name: 'Webinar' }],
  records: [{ handle: 'r1', name: 'Asha Rao' }],
};

/** What a model may come up with: mostly what is wanted, or near it, or anything. */
const some = (good: readonly unknown[], bad: readonly unknown[]) =>
  fc.oneof(
    { weight: 16, arbitrary: fc.constantFrom(...good) },
    { weight: 1, arbitrary: fc.constantFrom(...bad) },
    { weight: 1, arbitrary: fc.jsonValue() },
  );
const aReading = fc.record(
  {
    intent: some(['note'], ['delete']),
    records: some([['r1'], [], null], [['r2'], 'r1']),
    template: some(['webinar', null], ['other']),
    day: some(['2026-11-27', '2027-02-28', null], ['2026-11-26', '2026-02-30']),
    time: some(['09:00', null], ['24:00']),
    outcome: some(['replied', null], ['sent']),
    reason: some(['lost', null], ['won']),
    note: some(['budget freeze', null], ['rude', '']),
  },
  { requiredKeys: ['intent'] },
);

test('whatever is answered, a reading holds nothing that was not offered', () => {
  const shape = answerShape(QUESTION);
  let read = 0;
  fc.assert(
    fc.property(fc.record({ readings: fc.array(aReading, { maxLength: 2 }) }), (answer) => {
      const parsed = shape.safeParse(answer);
      if (!parsed.success) return;
      for (const one of readingsIn(parsed.data)) {
        read += 1;
        expect(one.intent).toBe('note');
        expect([[], ['r1']]).toContainEqual(one.records);
        expect([undefined, 'webinar']).toContain(one.template);
        expect([undefined, 'replied']).toContain(one.outcome);
        expect([undefined, 'lost']).toContain(one.reason);
        expect((one.day ?? QUESTION.today) >= QUESTION.today).toBe(true);
        expect(QUESTION.sentence).toContain(one.note ?? '');
        expect(Object.values(one)).not.toContain(undefined);
      }
    }),
    { numRuns: 2_000 },
  );
  expect(read).toBeGreaterThan(200);
});
