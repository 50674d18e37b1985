import { Memory } from 'lowdb';
import { describe, expect, test } from 'vitest';
import type { Store } from '../../src/app/ports/store.ts';
import type { Enrollment } from '../../src/domain/enrollment.ts';
import type { Group, Request } from '../../src/domain/request.ts';
import { createLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import type { Database } from '../../src/store/lowdb/tables.ts';
import { day, templateId } from '../builders.ts';
import type { Shown, TeamsUser } from '../teams-user.ts';
import { make } from './people.ts';
import { ask, enroll, read, startWholeBot, type WholeBot } from './whole-bot.ts';

const NO_SHOW = ['Asha Rao', 'Vikram Shetty', 'Sunita Deshpande'];

/** Three contacts with an email to send today; the records are given back as the store keeps them. */
async function startWithThree(): Promise<WholeBot> {
  const whole = await startWholeBot();
  for (const name of NO_SHOW) await enroll(whole.user, `${name} in no-show`);
  return whole;
}

/** What a sentence comes to, pressed as the button of a question that it left open. */
async function handOver(user: TeamsUser, request: Request): Promise<Shown> {
  return pressed(user, { verb: 'request', request });
}

async function pressed(user: TeamsUser, data: Readonly<Record<string, unknown>>): Promise<Shown> {
  const { body } = await user.post({
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb: data.verb, data }, trigger: 'manual' },
  });
  const { type, value } = body as { type: string; value: unknown };
  return type === 'application/vnd.microsoft.card.adaptive'
    ? { id: 'pressed', card: value as Record<string, unknown> }
    : { id: '', text: value as string };
}

const all = (group: Partial<Group> = {}) => ({ kind: 'group', group: { scope: 'all', ...group } }) as const;

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((one, other) => one.id.localeCompare(other.id));

/** What can change: the state of every enrollment and what is known of every record. */
async function stateOf({ kept }: WholeBot) {
  const { enrollments, records } = await kept();
  return {
    enrollments: byId(enrollments).map(({ id, seller, state, repliedOn }) => ({
      id,
      seller,
      state,
      repliedOn,
    })),
    // When it was changed lately stays true.
    records: byId(records).map(({ lately: _, ...record }) => record),
  };
}

