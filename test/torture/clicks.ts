import type { Store } from '../../src/app/ports/store.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import { conversationOf, enrollmentIdOf, TENANT } from './sellers.ts';

type Clicker = {
  readonly url: string;
  readonly serviceUrl: string;
  readonly seller: PersonId;
  /** The revision that their enrollment has, also after an answer that nothing was saved. */
  readonly revisionNow: () => Promise<number>;
  /** What is answered in words is taken for done: of a bot whose database may fail, only presses tell. */
  readonly activityOf: (seller: PersonId, revision: number) => object;
};

/** Adds one note after the other until the bot is gone; each says which revision it made. */
export async function goOn(
  { url, serviceUrl, seller, revisionNow, activityOf }: Clicker,
  onKept: (revision: number) => void,
): Promise<void> {
  for (let revision = await revisionNow(); ;) {
    const activity = activityOf(seller, revision);
    const answer = await post(url, { ...turnOf(seller, serviceUrl, revision), ...activity });
    if (answer === 'none') return;
    revision = answer === 'kept' ? revision + 1 : await revisionNow();
    if (answer === 'kept') onKept(revision);
  }
}

/** No answer when the bot is gone before the whole answer is there; `refused` when it says that nothing was saved. */
async function post(url: string, activity: object): Promise<'kept' | 'refused' | 'none'> {
  const options = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  };
  const answer = await fetch(`${url}/api/messages`, options)
    .then(async (response) => ({ isOk: response.ok, text: await response.text() }))
    .catch(() => undefined);
  if (!answer) return 'none';
  return answer.isOk && !answer.text.includes(SAYS_NO) ? 'kept' : 'refused';
}

/** A click is answered with a card where it did something; words are answered by a message of their own. */
const SAYS_NO = '"application/vnd.microsoft.activity.message"';

const noteText = (revision: number): string => `makes revision ${revision}`;

const turnOf = (seller: PersonId, serviceUrl: string, revision: number) => ({
  id: `${seller} ${revision} ${Math.random()}`,
  channelId: 'msteams',
  serviceUrl,
  conversation: { id: conversationOf(seller), conversationType: 'personal', tenantId: TENANT },
  from: { id: `29:${seller}`, aadObjectId: seller, name: 'Asha' },
  recipient: { id: '28:anukram', name: 'Anukram' },
  channelData: { tenant: { id: TENANT } },
});

const sentenceOf = (revision: number) => ({
  type: 'message',
  text: `note for Ravi Kulkarni: ${noteText(revision + 1)}`,
});

/** By a button and in words, in turns. */
export const pressOrSay = (seller: PersonId, revision: number): object =>
  revision % 2 === 1 ? pressOf(seller, revision) : sentenceOf(revision);

export const pressOf = (seller: PersonId, revision: number): object => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
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

/** Everything that is wrong, one line each, and what is kept. One more than the last acknowledged one may have been saved. */
export async function checkClicks(
  store: Store,
  acknowledged: ReadonlyMap<PersonId, number>,
): Promise<{ readonly problems: readonly string[]; readonly kept: ReadonlyMap<PersonId, number> }> {
  const problems: string[] = [];
  const revisions = new Map<PersonId, number>();
  for (const [seller, revision] of acknowledged) {
    const kept = await store.enrollment(TENANT, enrollmentIdOf(seller));
    revisions.set(seller, kept?.revision ?? 1);
    const made = kept?.history.slice(1).map(({ event }) => (event.kind === 'note' ? event.text : event.kind));
    const expected = Array.from({ length: (kept?.revision ?? 1) - 1 }, (_, index) => noteText(index + 2));
    if (!kept || kept.revision < revision || kept.revision > revision + 1)
      problems.push(`${seller}: revision ${revision} was acknowledged, ${kept?.revision} is kept`);
    if (made?.join() !== expected.join()) problems.push(`${seller}: half a click is kept: ${made?.join()}`);
  }
  return { problems, kept: revisions };
}
