import { expect, test } from 'vitest';
import type { Talk } from '../../../src/domain/talk.ts';
import { id, say } from './say.ts';

/** Who each of the readings is about, where it is not sure which is meant; or undefined where something is done. */
const proposed = (text: string, talk?: Talk) => {
  const decision = say(text, talk);
  return decision.kind === 'propose'
    ? decision.requests.map(({ who }) => (who?.kind === 'records' ? who.records : []))
    : undefined;
};

test.each([
  'three dials this morning, Asha voicemail, Meera voicemail, Hema voicemail',
  'आज तीन फ़ोन: आशा वॉइसमेल, मीरा वॉइसमेल, हेमा वॉइसमेल',
])('“%s” is done to all who are named or to nobody', (text) => {
  const decision = say(text);
  const done =
    decision.kind === 'do'
      ? decision.requests.flatMap(({ who }) => (who?.kind === 'records' ? who.records : []))
      : [];
  expect([[], [id('Asha Rao'), id('Meera Iyer'), id('Hema Patil')]]).toContainEqual(done);
});

test('all who are named are offered first', () => {
  const all = [id('Asha Rao'), id('Meera Iyer'), id('Hema Patil')];
  expect(proposed('today only 3 i did asha vm meera vm hema vm')).toEqual([all, [id('Asha Rao')]]);
});

test.each(['no, not Asha Rao, Meera Iyer did not pick up', 'Asha Rao replied', 'Asha and Meera replied'])(
  '“%s” is not asked',
  (text) => expect(proposed(text)).toBeUndefined(),
);
