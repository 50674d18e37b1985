import { fillText } from '../../cards/action/fill-text.ts';
import { dryRunCard } from '../../cards/authoring/dry-run-card.ts';
import { draftTemplate } from '../../domain/authoring/draft-of.ts';
import type { Draft } from '../../domain/authoring/draft.ts';
import { dryRun } from '../../domain/authoring/dry-run.ts';
import { flawsOf } from '../../domain/authoring/flaws-of.ts';
import { workingDayFrom } from '../../domain/calendar.ts';
import type { RecordId, TemplateId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Step, Template } from '../../domain/template.ts';
import { inLanguage, type LocalizedText } from '../../domain/text.ts';
import type { Variant } from '../../domain/variant.ts';
import { withSecond } from '../../domain/variant-of.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { withDraft } from './with-draft.ts';

/** How a draft would run if somebody was enrolled today, on the calendar of who asks. */
export const tryDraft = (turn: Turn, template: TemplateId, record?: RecordId): Promise<Message> =>
  withDraft(turn, template, async (draft) => {
    const { services, person } = turn;
    return tried(turn, draft, record && (await services.store.record(person.tenant, record)));
  });

/** The same for the record that was named, or for anyone. */
export async function tryDraftFor(turn: Turn, draft: Draft, words: string): Promise<Message> {
  const { services, person, viewer } = turn;
  const [found] = await services.store.searchRecords(person.tenant, words, 1);
  const note = found ? undefined : viewer.say('dry.no-record', { words });
  return tried(turn, draft, found?.record, note);
}

async function tried(
  turn: Turn,
  draft: Draft,
  record: SalesRecord | undefined,
  note?: string,
): Promise<Message> {
  const { viewer } = turn;
  const template = draftTemplate(draft);
  const { today, calendar } = viewer;
  const run = dryRun(template, { start: today, nextWorkingDay: (day) => workingDayFrom(calendar, day) });
  const { template: id, revision } = draft;
  return dryRunCard(
    {
      shows: { template: id, revision },
      template,
      start: today,
      run,
      record,
      note,
      emails: await emailsFor(turn, template, record),
    },
    viewer,
  );
}

/** The step with each of its texts, where its emails differ. */
function eachText(step: Step): readonly { readonly step: Step; readonly variant?: Variant }[] {
  const { second } = step;
  if (!second?.email) return [{ step }];
  return [
    { step, variant: 'a' },
    { step: withSecond(step, second), variant: 'b' },
  ];
}

/** Without a record, and where a field is not known, a text is shown as it is written. */
async function emailsFor({ services, person, viewer }: Turn, template: Template, record?: SalesRecord) {
  const contact =
    record?.primaryContact && (await services.store.record(person.tenant, record.primaryContact));
  const flawed = new Set(
    flawsOf(template).flatMap((flaw) =>
      flaw.kind === 'unknown-field' && flaw.place.of === 'step' ? [flaw.place.step] : [],
    ),
  );
  const language = (contact ?? record)?.language ?? viewer.say.language;
  const written = (step: Step, text: LocalizedText): string =>
    record && !flawed.has(step.id)
      ? fillText(
          {
            template,
            record,
            ...(contact && { contact }),
            sellerName: person.name,
            enrollment: { inputs: {} },
          },
          text,
          language,
          viewer,
        )
      : inLanguage(text, language);
  return template.steps.flatMap(eachText).flatMap(({ step, variant }) =>
    step.email
      ? [
          {
            step,
            variant,
            subject: written(step, step.email.subject),
            body: written(step, step.email.body),
          },
        ]
      : [],
  );
}
