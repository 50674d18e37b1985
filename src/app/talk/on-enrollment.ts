import { choiceCard, noticeCard } from '../../cards/kit/choice-card.ts';
import { longChoiceCard } from '../../cards/kit/long-choice-card.ts';
import { MOST_AT_A_LOOK } from '../../cards/kit/narrowed.ts';
import { pageOf } from '../../cards/kit/page-within.ts';
import { type Choice } from '../../cards/kit/choice-rows.ts';
import type { ButtonData } from '../../cards/kit/card-action.ts';
import type { Situation } from '../../cards/kit/situation.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import type { RecordId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Request } from '../../domain/request.ts';
import { matching } from '../../language/understand/fuzzy-match.ts';
import { today } from '../daily-card/todays-list.ts';
import { sequencesApart } from '../finding/tell-apart.ts';
import { enrollmentOf } from '../finding/enrollment-of.ts';
import type { Message } from '../ports/messenger.ts';
import { press } from '../press.ts';
import { firstInOrder } from '../turn/in-order.ts';
import { whyNotContact } from '../turn/not-to-contact.ts';
import { inOrder, situationsOf } from '../turn/situations.ts';
import type { Turn } from '../turn/turn.ts';
import { askWhich, nobodyCalled } from './ask.ts';
import { aboutMany, isAboutMany } from './many.ts';
import type { Perform } from './request-handler.ts';

/** The button that a request about one enrollment would press on its card. */
export type ToPress = (situation: Situation, turn: Turn, request: Request) => ButtonData;

/** What a request about one enrollment does, where it is more than a press. */
export type Act = (turn: Turn, situation: Situation, request: Request) => Promise<Message>;

type Ways = {
  /** What can be done with a record that is in no sequence. */
  readonly instead?: keyof typeof INSTEAD;
  /** What is done with it at once, where that needs no sequence. */
  readonly without?: (turn: Turn, record: RecordId, request: Request) => Promise<Message> | undefined;
  readonly act?: Act;
};

const INSTEAD = { propose: 'button.enroll', archive: 'button.archive' } as const;

/** Finds the enrollment of the record that a request names and presses its button; asks where several are meant. */
export const onEnrollment =
  (toPress: ToPress, ways: Ways = {}): Perform =>
  async (turn, request) => {
    const { who } = request;
    if (who?.kind === 'unknown') return nobodyCalled(turn, who.name);
    if (isAboutMany(request)) return (await aboutMany(turn, request)).message;
    const [record, ...others] = who?.kind === 'records' ? who.records : [];
    if (record === undefined) return whoOfThoseRunning(turn, request, toPress);
    if (others.length > 0) return askWhich(turn, request, [record, ...others]);
    return actOn(turn, record, request, toPress, ways);
  };

async function actOn(
  turn: Turn,
  record: RecordId,
  request: Request,
  toPress: ToPress,
  { instead = 'propose', without, act }: Ways,
): Promise<Message> {
  const { viewer } = turn;
  const { say } = viewer;
  const found = await enrollmentOf(turn, record);
  switch (found.kind) {
    case 'one':
      return act ? act(turn, found.situation, request) : press(turn, toPress(found.situation, turn, request));
    case 'many':
      return choiceCard(say.runs('who.many'), choicesFor(found.situations, turn, request, toPress), viewer, {
        again: { verb: 'request', request: { ...request, act: true } },
      });
    case 'not-enrolled':
      return without?.(turn, record, request) ?? notEnrolled(turn, found.record, instead);
    case 'gone':
      return { kind: 'text', text: say('refused.gone') };
  }
}

/** Nobody is offered to enroll whom nobody may contact. */
async function notEnrolled(
  { services, viewer }: Turn,
  record: SalesRecord,
  instead: keyof typeof INSTEAD,
): Promise<Message> {
  const { say } = viewer;
  const { id, name } = record;
  const why = instead === 'propose' ? await whyNotContact(services.store, record) : undefined;
  return why
    ? noticeCard(say.runs(`enroll.${why}`, { name }), [], viewer)
    : noticeCard(
        say.runs('who.not-enrolled', { name }),
        [{ title: say(INSTEAD[instead]), data: { verb: instead, record: id } }],
        viewer,
      );
}

/** "replied", but who? One of those that are due, most likely. */
async function whoOfThoseRunning(turn: Turn, request: Request, toPress: ToPress): Promise<Message> {
  const { services, person, viewer } = turn;
  const { store } = services;
  const active = await store.activeEnrollments(person.tenant, person.id);
  if (active.length === 0) return today(turn);
  const question = viewer.say.runs('who.many');
  const again: ButtonData = { verb: 'request', request: { ...request, act: true } };
  if (active.length <= MOST_AT_A_LOOK) {
    const situations = inOrder(await situationsOf(turn, active), viewer);
    return choiceCard(question, choicesFor(situations, turn, request, toPress), viewer, { again });
  }
  const { rows, ...page } = pageOf(await ofThoseMeant(turn, active), viewer.choosing?.page ?? 0);
  const choices = choicesFor(await situationsOf(turn, rows), turn, request, toPress);
  return longChoiceCard(question, { ...page, rows: choices }, viewer, { again });
}

/** In the order in which to do them, those of the records that the typed words mean. */
async function ofThoseMeant(turn: Turn, active: readonly Enrollment[]): Promise<readonly Enrollment[]> {
  const { services, person, viewer } = turn;
  const { store } = services;
  const words = viewer.choosing?.words.trim() ?? '';
  if (words === '') return firstInOrder(store, person.tenant, active, viewer);
  const found = await store.searchRecords(person.tenant, words, MOST_FOUND);
  const records = found.map(({ record }) => record);
  const likely = matching(words, records, ({ name, company }) => `${name} ${company}`);
  const meant = new Set((likely.length > 0 ? likely : records).map(({ id }) => id));
  return firstInOrder(
    store,
    person.tenant,
    active.filter((one) => meant.has(one.record)),
    viewer,
  );
}

/** Among all records, of which few may be the seller's. */
const MOST_FOUND = 200;

const choicesFor = (
  situations: readonly Situation[],
  turn: Turn,
  request: Request,
  toPress: ToPress,
): readonly Choice[] =>
  sequencesApart(turn, situations).flatMap((shown, at) => {
    const situation = situations[at];
    return situation ? [{ ...shown, data: toPress(situation, turn, request) }] : [];
  });
