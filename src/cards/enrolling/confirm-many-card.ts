import { companyBeside } from '../kit/company-beside.ts';
import { workingDayFrom } from '../../domain/calendar.ts';
import type { Day } from '../../domain/day.ts';
import type { Details, Enrollment } from '../../domain/enrollment.ts';
import type { EnrollmentId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import { dayInSentence } from '../kit/due-label.ts';
import { button, joinDots, line, mainButton, textOf, type Card } from '../kit/elements.ts';
import { askCard } from '../kit/ask-card.ts';
import { formCard, formFields } from '../kit/form-card.ts';
import { sharedInputs } from '../../domain/details.ts';
import type { Viewer } from '../kit/situation.ts';

export type GroupProposal = {
  readonly template: Template | undefined;
  readonly start: Day;
  readonly people: readonly { readonly id: EnrollmentId; readonly record: SalesRecord }[];
  /** What was given for the last record, to be offered again. */
  readonly offered?: Details;
  /** Who is left out, and why. */
  readonly notes: readonly string[];
};

/** Shows who would be enrolled at once, and who is left out; asks once for what the texts to all of them say. */
export function confirmManyCard(proposal: GroupProposal, viewer: Viewer): Card {
  const { template, start, people, notes, offered = {} } = proposal;
  const { say, calendar } = viewer;
  const name = template ? inLanguage(template.name, say.language) : '';
  const day = dayInSentence(workingDayFrom(calendar, start), viewer);
  const question = say.runs('enroll.many', { count: people.length, template: name, day });
  const ids = people.map(({ id, record }) => ({ id, record: record.id }));
  const asked = people.length > 0 && template ? sharedInputs(template) : [];
  const shown = {
    notes: [
      ...people.map(({ record }) => line(joinDots(record.name, companyBeside(record)))),
      ...notes.map(line),
    ],
    buttons: [
      ...(template && people.length > 0
        ? [
            mainButton(say('button.enroll'), {
              verb: 'enroll-many',
              template: template.id,
              start,
              people: ids,
            }),
          ]
        : []),
      button(say('button.cancel'), { verb: 'cancel', what: 'enroll' }),
    ],
  };
  if (asked.length === 0) return askCard(say, textOf(question), { question, day: [], text: [], ...shown });
  const isOffered = Object.keys(offered).length > 0;
  return formCard(say, textOf(question), {
    title: textOf(question),
    ...shown,
    notes: [...shown.notes, line(say(isOffered ? 'enroll.details-all-again' : 'enroll.details-all'))],
    ...formFields(asked, offered, say),
  });
}

/** One Undo is for all of them. */
export function enrolledManyCard(
  enrollments: readonly Pick<Enrollment, 'id' | 'revision'>[],
  template: Template,
  { say }: Viewer,
  /** Who was left out, and why. */
  left: readonly string[],
  wasDone: boolean,
): Card {
  const count = enrollments.length;
  const question = say.runs('enroll.many-done', { count, template: inLanguage(template.name, say.language) });
  return askCard(say, textOf(question), {
    question,
    notes: [...(wasDone ? [line(say('stale.changed'))] : []), ...left.map(line)],
    day: [],
    text: [],
    buttons: [
      mainButton(say('button.today'), { verb: 'go', to: 'today', below: true }),
      ...enrollments
        .slice(0, 1)
        .map(({ id, revision }) =>
          button(say('button.undo'), { verb: 'undo', enrollment: id, revision, view: 'one' }),
        ),
    ],
  });
}
