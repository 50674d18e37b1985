import { planCard } from '../../cards/day/plan-card.ts';
import { isOverdue } from '../../cards/kit/due-label.ts';
import { stateOf, type Situation, type Viewer } from '../../cards/kit/situation.ts';
import type { StepOutcome } from '../../domain/enrollment.ts';
import { livePath } from '../../domain/history.ts';
import type { Request } from '../../domain/request.ts';
import { listIn, type ListOf } from '../../language/asked/list-words.ts';
import type { Message } from '../ports/messenger.ts';
import { myRecords } from '../records/browsing.ts';
import type { Turn } from '../turn/turn.ts';
import { isAbout, templateName, withWorkOf } from './work-of.ts';

/** "my records", "who replied?", "who hasn't?", "which are paused?", "who is in webinar?" */
export const list = (turn: Turn, request: Request): Promise<Message> => {
  const { words = '', template, who, seller = turn.person.id } = request;
  const of = listIn(words);
  const isOfAll = of === undefined && template === undefined && who === undefined;
  if (isOfAll && seller === turn.person.id) return myRecords(turn);
  return withWorkOf(turn, request, ({ all, viewer, notes }) => {
    const found = all.filter((one) => isAbout(request, one) && (of === undefined || IS[of](one, viewer)));
    const title =
      of === undefined && template !== undefined
        ? viewer.say('list.template', { count: found.length, template: templateName(turn, request) })
        : viewer.say(`list.${of ?? 'all'}`, { count: found.length });
    return planCard(title, found, viewer, notes);
  });
};

const IS: Readonly<Record<ListOf, (situation: Situation, viewer: Viewer) => boolean>> = {
  replied: (one) => reported(one, 'replied'),
  'not-replied': (one) => reported(one, 'sent') && !reported(one, 'replied'),
  paused: (one, { today }) => stateOf(one, today).kind === 'paused',
  overdue: isOverdue,
};

const reported = ({ enrollment }: Situation, outcome: StepOutcome): boolean =>
  livePath(enrollment.history).some(({ event }) => event.kind === 'outcome' && event.outcome === outcome);
