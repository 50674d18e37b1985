import { isOwn } from '../../domain/record.ts';
import type { Entry } from '../../language/lists-and-tags/do-not-contact-entries.ts';
import type { Message } from '../ports/messenger.ts';
import { explainMissing } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';

/** Who may not change the list can mark a record of their own. */
export async function offerToMark(turn: Turn, entries: readonly Entry[]): Promise<Message> {
  const { services, person, viewer } = turn;
  const emails = entries.filter(({ kind }) => kind === 'email').map(({ value }) => value);
  const found = await services.store.recordsByKeys(person.tenant, {
    emails: emails.slice(0, MOST_OFFERED),
    phones: [],
    names: [],
  });
  const own = found.filter((one) => isOwn(one, person)).slice(0, MOST_OFFERED);
  return explainMissing(
    turn,
    { kind: 'role', right: 'act-for-others' },
    own.map(({ id, name }) => ({
      title: viewer.say('do-not-contact.mark', { name }),
      data: { verb: 'mark-silent', record: id },
    })),
  );
}

const MOST_OFFERED = 3;
