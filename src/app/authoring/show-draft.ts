import { changesInWords } from '../../cards/authoring/change-words.ts';
import { draftCard } from '../../cards/authoring/draft-card.ts';
import { differences } from '../../domain/authoring/differences.ts';
import { draftTemplate } from '../../domain/authoring/draft-of.ts';
import type { Draft, Stamp } from '../../domain/authoring/draft.ts';
import { flawsOf } from '../../domain/authoring/flaws-of.ts';
import { untranslated } from '../../domain/authoring/translation.ts';
import { marksOf } from '../../domain/authoring/flow-marks.ts';
import { localTime } from '../../domain/calendar.ts';
import { momentOfDay } from '../../language/dates.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { baseOf } from './published-of.ts';

/** The card of a draft, with what has just happened to it. */
export async function showDraft(
  turn: Turn,
  draft: Draft,
  { said = [], page = 0 }: { readonly said?: readonly string[]; readonly page?: number } = {},
): Promise<Message> {
  const { services, viewer, person } = turn;
  const template = draftTemplate(draft);
  const base = baseOf(services, draft);
  const left = new Set(template.steps.map(({ id }) => id));
  return draftCard(
    {
      draft,
      template,
      marks: marksOf(base, template),
      removed: base.steps.filter(({ id }) => !left.has(id)),
      changes: differences(base, template).length,
      flaws: flawsOf(template),
      untranslated: untranslated(template),
      canTranslate: services.translate !== undefined,
      picture: services.publish?.({
        kind: 'draft-flow',
        tenant: person.tenant,
        template: draft.template,
        revision: draft.revision,
        language: viewer.say.language,
      }),
      last: await stampInWords(turn, draft),
    },
    viewer,
    { said, page },
  );
}

/** Shows what somebody else did first. Nothing was changed. */
export async function showChangedMeanwhile(turn: Turn, draft: Draft): Promise<Message> {
  return showDraft(turn, draft, { said: [await meanwhileInWords(turn, draft)] });
}

/** "Megan Bowen changed this draft in the meantime: …" */
export async function meanwhileInWords(turn: Turn, draft: Draft): Promise<string> {
  const { say } = turn.viewer;
  const name = await nameOf(turn, draft.by);
  const what = lastChangeInWords(draft, turn).join(' ');
  return what === '' ? say('draft.meanwhile-back', { name }) : say('draft.meanwhile', { name, what });
}

/** What was done last, where that was no undo. */
function lastChangeInWords(draft: Draft, { viewer }: Turn): readonly string[] {
  const before = draft.edits.findIndex(({ change }) => change === draft.revision);
  if (before < 0) return [];
  return changesInWords(draftTemplate({ ...draft, done: before }), draftTemplate(draft), viewer.say);
}

/** "Megan Bowen, 23 Nov, 09:30" */
export async function stampInWords(turn: Turn, { by, at }: Stamp): Promise<string> {
  return turn.viewer.say('draft.stamp', { name: await nameOf(turn, by), when: momentInWords(turn, at) });
}

/** "23 Nov, 09:30" on the clock of who reads it. */
export function momentInWords({ viewer }: Turn, at: string): string {
  const { timeZone } = viewer.calendar;
  const instant = new Date(at);
  return momentOfDay(instant, localTime(instant, timeZone).day, timeZone, viewer);
}

/** Whoever was forgotten has no name anymore. */
export async function nameOf({ services, person, viewer }: Turn, id: Stamp['by']): Promise<string> {
  if (id === person.id) return person.name;
  return (await services.store.person(person.tenant, id))?.name ?? viewer.say('draft.somebody');
}
