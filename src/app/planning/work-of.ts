import { line, type Line } from '../../cards/kit/elements.ts';
import type { Situation, Viewer } from '../../cards/kit/situation.ts';
import { currentStep } from '../../cards/kit/situation.ts';
import type { Request } from '../../domain/request.ts';
import { isEmail, type Step } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import type { WorkKind } from '../../language/asked/due-words.ts';
import type { Message } from '../ports/messenger.ts';
import { withRightFor } from '../turn/rights.ts';
import { inOrder, situationsOf } from '../turn/situations.ts';
import type { Turn } from '../turn/turn.ts';
import { lookingAt } from '../turn/viewer.ts';

/** What somebody has running, in the order in which to do it and in their own days. */
export type Work = {
  readonly all: readonly Situation[];
  readonly viewer: Viewer;
  /** Whose it is, where that is not the speaker. */
  readonly notes: readonly Line[];
};

/** Goes on with the work of whom a request names: the speaker's own, or that of a seller whom they lead. */
export async function withWorkOf(
  turn: Turn,
  { seller = turn.person.id }: Request,
  go: (work: Work) => Message,
): Promise<Message> {
  return withRightFor(turn, 'see-team', seller, async () => {
    const { services, person, viewer, now } = turn;
    const whose = seller === person.id ? person : await services.store.person(person.tenant, seller);
    if (!whose) return { kind: 'text', text: viewer.say('refused.gone') };
    const theirs = whose === person ? viewer : lookingAt(viewer, whose, now, services.defaults);
    const active = await services.store.activeEnrollments(person.tenant, seller);
    const notes = whose === person ? [] : [line(viewer.say('team.seller', { name: whose.name }))];
    return go({ all: inOrder(await situationsOf(turn, active), theirs), viewer: theirs, notes });
  });
}

/** Whether an enrollment is one of those that a request is about. */
export function isAbout({ who, template }: Request, { record, contact, enrollment }: Situation): boolean {
  if (template !== undefined && enrollment.template !== template) return false;
  if (who?.kind === 'records') return who.records.some((id) => id === record.id || id === contact?.id);
  if (who?.kind !== 'group') return true;
  const { type, company, tag } = who.group;
  return (
    (type === undefined || record.type === type) &&
    (company === undefined || record.company === company) &&
    (tag === undefined || record.tags.includes(tag))
  );
}

/** Whether what is next to do is of one of these kinds; all are, where none is given. */
export function isOfKind(kinds: readonly WorkKind[], situation: Situation, { today }: Viewer): boolean {
  const step = currentStep(situation, today);
  return kinds.length === 0 || (step !== undefined && kinds.some((kind) => KIND_OF[kind](step)));
}

const KIND_OF: Readonly<Record<WorkKind, (step: Step) => boolean>> = {
  call: ({ type }) => type === 'call',
  email: isEmail,
  meeting: ({ type }) => type === 'meeting' || type === 'schedule',
  linkedin: ({ type }) => type === 'linkedin',
};

export const templateName = ({ services, viewer }: Turn, { template }: Request): string => {
  const found = services.templates.find(({ id }) => id === template);
  return found ? inLanguage(found.name, viewer.say.language) : '';
};
