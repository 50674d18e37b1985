import { choiceCard, noticeCard } from '../../cards/kit/choice-card.ts';
import { button } from '../../cards/kit/elements.ts';
import { toldRuns } from '../../cards/enrolling/may-i-card.ts';
import { changed, type ColleagueAnswer, type ColleagueQuestion } from '../../domain/account-matter.ts';
import { toAnswer } from '../../domain/colleague-question.ts';
import type { Day } from '../../domain/day.ts';
import { LONGEST_NOTE } from '../../domain/enrollment.ts';
import type { MatterId, RecordId } from '../../domain/ids.ts';
import { isCovered } from '../../language/understand/fuzzy-match.ts';
import type { ColleagueSaid } from '../../language/asked/may-i-said.ts';
import type { Message } from '../ports/messenger.ts';
import { explainMissing, mayActFor } from '../turn/rights.ts';
import { retryOnConflict } from '../turn/retry-conflicts.ts';
import type { Turn } from '../turn/turn.ts';

type Answering = {
  readonly question: MatterId;
  readonly says: ColleagueAnswer['says'];
  readonly until?: Day | undefined;
  readonly word?: string;
};

/** The colleague who was asked, or whoever leads them, says whether it is all right; the asker is told. */
export async function answerColleague(turn: Turn, answering: Answering): Promise<Message> {
  const done = await retryOnConflict(() => tryAnswer(turn, answering));
  return done.kind === 'busy' ? { kind: 'text', text: turn.viewer.say('refused.busy') } : done;
}

async function tryAnswer(turn: Turn, answering: Answering): Promise<Message | 'conflict'> {
  const { services, person, viewer, now } = turn;
  const { say } = viewer;
  const question = await services.store.accountMatter(person.tenant, answering.question);
  if (question?.kind !== 'question') return noticeCard(say.runs('may-i.over'), [], viewer);
  if (!mayActFor(turn, question.asked)) return explainMissing(turn, { kind: 'not-led' });
  if (question.answer) {
    const by = await services.store.person(person.tenant, question.answer.by);
    return noticeCard(
      say.runs('may-i.answered-before', { by: by?.name ?? say('stale.someone') }),
      [],
      viewer,
    );
  }
  const answer = answerOf(turn, answering);
  const answered = changed(question, { state: 'answered', answer, lookAt: now.toISOString() });
  const known = (await services.store.person(person.tenant, person.id)) ?? person;
  const lastChange = { at: now.toISOString(), kind: 'colleague-answer', question: question.id } as const;
  const committed = await services.store.commit(person.tenant, {
    accountMatters: [answered],
    people: [{ ...known, lastChange }],
  });
  if (committed === 'conflict') return 'conflict';
  return noticeCard(toldRuns(answer, await namesIn(turn, question), viewer), [undoButton(turn)], viewer);
}

const undoButton = ({ viewer }: Turn) =>
  button(viewer.say('button.undo'), { verb: 'request', request: { intent: 'undo', act: true } });

/** A day that has passed is none, and whoever says to go ahead names none. */
function answerOf({ person, viewer, now }: Turn, { says, until, word = '' }: Answering): ColleagueAnswer {
  const said = word.trim().slice(0, LONGEST_NOTE);
  return {
    says,
    ...(says === 'wait' && until !== undefined && until > viewer.today && { until }),
    ...(said !== '' && { word: said }),
    by: person.id,
    at: now.toISOString(),
  };
}

async function namesIn({ services: { store }, person: { tenant }, viewer }: Turn, one: ColleagueQuestion) {
  const [asker, record] = await Promise.all([
    store.person(tenant, one.asker),
    store.record(tenant, one.record),
  ]);
  const someone = viewer.say('stale.someone');
  return { asker: asker?.name ?? someone, name: record?.name ?? someone };
}

/** What somebody says in words to the question that is open; undefined where none is, or something else is meant. */
export async function answerInWords(turn: Turn, said: ColleagueSaid): Promise<Message | undefined> {
  const { services, person, viewer } = turn;
  const open = toAnswer(await services.store.accountMattersOf(person.tenant, person.id), person.id).filter(
    (one) => isNamed(turn, said) || isLastHeard(turn, one),
  );
  const named = await Promise.all(open.map(async (one) => ({ one, ...(await namesIn(turn, one)) })));
  const meant = named.filter(
    ({ one, asker, name }) =>
      (said.name === undefined || isCovered(said.name, asker)) &&
      (said.about === undefined || isCovered(said.about, name)) &&
      (!isReply(turn) || turn.quoted.includes(one.record)),
  );
  const [only, ...others] = meant;
  if (!only) return undefined;
  const answer = { says: said.says, ...(said.until && { until: said.until }) };
  if (others.length === 0) return answerColleague(turn, { question: only.one.id, ...answer });
  const choices = meant.map(({ one, asker, name }) => ({
    title: name,
    where: asker,
    data: { verb: 'answer-colleague' as const, question: one.id, ...answer },
  }));
  return choiceCard(viewer.say.runs('may-i.which'), choices, viewer);
}

/** Whoever names the asker or whom it is about, or replies to the message, needs no talk before it. */
const isNamed = (turn: Turn, { name, about }: ColleagueSaid): boolean =>
  name !== undefined || about !== undefined || isReply(turn);

const isReply = (turn: Turn): turn is Turn & { readonly quoted: readonly RecordId[] } =>
  turn.quoted !== undefined && turn.quoted.length > 0;

/** As long as a working day: what is said later is hardly about it. */
const ANSWERED_WITHIN_MS = 8 * 60 * 60_000;

/** Nothing was talked about since it came, and that is not long ago. A talk that is over counts as well. */
function isLastHeard({ person, now }: Turn, { at }: ColleagueQuestion): boolean {
  const asked = Date.parse(at);
  return asked > (person.talk?.at ?? 0) && now.getTime() - asked <= ANSWERED_WITHIN_MS;
}