describe('a question names who is meant, counts them and asks', () => {
  test('of those who were named', async () => {
    const { user } = await startWithThree();
    const question = await ask(user, 'Asha Rao and Vikram Shetty replied');
    expect(read(question)).toBe(
      'Mark 2 records as Customer replied?\nAsha Rao and Vikram Shetty\n[Yes, both] [Cancel]',
    );
    const done = read(await user.press(question, 'Yes, both'));
    expect(done).toBe('2 records marked as Customer replied.\nAsha Rao and Vikram Shetty\n[Today] [Undo]');
  });

  test('of those who were named, where one of them is the one of two namesakes who is in a sequence', async () => {
    const { user } = await startWithThree();
    await enroll(user, 'Ravi Menon in webinar');
    for (const said of ['note Asha and Ravi: likes mornings', 'Asha aur Ravi ka note: likes mornings']) {
      const question = await ask(user, said);
      expect(read(question)).toContain(
        'Add the note “likes mornings” to 2 records?\nAsha Rao and Ravi Menon',
      );
    }
    const done = await user.press(await ask(user, 'note Asha and Ravi: likes mornings'), 'Yes, both');
    expect(read(done)).toContain('Note added to 2 records.');
    expect(read(await ask(user, 'undo'))).toContain('2 undone: Asha Rao and Ravi Menon.');
  });

  test('of those who were named, once it is clear which of two namesakes', async () => {
    const { user } = await startWithThree();
    await enroll(user, 'Ravi Menon in webinar');
    await enroll(user, 'Ravi Kulkarni in event');
    await ask(user, 'status Sunita Deshpande');
    const which = await ask(user, 'note Asha and Ravi: likes mornings');
    const question = await user.press(which, 'Ravi Menon · Proseware · lead');
    expect(read(question)).toContain('Asha Rao and Ravi Menon');
  });

  test.each([
    ['snooze all until friday', 'Snooze 3 records until Fri 27 Nov?', '3 records snoozed until Fri 27 Nov.'],
    ['sabko kal tak taal do', 'Snooze 3 records until tomorrow?', '3 records snoozed until tomorrow.'],
  ])('“%s”', async (said, asked, done) => {
    const { user } = await startWithThree();
    const question = await ask(user, said);
    expect(read(question)).toContain(asked);
    expect(read(question)).toContain('Asha Rao, Vikram Shetty and Sunita Deshpande');
    expect(read(await user.press(question, 'Yes, all 3'))).toContain(done);
    expect(read(await pressed(user, { verb: 'go', to: 'today' }))).toContain('Nothing is due.');
  });

  test('in Hindi', async () => {
    const { anotherUser } = await startWithThree();
    const user = anotherUser({ locale: 'hi-IN' });
    const when = { day: day('2026-11-24') };
    const question = await handOver(user, { intent: 'snooze', when, act: true, who: all() });
    expect(read(question)).toContain('3 रिकॉर्डों को कल तक टालें?');
    const done = await user.press(question, 'हाँ, सभी 3');
    expect(read(done)).toContain('3 रिकॉर्ड कल तक टाले गए।');
    expect(read(await user.press(done, 'वापस लें'))).toContain('3 वापस लिए गए');
  });

  test.each([
    [
      'snooze all but Asha until friday',
      'Snooze 3 records until Fri 27 Nov?\nRavi Menon, Vikram Shetty and Sunita',
    ],
    [
      'everyone except Ravi replied',
      'Mark 3 records as Customer replied?\nAsha Rao, Vikram Shetty and Sunita',
    ],
    ['everyone except Contoso replied', 'Mark 1 record as Customer replied?\nRavi Menon\n'],
    [
      'move all of today except Asha and Ravi to friday',
      'Snooze 2 records until Fri 27 Nov?\nVikram Shetty and Sunita',
    ],
    [
      'Asha ko chhod kar sabko kal tak taal do',
      'Snooze 3 records until tomorrow?\nRavi Menon, Vikram Shetty and Sunita',
    ],
    ['आशा को छोड़कर सबको कल तक टाल दो', '3 रिकॉर्डों को कल तक टालें?\nRavi Menon, Vikram Shetty और Sunita'],
  ])('“%s” leaves out who is named, with one undo', async (said, asked) => {
    const whole = await startWithThree();
    const { user } = whole;
    await enroll(user, 'Ravi Menon in webinar');
    const before = await stateOf(whole);
    const question = await ask(user, said);
    expect(read(question)).toContain(asked);
    const yes = /\[((?:Yes|हाँ)[^\]]*)\]/.exec(read(question))?.[1] ?? '';
    await user.press(question, yes);
    expect(await stateOf(whole)).not.toEqual(before);
    await ask(user, 'undo');
    expect(await stateOf(whole)).toEqual(before);
  });

  test('only the calls of today', async () => {
    const { user, comes } = await startWithThree();
    await ask(user, 'no answer from Asha Rao');
    await comes('2026-11-25T05:00:00Z');
    const question = await ask(user, "move all of today's calls to friday");
    expect(read(question)).toContain('Snooze 1 record until Fri 27 Nov?\nAsha Rao\n[Yes]');
  });

  test.each<[string, Request, string, string]>([
    [
      'skip all',
      { intent: 'skip', act: true, who: all() },
      'Skip the current step for 3 records?',
      'Step skipped for 3',
    ],
    [
      'all replied',
      { intent: 'outcome', outcome: 'replied', act: true, who: all() },
      'Mark 3 records as Customer replied?',
      '3 records marked',
    ],
    [
      'pause all',
      { intent: 'pause', act: true, who: all() },
      'Pause 3 records until you resume them?',
      '3 records paused',
    ],
    [
      'all are not interested',
      { intent: 'end', reason: 'not-interested', act: true, who: all() },
      'End 3 sequences as not interested?',
      '3 sequences ended as not interested.',
    ],
    [
      'unenroll all',
      { intent: 'unenroll', act: true, who: all() },
      'Take 3 records out of their sequences?',
      '3 records are out of their sequences.',
    ],
    [
      'note all: call after 5',
      { intent: 'note', note: 'call after 5', act: true, who: all() },
      'Add the note “call after 5” to 3 records?',
      'Note added to 3',
    ],
    [
      'snooze the lot to friday',
      { intent: 'bulk', when: { day: day('2026-11-27') }, act: true },
      'Snooze 3 records until Fri 27 Nov?',
      '3 records snoozed',
    ],
  ])('“%s”', async (_said, request, asked, done) => {
    const whole = await startWithThree();
    const { user } = whole;
    const before = await stateOf(whole);
    const question = await handOver(user, request);
    expect(read(question)).toContain(asked);
    expect(await stateOf(whole)).toEqual(before);
    const answer = await user.press(question, 'Yes, all 3');
    expect(read(answer)).toContain(done);
    expect(read(await user.press(answer, 'Undo'))).toContain(
      '3 undone: Asha Rao, Vikram Shetty and Sunita Deshpande.',
    );
    expect(await stateOf(whole)).toEqual(before);
  });

  test('and what is still missing, with all that was said', async () => {
    const { user } = await startWithThree();
    const when = await handOver(user, { intent: 'snooze', act: true, who: all() });
    expect(read(when)).toContain('Snooze · all of them: when?');
    expect(read(await user.press(when, 'Tomorrow'))).toContain('Snooze 3 records until tomorrow?');

    const past = { day: day('2026-11-20') };
    expect(read(await handOver(user, { intent: 'pause', when: past, act: true, who: all() }))).toContain(
      'when?',
    );

    const why = await handOver(user, { intent: 'end', act: true, who: all() });
    expect(read(await user.press(why, 'End the sequence · won · all of them'))).toContain(
      'End 3 sequences as won?',
    );

    const what = await handOver(user, { intent: 'bulk', act: true, who: all() });
    expect(read(await user.press(what, 'Skip the step · all of them'))).toContain(
      'Skip the current step for 3 records?',
    );
  });

  test('the rest are those of the list who are still to be done', async () => {
    const { user } = await startWithThree();
    const list = await pressed(user, { verb: 'go', to: 'today' });
    await user.press(list, 'Customer replied');
    const rest = { kind: 'group', group: { scope: 'rest' } } as const;
    const question = await handOver(user, { intent: 'outcome', outcome: 'no-answer', act: true, who: rest });
    expect(read(question)).toContain('Mark 2 records as No answer?\nVikram Shetty and Sunita Deshpande');
  });
});

