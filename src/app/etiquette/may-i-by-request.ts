import { noticeCard } from '../../cards/kit/choice-card.ts';
import { parseCardAction } from '../../cards/kit/card-action.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Request } from '../../domain/request.ts';
import { talkAt } from '../../domain/talk.ts';
import { mayISaid } from '../../language/asked/may-i-said.ts';
import { inOneLine } from '../../language/lists.ts';
import { whoElse } from '../enrolling/already-running.ts';
import { sellersOf } from '../enrolling/ask-first.ts';
import { colleagueAmong } from '../finding/find-colleague.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { askColleagues } from './ask-colleagues.ts';

/** "ask Megan if I may": about the proposal that is open. */
export const mayIByRequest = (turn: Turn, { words = '', seller }: Request): Promise<Message> =>
  mayIByWords(turn, mayISaid(words)?.name, seller);

/** Whoever works there, unless somebody is named. */
export async function mayIByWords(turn: Turn, name: string | undefined, known?: PersonId): Promise<Message> {
  const { services, person, viewer, now } = turn;
  const { say } = viewer;
  const open = parseCardAction(talkAt(person.talk, now.getTime()).button);
  if (open?.verb !== 'enroll') return noticeCard(say.runs('may-i.first'), [], viewer);
  const record = await services.store.record(person.tenant, open.record);
  if (!record) return { kind: 'text', text: say('refused.gone') };
  const ids = sellersOf(turn, await whoElse(turn, record), open.seller);
  if (ids.length === 0) return noticeCard(say.runs('may-i.nobody'), [], viewer);
  const { id, record: of, template, start, seller } = open;
  const toAsk = { id, record: of, template, start, seller };
  if (name === undefined && known === undefined) return askColleagues(turn, { ...toAsk, of: ids });
  const people = (await Promise.all(ids.map((one) => services.store.person(person.tenant, one)))).filter(
    (one) => one !== undefined,
  );
  const found = colleagueAmong(people, name ?? '', turn);
  const meant =
    known !== undefined && ids.includes(known)
      ? [known]
      : found.kind === 'none'
        ? []
        : (found.kind === 'one' ? [found.colleague] : found.colleagues).map((one) => one.id);
  if (meant.length > 0) return askColleagues(turn, { ...toAsk, of: meant });
  const names = inOneLine(
    people.map((one) => one.name),
    say.language,
  );
  return noticeCard(say.runs('may-i.not-there', { name: name ?? say('stale.someone'), names }), [], viewer);
}
