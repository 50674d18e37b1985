import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerColleague, answerInWords } from '../../src/app/etiquette/answer-colleague.ts';
import { undoLast } from '../../src/app/undoing.ts';
import { askColleagues } from '../../src/app/etiquette/ask-colleagues.ts';
import { colleagueSaid } from '../../src/language/asked/may-i-said.ts';
import type { Message, Messenger, Sent } from '../../src/app/ports/messenger.ts';
import type { ColleagueQuestion } from '../../src/domain/account-matter.ts';
import type { MatterId, PersonId } from '../../src/domain/ids.ts';
import { ALEX, CONTOSO, MEGAN, aRecord, day, enrollmentId, recordId, templateId } from '../builders.ts';
import { cardText } from '../card-text.ts';

import { aReference, given } from '../store/store-test.ts';
import { anAccountWorld, type AccountWorld } from './account-world.ts';

const SENT: Sent = { kind: 'sent', activityId: 'a1' };

const textOf = (message: Message): string =>
  message.kind === 'text' ? message.text : cardText(message.card);

/** Megan works with Vikram at Fabrikam, and Alex would like to enroll Asha there. */
async function aWorld(answers: Sent[] = []) {
  const sent: { readonly to: PersonId; readonly text: string }[] = [];
  const messenger: Messenger = {
    send: async (to, message, claim) => {
      if (claim && !(await claim())) return { kind: 'failed', problem: 'withdrawn', reason: '' };
      const answer = answers.shift() ?? SENT;
      if (answer.kind === 'sent') sent.push({ to: to.person, text: textOf(message) });
      return answer;
    },
    update: () => Promise.resolve(SENT),
  };
  const world = await anAccountWorld({}, { messenger });
  await world.enroll('vikram', MEGAN);
  await given(world.kept, {
    records: [aRecord({ id: recordId('asha'), name: 'Asha Rao', company: 'Fabrikam' })],
    references: [aReference(), aReference({ person: MEGAN, conversationId: 'a:megan', userId: '29:megan' })],
  });
  return { ...world, sent };
}

const ask = async (world: AccountWorld, of: readonly PersonId[] = [MEGAN]): Promise<string> =>
  textOf(
    await askColleagues(await world.turn(), {
      id: enrollmentId('proposed'),
      record: recordId('asha'),
      template: templateId('template'),
      of,
    }),
  );

const questionIn = async ({ kept }: AccountWorld): Promise<ColleagueQuestion> => {
  const [question] = await kept.accountMattersOf(CONTOSO, MEGAN);
  if (question?.kind !== 'question') throw new Error('Nobody was asked');
  return question;
};

describe('a colleague is asked', () => {
  test('once, however often it is pressed, also at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }), async (together) => {
        const world = await aWorld();
        for (const atOnce of together) await Promise.all(atOnce ? [ask(world), ask(world)] : [ask(world)]);
        expect(world.sent.map(({ to }) => to)).toEqual([MEGAN]);
      }),
      { numRuns: 15 },
    );
  });

  test.each([
    [{ kind: 'failed', problem: 'unreachable', reason: '', shutOut: 'blocked' }, 'blocked or muted me'],
    [{ kind: 'failed', problem: 'conversation-gone', reason: '' }, 'removed me before'],
    [{ kind: 'unknown', reason: '' }, 'Teams didn’t say whether'],
  ] as const)('and is named with the reason where they can’t be reached', async (answer, reason) => {
    const world = await aWorld([answer]);
    expect(await ask(world)).toContain(reason);
  });

  test('again where the message certainly did not arrive', async () => {
    const world = await aWorld([{ kind: 'failed', problem: 'unreachable', reason: '' }]);
    await ask(world);
    await ask(world);
    expect(world.sent).toHaveLength(1);
  });

  test('only where they work with the company', async () => {
    const world = await aWorld();
    expect(await ask(world, [ALEX])).toContain('nobody to ask');
    expect(world.sent).toEqual([]);
  });
});

