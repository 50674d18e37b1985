import { invitationCard } from '../../cards/reaching/invitation-card.ts';
import type { Unreached } from '../../cards/reaching/unreached.ts';
import type { Person } from '../../domain/person.ts';
import { sayIn } from '../../language/say.ts';
import type { ConversationReference, NotSent } from '../ports/messenger.ts';
import { nextCardAt, type Turn } from '../turn/turn.ts';
import { unreachedBy, type Newcomer } from './whereabouts.ts';

export type Invitation =
  | { readonly kind: 'invited'; readonly name: string }
  /** Somebody else was faster, or they came by themselves. */
  | { readonly kind: 'known'; readonly name: string }
  | { readonly kind: 'not-reached'; readonly name: string; readonly why: Unreached };

/**
 * Makes the chat with somebody and writes the first message. They are kept right before it leaves, so that of several
 * who invite them only one writes, also when the bot dies in between.
 */
export async function inviteOne(turn: Turn, newcomer: Newcomer): Promise<Invitation> {
  const { services, person: by } = turn;
  const { name } = newcomer;
  const opened = await services.roster.openChat(newcomer.from, newcomer);
  if (opened.kind !== 'answered') return { kind: 'not-reached', name, why: unreachedBy(opened) };
  const chat = opened.value;
  const invited = await newPerson(turn, newcomer);
  const card = invitationCard({ name, by: by.name }, sayIn(services.defaults.language));
  const kept: { isMine: boolean } = { isMine: false };
  const claim = async () => {
    const changes = { people: [invited], install: chat };
    kept.isMine = (await services.store.commit(by.tenant, changes)) === 'saved';
    return kept.isMine;
  };
  let sent = await services.messenger.send(chat, card, claim);
  // Whoever gives a claim hears at once that Teams is busy; it stays theirs, and without it the pace waits.
  if (sent.kind === 'failed' && sent.problem === 'busy') sent = await services.messenger.send(chat, card);
  if (sent.kind === 'sent') return { kind: 'invited', name };
  if (!kept.isMine)
    return sent.kind === 'failed' && sent.problem === 'withdrawn'
      ? { kind: 'known', name }
      : notReached(name, sent);
  if (sent.kind === 'failed') await keepFailed(turn, invited, chat);
  return notReached(name, sent);
}

const notReached = (name: string, sent: NotSent): Invitation => ({
  kind: 'not-reached',
  name,
  why: unreachedBy(sent),
});

/** Whom the bot could not reach before may be in the store already. */
async function newPerson(
  { services, person: by, now }: Turn,
  { person: id, name }: Newcomer,
): Promise<Person> {
  const kept = await services.store.person(by.tenant, id);
  const person: Person = {
    ...(kept ?? { tenant: by.tenant, id, settings: {}, seen: {} }),
    name: name || (kept?.name ?? ''),
    invited: { by: by.id, at: now.toISOString() },
  };
  return { ...person, nextCardAt: nextCardAt(person, now, services.defaults) };
}

/** Nothing arrived, so that they may be invited again; but for those who came by themselves meanwhile. */
async function keepFailed(
  { services: { store } }: Turn,
  person: Person,
  chat: ConversationReference,
): Promise<void> {
  const { tenant, id, invited } = person;
  const kept = await store.person(tenant, id);
  if (!invited || !kept || kept.lastSeen !== undefined) return;
  const reference = await store.reference(tenant, id);
  if (reference?.conversationId !== chat.conversationId) return;
  await store.commit(tenant, { people: [{ ...kept, invited: { ...invited, failed: true } }], uninstall: id });
}
