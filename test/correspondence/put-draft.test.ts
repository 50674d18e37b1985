import { describe, expect, test } from 'vitest';
import type { DraftEmail, PutDraft } from '../../src/app/ports/drafts.ts';
import type { Message } from '../../src/app/ports/messenger.ts';
import { press } from '../../src/app/press.ts';
import type { Services } from '../../src/app/turn/services.ts';
import { turnOf } from '../../src/app/turn/turn.ts';
import { ALEX, CONTOSO, MEGAN, aPerson, day, stepId } from '../builders.ts';
import { cardText } from '../card-text.ts';
import { aSent } from '../app/sent-mail.ts';
import { noticingWorld, ONE } from '../app/noticing-world.ts';
import { given } from '../store/store-test.ts';

const read = (message: Message): string => (message.kind === 'card' ? cardText(message.card) : message.text);

/** Alex's own email to Asha is due, in answer to an automated one. */
async function emailDue(
  put: PutDraft = { kind: 'there', link: 'https://outlook.office365.com/owa/?ItemID=1' },
) {
  const messages = [aSent()];
  const world = await noticingWorld(messages);
  const before = await world.enrollment();
  const state = { kind: 'open', step: stepId('follow-up-email'), due: day('2026-11-27') } as const;
  const enrollment = { ...before, state, revision: before.revision + 1 };
  await given(world.store, { enrollments: [enrollment] });
  const asked: DraftEmail[] = [];
  const drafts = {
    put: (draft: DraftEmail) => {
      asked.push(draft);
      return Promise.resolve(put);
    },
  };
  const services: Services = { ...world.services, drafts };
  const pressed = async (data: object, who = ALEX, by = services) => {
    const turn = await turnOf(by, CONTOSO, who);
    if (!turn) throw new Error('Nobody is known by that id');
    return read(await press(turn, data));
  };
  return { world, services, asked, pressed, messages };
}

const OPEN = { verb: 'open', enrollment: ONE };
const PUT = { verb: 'put-draft', enrollment: ONE };

describe('a draft in the seller’s own mailbox', () => {
  test('is offered where that is set up, and not where it isn’t', async () => {
    const { world, pressed } = await emailDue();
    expect(await pressed(OPEN)).toContain('[Draft in Outlook]');
    expect(await pressed(OPEN, ALEX, world.services)).not.toContain('Draft in Outlook');
  });

  test('has the text of the step, in the thread, and opens in Outlook', async () => {
    const { asked, pressed } = await emailDue();
    const shown = await pressed(PUT);
    expect(shown).toContain('The email to Asha Rao is in your drafts.');
    expect(shown).toContain('Once you send it, I’ll mark it as sent.');
    expect(shown).toContain('Open the draft');
    expect(asked).toMatchObject([
      {
        seller: ALEX,
        of: { enrollment: ONE, step: 'follow-up-email', entered: 2 },
        to: { name: 'Asha Rao', address: 'Asha@northwind.example' },
        references: ['<a.m1.x7@seller.example>'],
      },
    ]);
    expect(asked[0]?.text).toContain('Asha');
  });

  test('that has left is the step, though it went to another address', async () => {
    const { world, messages } = await emailDue();
    const ofStep = { enrollment: ONE, step: stepId('follow-up-email'), entered: 2 };
    messages.splice(0, 1, aSent({ ofStep, to: ['asha@home.example'] }));
    await world.readAll();
    expect((await world.enrollment()).state.kind).toBe('awaiting');
    const again = aSent({ ofStep, messageId: '<again@seller.example>' });
    messages.push(again);
    world.pass(3);
    await world.readAll();
    expect((await world.enrollment()).state.kind).toBe('awaiting');
  });

  test.each<[PutDraft, string]>([
    [{ kind: 'there' }, 'The email to Asha Rao is in your drafts.'],
    [{ kind: 'left' }, 'You’ve already sent the draft to Asha Rao.'],
    [{ kind: 'refused', reason: 'Graph 403' }, 'I’m not allowed to save drafts in your mailbox.'],
    [{ kind: 'away', reason: 'Graph ETIMEDOUT' }, 'Outlook isn’t responding right now.'],
  ])('%j is told', async (put, told) => {
    const { pressed } = await emailDue(put);
    expect(await pressed(PUT)).toContain(told);
  });

  test('is put into nobody else’s, and not for a step that is over', async () => {
    const { world, asked, pressed } = await emailDue();
    await given(world.store, { people: [aPerson({ id: MEGAN, name: 'Megan Bowen' })] });
    expect(await pressed(PUT, MEGAN)).not.toContain('drafts');
    await pressed({ verb: 'outcome', enrollment: ONE, revision: 3, outcome: 'sent' });
    await pressed(PUT);
    expect(asked).toEqual([]);
  });
});
