import type { Store } from '../../src/app/ports/store.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import { conversationOf, enrollmentIdOf, TENANT } from './sellers.ts';

/** Adds one note after the other until the bot is gone; each says which revision it made. */
export async function clickOn(
  url: string,
  serviceUrl: string,
  store: Store,
  seller: PersonId,
  onKept: (revision: number) => void,
): Promise<void> {
  for (let revision = await revisionOf(store, seller); ;) {
    onKept(revision);
    const answer = await press(url, noteOf(seller, serviceUrl, revision));
    if (answer === 'none') return;
    revision = answer === 'kept' ? revision + 1 : await revisionOf(store, seller);
  }
}

const revisionOf = async (store: Store, seller: PersonId): Promise<number> =>
  (await store.enrollment(TENANT, enrollmentIdOf(seller)))?.revision ?? 1;

/** No answer when the bot is gone before the whole answer is there; `refused` when it says that nothing was saved. */
async function press(url: string, activity: object): Promise<'kept' | 'refused' | 'none'> {
  const options = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  };
  const answer = await fetch(`${url}/api/messages`, options)
    .then((response) => response.json() as Promise<{ readonly type?: string }>)
    .catch(() => undefined);
  if (!answer) return 'none';
  return answer.type === 'application/vnd.microsoft.card.adaptive' ? 'kept' : 'refused';
}

const noteText = (revision: number): string => `makes revision ${revision}`;

const noteOf = (seller: PersonId, serviceUrl: string, revision: number) => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  id: `${seller} ${revision} ${Math.random()}`,
  channelId: 'msteams',
  serviceUrl,
  conversation: { id: conversationOf(seller), conversationType: 'personal', tenantId: TENANT },
  from: { id: `29:${seller}`, aadObjectId: seller, name: 'Asha' },
  recipient: { id: '28:anukram', name: 'Anukram' },
  channelData: { tenant: { id: TENANT } },
  replyToId: 'card',
  value: {
    trigger: 'manual',
    action: {
      type: 'Action.Execute',
      verb: 'note',
      data: {
        verb: 'note',
        enrollment: enrollmentIdOf(seller),
        revision,
        view: 'one',
        note: noteText(revision + 1),
      },
    },
  },
});

/** Everything that is wrong, one line each. One click more than the last acknowledged one may have been saved. */
export async function checkClicks(
  store: Store,
  acknowledged: ReadonlyMap<PersonId, number>,
): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const [seller, revision] of acknowledged) {
    const kept = await store.enrollment(TENANT, enrollmentIdOf(seller));
    const made = kept?.history.slice(1).map(({ event }) => (event.kind === 'note' ? event.text : event.kind));
    const expected = Array.from({ length: (kept?.revision ?? 1) - 1 }, (_, index) => noteText(index + 2));
    if (!kept || kept.revision < revision || kept.revision > revision + 1)
      problems.push(`${seller}: revision ${revision} was acknowledged, ${kept?.revision} is kept`);
    if (made?.join() !== expected.join()) problems.push(`${seller}: half a click is kept: ${made?.join()}`);
  }
  return problems;
}
