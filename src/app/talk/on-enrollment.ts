import { choiceCard, noticeCard, type Choice } from '../../cards/kit/choice-card.ts';
import type { ButtonData } from '../../cards/kit/card-action.ts';
import type { Situation } from '../../cards/kit/situation.ts';
import type { RecordId } from '../../domain/ids.ts';
import type { Request } from '../../domain/request.ts';
import { today } from '../daily-card/todays-list.ts';
import { sequencesApart } from '../finding/tell-apart.ts';
import { enrollmentOf } from '../finding/enrollment-of.ts';
import type { Message } from '../ports/messenger.ts';
import { press } from '../press.ts';
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
  { instead = 'propose', act }: Ways,
): Promise<Message> {
  const { viewer } = turn;
  const { say } = viewer;
  const found = await enrollmentOf(turn, record);
  switch (found.kind) {
    case 'one':
      return act ? act(turn, found.situation, request) : press(turn, toPress(found.situation, turn, request));
    case 'many':
      return choiceCard(say.runs('who.many'), choicesFor(found.situations, turn, request, toPress), viewer);
    case 'not-enrolled':
      return noticeCard(
        say.runs('who.not-enrolled', { name: found.record.name }),
        [{ title: say(INSTEAD[instead]), data: { verb: instead, record } }],
        viewer,
      );
    case 'gone':
      return { kind: 'text', text: say('refused.gone') };
  }
}

/** "replied", but who? One of those that are due, most likely. */
async function whoOfThoseRunning(turn: Turn, request: Request, toPress: ToPress): Promise<Message> {
  const { services, person, viewer } = turn;
  const active = await services.store.activeEnrollments(person.tenant, person.id);
  if (active.length === 0) return today(turn);
  const situations = inOrder(await situationsOf(turn, active), viewer);
  return choiceCard(viewer.say.runs('who.many'), choicesFor(situations, turn, request, toPress), viewer);
}

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