describe('the answer', () => {
  test('is told once, also by a copy that comes later', async () => {
    const world = await aWorld();
    await ask(world);
    const { id } = await questionIn(world);
    await answerColleague(await world.turn(MEGAN), {
      question: id,
      says: 'wait',
      until: day('2026-11-30'),
      word: 'soon',
    });
    await Promise.all([world.tend(), world.tend(), world.tend()]);
    await world.tend();
    const told = world.sent.filter(({ to }) => to === ALEX);
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toMatch(/wait with Asha Rao until Mon 30 Nov[^]*“soon”[^]*\[Enroll\]/);
  });

  test('is one: the second is told that there is one, and a stranger can’t give it', async () => {
    const world = await aWorld();
    await ask(world);
    const { id } = await questionIn(world);
    expect(
      textOf(await answerColleague(await world.turn(ALEX), { question: id, says: 'go-ahead' })),
    ).toContain('isn’t on your team');
    await answerColleague(await world.turn(MEGAN), { question: id, says: 'go-ahead' });
    const again = await answerColleague(await world.turn(MEGAN), { question: id, says: 'wait' });
    expect(textOf(again)).toContain('already answered');
    expect((await questionIn(world)).answer?.says).toBe('go-ahead');
    const nothing = await answerColleague(await world.turn(MEGAN), {
      question: 'x' as MatterId,
      says: 'wait',
    });
    expect(textOf(nothing)).toContain('no longer open');
  });

  test.each([
    ['before it is told, so that nobody hears of it', false],
    ['after that, and whoever asked reads of it', true],
  ])('can be undone %s; then it can be given anew', async (_, isTold) => {
    const world = await aWorld();
    await ask(world);
    const said = colleagueSaid('go ahead', day('2026-11-23'));
    const answered = said && (await answerInWords(await world.turn(MEGAN), said));
    expect(answered && textOf(answered)).toContain('[Undo]');
    if (isTold) await world.tend();
    expect(textOf(await undoLast(await world.turn(MEGAN)))).toContain('Asha Rao is open again');
    await world.tend();
    const read = () => world.sent.filter(({ to }) => to === ALEX).map(({ text }) => text);
    expect(read().filter((text) => text.includes('took back'))).toHaveLength(isTold ? 1 : 0);
    expect(read().filter((text) => text.includes('go ahead'))).toHaveLength(isTold ? 1 : 0);
    expect(textOf(await undoLast(await world.turn(MEGAN)))).not.toContain('open again');
    await answerColleague(await world.turn(MEGAN), { question: (await questionIn(world)).id, says: 'wait' });
    await world.tend();
    expect(read().at(-1)).toContain('wait with Asha Rao');
  });
});

const HOUR_MS = 60 * 60_000;

describe('in words', () => {
  type Before = { readonly talked?: number; readonly hours?: number; readonly quoted?: string };

  /** What Megan says some hours after the question; `talked`: how many hours after it she talked of something else. */
  const says = async (sentence: string, { talked, hours = 1, quoted }: Before = {}) => {
    const world = await aWorld();
    await ask(world);
    const asked = Date.parse((await questionIn(world)).at);
    const turn = await world.turn(MEGAN);
    const said = colleagueSaid(sentence, turn.viewer.today);
    const talk = talked !== undefined && { talk: { at: asked + talked * HOUR_MS, about: [], list: [] } };
    const now = new Date(asked + hours * HOUR_MS);
    const then = { ...turn, now, person: { ...turn.person, ...talk } };
    const answered =
      said && (await answerInWords(quoted ? { ...then, quoted: [recordId(quoted)] } : then, said));
    return answered === undefined ? undefined : (await questionIn(world)).answer?.says;
  };

  const PLAIN = [
    ['ok', 'go-ahead'],
    ['no problem', 'go-ahead'],
    ['कर लो', 'go-ahead'],
    ['wait until Friday', 'wait'],
    ['abhi ruko', 'wait'],
  ] as const;

  test.each(PLAIN)('“%s” answers what was asked since the last talk', async (sentence, answer) => {
    expect(await says(sentence)).toBe(answer);
    expect(await says(sentence, { talked: -1 })).toBe(answer);
  });

  test.each(PLAIN)(
    '“%s” does not where something else was talked about since, or days later',
    async (sentence) => {
      expect(await says(sentence, { talked: 0.9 })).toBeUndefined();
      // That talk is forgotten by then, and was one all the same.
      expect(await says(sentence, { talked: 1, hours: 3 })).toBeUndefined();
      expect(await says(sentence, { hours: 72 })).toBeUndefined();
      expect(await says(sentence, { hours: 29 * 24, talked: -1 })).toBeUndefined();
    },
  );

  test.each([
    ['tell Alex to go ahead', 'go-ahead'],
    ['Alex can wait', 'wait'],
    ['go ahead with Asha Rao', 'go-ahead'],
    ['wait with Asha until Friday', 'wait'],
  ])('“%s” names whom it is meant for, at any time', async (sentence, answer) => {
    expect(await says(sentence, { talked: 70, hours: 72 })).toBe(answer);
  });

  test('of somebody else it is no answer', async () => {
    expect(await says('go ahead with Vikram')).toBeUndefined();
    expect(await says('tell Ravi to wait')).toBeUndefined();
    expect(await says('wait until Friday', { quoted: 'vikram' })).toBeUndefined();
  });

  test('a reply to the message is one at any time', async () => {
    expect(await says('ok', { quoted: 'asha', talked: 70, hours: 72 })).toBe('go-ahead');
  });
});