describe('who is left out, and why', () => {
  test('is said in the question', async () => {
    const { user } = await startWithThree();
    await ask(user, 'pause Sunita Deshpande');
    await ask(user, 'snooze Vikram Shetty until 10 december');
    expect(read(await ask(user, 'snooze all until friday'))).toBe(
      [
        'Snooze 1 record until Fri 27 Nov?',
        'Asha Rao',
        'Left out: Vikram Shetty (not due before then anyway)',
        'Left out: Sunita Deshpande (paused)',
        '[Yes] [Cancel]',
      ].join('\n'),
    );
    expect(read(await ask(user, 'Asha Rao and Ravi Menon replied'))).toContain(
      'Asha Rao\nLeft out: Ravi Menon (not in a sequence of yours)',
    );
    expect(
      read(await handOver(user, { intent: 'outcome', outcome: 'held', act: true, who: all() })),
    ).toContain('There’s nobody to do that for.');
  });

  test('whom another seller works', async () => {
    const { user, anotherUser } = await startWithThree();
    const megan = anotherUser({ name: 'Megan Bowen', aadObjectId: '33333333-aaaa-4aaa-8aaa-333333333333' });
    await enroll(megan, 'Meera Iyer in webinar');
    expect(read(await ask(megan, 'Asha Rao and Meera Iyer replied'))).toContain(
      'Mark 1 record as Customer replied?\nMeera Iyer\nLeft out: Asha Rao (another seller’s)',
    );
    expect(read(await ask(megan, 'snooze all until friday'))).toContain('Snooze 1 record');
    expect(read(await ask(user, 'snooze all until friday'))).toContain('Snooze 3 records');
  });

  test('what is more than can be done at once', async () => {
    const { user, addRecord } = await startWholeBot();
    await user.install();
    for (let batch = 0; batch < 2; batch += 1) {
      const records = [];
      for (let count = 0; count < 30; count += 1)
        records.push((await addRecord(`Person ${batch} ${count}`, { company: 'Crowd Works' })).id);
      const question = await handOver(user, {
        intent: 'enroll',
        template: templateId('contact-no-show'),
        act: true,
        who: { kind: 'records', records },
      });
      await user.press(question, 'Enroll');
    }
    const question = await ask(user, 'snooze all until friday');
    expect(read(question)).toContain('Snooze 50 records');
    expect(read(question)).toContain('and 38 more');
    expect(read(question)).toContain('I change at most 50 at once, so 10 more are left for next time.');
    const done = await user.press(question, 'Yes, all 50');
    expect(read(await user.press(done, 'Undo'))).toContain('50 undone');
  });
});

describe('nothing changes', () => {
  test('when the question is cancelled', async () => {
    const whole = await startWithThree();
    const before = await stateOf(whole);
    const question = await ask(whole.user, 'snooze all until friday');
    expect(read(await whole.user.press(question, 'Cancel'))).toBe('OK, nothing was changed.');
    expect(await stateOf(whole)).toEqual(before);
  });

  test('the second time', async () => {
    const whole = await startWithThree();
    const question = await ask(whole.user, 'snooze all until friday');
    await whole.user.press(question, 'Yes, all 3');
    const once = await whole.kept();
    expect(read(await whole.user.press(question, 'Yes, all 3'))).toContain('Nothing was changed.');
    expect((await whole.kept()).enrollments).toEqual(once.enrollments);
  });

  test.each([
    ['nobody', { of: [] }],
    ['no event', { event: undefined }],
    ['an unknown event', { event: { kind: 'explode' } }],
    ['a day that does not exist', { event: { kind: 'snooze', until: '2026-02-30' } }],
    ['a day that is past', { event: { kind: 'snooze', until: '2026-11-20' } }],
    ['an outcome that the step does not have', { event: { kind: 'outcome', outcome: 'held' } }],
    ['a thousand', { of: Array.from({ length: 1_000 }, () => ({ id: 'one', revision: 1 })) }],
    ['an old revision', { of: [{ revision: 9 }] }],
    ['strangers', { of: [{ id: 'nobody', revision: 1 }] }],
  ])('by a forged press: %s', async (_what, forged) => {
    const whole = await startWithThree();
    const before = await whole.kept();
    const of = before.enrollments.map(({ id, revision }) => ({ id, revision }));
    const data = { verb: 'act-on-many', event: { kind: 'skip' }, of, ...forged };
    await pressed(whole.user, data);
    expect((await whole.kept()).enrollments).toEqual(before.enrollments);
  });

  test('of another seller, whoever asks for it', async () => {
    const whole = await startWithThree();
    const { anotherUser, kept } = whole;
    const megan = anotherUser({ name: 'Megan Bowen', aadObjectId: '33333333-aaaa-4aaa-8aaa-333333333333' });
    await ask(megan, 'today');
    const { enrollments } = await kept();
    const of = enrollments.map(({ id, revision }) => ({ id, revision }));
    const answer = read(await pressed(megan, { verb: 'act-on-many', event: { kind: 'skip' }, of }));
    expect(answer).toContain('Nothing was changed.');
    expect(answer).not.toContain('Asha Rao');
    expect((await kept()).enrollments).toEqual(enrollments);
    const alex = enrollments[0]?.seller;
    const asked = await handOver(megan, {
      intent: 'skip',
      act: true,
      who: all({ ...(alex && { seller: alex }) }),
    });
    expect(read(asked)).toContain('You need to be');
  });
});

test('two presses at once do it once', async () => {
  const whole = await startWithThree();
  const question = await ask(whole.user, 'snooze all until friday');
  const press = () => whole.user.press(question, 'Yes, all 3').then(read);
  const answers = await Promise.all([press(), press(), press()]);
  expect(answers.filter((answer) => answer.includes('3 records snoozed'))).toHaveLength(1);
  expect(answers.filter((answer) => answer.includes('Nothing was changed.'))).toHaveLength(2);
  expect((await whole.kept()).enrollments.map(({ revision }) => revision)).toEqual([2, 2, 2]);
});

test('who is faster at the very moment is left as they left it', async () => {
  const store = await overtaken(3);
  const { user } = await startWholeBot({ store });
  for (const name of NO_SHOW) await enroll(user, `${name} in no-show`);
  const answer = read(await user.press(await ask(user, 'snooze all until friday'), 'Yes, all 3'));
  expect(answer).toContain('2 records snoozed until Fri 27 Nov.\nVikram Shetty and Sunita Deshpande');
  expect(answer).toContain('Left out: Asha Rao (changed in the meantime)');
});

/** A store in which somebody else changes the first of so many enrollments right before they are committed, once. */
async function overtaken(count: number): Promise<Store> {
  const store = await createLowdbStore(new Memory<Database>());
  let isOver = false;
  const overtake = async ({ tenant, id }: Enrollment) => {
    isOver = true;
    const kept = await store.enrollment(tenant, id);
    const [begun] = kept?.history ?? [];
    if (!kept || !begun) throw new Error('Nothing to overtake');
    const revision = kept.revision + 1;
    const noted = { ...begun, revision, event: { kind: 'note', text: 'faster' } } as const;
    await store.commit(tenant, { enrollments: [{ ...kept, revision, history: [...kept.history, noted] }] });
  };
  return {
    ...store,
    commit: async (tenant, changes) => {
      const [first] = changes.enrollments ?? [];
      if (first && changes.enrollments?.length === count && !isOver) await overtake(first);
      return store.commit(tenant, changes);
    },
  };
}

test('who was faster is left as they left it, and named', async () => {
  const { user } = await startWithThree();
  const question = await ask(user, 'snooze all until friday');
  await ask(user, 'Asha Rao replied');
  const answer = read(await user.press(question, 'Yes, all 3'));
  expect(answer).toContain('2 records snoozed until Fri 27 Nov.');
  expect(answer).toContain('Left out: Asha Rao (changed in the meantime)');
});

describe('one undo', () => {
  test('in words takes all of it back, the records too', async () => {
    const whole = await startWithThree();
    const { user } = whole;
    await user.press(await ask(user, 'enroll Asha Rao in event'), 'Enroll as well');
    const before = await stateOf(whole);
    const question = await handOver(user, {
      intent: 'end',
      reason: 'do-not-contact',
      act: true,
      who: all(),
    });
    expect(read(question)).toContain('Asha Rao (Follow up when contacts don');
    await user.press(question, 'Yes, all 4');
    const { records } = await whole.kept();
    expect(records.filter(({ status }) => status === 'do-not-contact').map(({ name }) => name)).toEqual(
      NO_SHOW,
    );
    expect(read(await ask(user, 'undo'))).toContain('4 undone');
    expect(await stateOf(whole)).toEqual(before);
  });

  test('leaves what moved on since', async () => {
    const { user } = await startWithThree();
    const done = await user.press(await ask(user, 'snooze all until friday'), 'Yes, all 3');
    await ask(user, 'Vikram Shetty replied');
    const back = read(await user.press(done, 'Undo'));
    expect(back).toContain('2 undone: Asha Rao and Sunita Deshpande.');
    expect(back).toContain('Vikram Shetty has moved on since and was left alone.');
  });

  test('not after a day', async () => {
    const { user, comes } = await startWithThree();
    const done = await user.press(await ask(user, 'snooze all until friday'), 'Yes, all 3');
    await comes('2026-11-24T05:00:00Z');
    expect(read(await user.press(done, 'Undo'))).toContain('more than 24 hours');
  });
});

test('an answer in words does what the button does', async () => {
  const whole = await startWithThree();
  await ask(whole.user, 'snooze all until friday');
  const [alex] = (await whole.kept()).people;
  const [option] = alex?.talk?.question?.options ?? [];
  const answer = option && (await handOver(whole.user, option));
  expect(answer && read(answer)).toContain('3 records snoozed until Fri 27 Nov.');
});

describe('a manager', () => {
  test('does it for a seller whom they lead, and takes it back', async () => {
    const whole = await startWholeBot();
    const { user, anotherUser } = whole;
    await user.install();
    const megan = anotherUser({ name: 'Megan Bowen', aadObjectId: '33333333-aaaa-4aaa-8aaa-333333333333' });
    await enroll(megan, 'Meera Iyer in webinar');
    await enroll(megan, 'Neha Agarwal in webinar');
    const seller = (await whole.kept()).enrollments[0]?.seller;
    const before = await stateOf(whole);
    await make(user, 'make Alex Wilber manager of Megan Bowen');
    const when = { day: day('2026-11-27') };
    const question = await handOver(user, {
      intent: 'snooze',
      when,
      act: true,
      who: all({ ...(seller && { seller }) }),
    });
    expect(read(question)).toContain('Snooze 2 records');
    const done = await user.press(question, 'Yes, both');
    expect(read(await user.press(done, 'Undo'))).toContain('2 undone');
    expect(await stateOf(whole)).toEqual(before);
  });
});

describe('enrolling a group', () => {
  const from = (group: Partial<Group>): Request => ({
    intent: 'enroll',
    template: templateId('webinar-follow-up'),
    act: true,
    who: all(group),
  });

  test('everyone at a company, but for those who are in it', async () => {
    const { user, addRecord } = await startWholeBot();
    await enroll(user, 'Meera Iyer in webinar');
    await addRecord('Zarina Quux', { type: 'lead', company: 'Fabrikam', email: 'z@fabrikam.example' });
    await addRecord('Otto Quux', { type: 'lead', company: 'Fabrikam', status: 'do-not-contact' });
    const question = read(await handOver(user, from({ company: 'fabrikam' })));
    expect(question).toContain('Zarina Quux · Fabrikam');
    expect(question).toContain('Left out, already in a sequence: 1 (Meera Iyer)');
    expect(question).toContain('Otto Quux');
    expect(question).not.toContain('José Álvarez · ');
  });

  test('nobody where a group is not one that can be looked up', async () => {
    const { user } = await startWholeBot();
    expect(read(await handOver(user, from({ tag: 'expo' })))).toContain(
      'I can enroll everyone at one company',
    );
    expect(read(await handOver(user, from({ company: 'Nowhere Ltd' })))).toContain('no company or city');
  });
});
