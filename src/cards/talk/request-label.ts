import type { PersonId, RecordId, TemplateId } from '../../domain/ids.ts';
import type { Group, Request } from '../../domain/request.ts';
import { inOneLine } from '../../language/lists.ts';
import type { MessageKey, Say } from '../../language/say.ts';
import { dayInSentence } from '../kit/due-label.ts';
import { joinDots } from '../kit/elements.ts';
import type { Viewer } from '../kit/situation.ts';
import type { Namesake } from '../kit/tell-apart.ts';

/** What the ids in a request are called. */
export type Names = {
  readonly record: (id: RecordId) => string | undefined;
  /** What tells a record from its namesakes. */
  readonly beside: (id: RecordId) => string | undefined;
  /** Whether a sequence runs with a record that the speaker may act on. */
  readonly runs: (id: RecordId) => boolean;
  readonly template: (id: TemplateId) => string | undefined;
  readonly person: (id: PersonId) => string | undefined;
};

/** A request in a line, its verb first: "Snooze · Asha Rao · Fri 4 Dec · 17:00". */
export const requestLabel = (request: Request, names: Names, viewer: Viewer): string =>
  joinDots(verbOf(request, names, viewer.say), detailsOf(request, names, viewer));

/** The same to choose from: its verb, and below it all the rest. */
export const requestChoice = (request: Request, names: Names, viewer: Viewer): Namesake => ({
  name: verbOf(request, names, viewer.say),
  where: detailsOf(request, names, viewer),
  more: () => [
    request.who?.kind === 'records' ? joinDots(...request.who.records.map(names.beside)) : undefined,
    request.otherTemplate && names.template(request.otherTemplate),
    request.note,
    request.topic && viewer.say(`intent.${request.topic}`),
    request.recordType && viewer.say(`type.${request.recordType}`),
    ...Object.values(request.fields ?? {}),
  ],
});

function detailsOf({ who, template, when, seller }: Request, names: Names, viewer: Viewer): string {
  return joinDots(
    ...whoOf(who, names, viewer.say),
    template && names.template(template),
    when?.day && dayInSentence(when.day, viewer),
    when?.time,
    seller && names.person(seller),
  );
}

const MOST_NAMED = 3;

const SCOPES = {
  all: 'many.all-of-them',
  shown: 'many.all-of-them',
  rest: 'many.the-rest',
  imported: 'lists.part.imported',
} as const satisfies Readonly<Record<Group['scope'], MessageKey>>;

function whoOf(who: Request['who'], names: Names, say: Say): readonly (string | undefined)[] {
  if (who?.kind === 'group') {
    const { scope, company, without = [] } = who.group;
    const but = without.slice(0, MOST_NAMED).flatMap((id) => names.record(id) ?? []);
    if (but.length > 0) return [say('many.all-but', { names: inOneLine(but, say.language) })];
    return [say(SCOPES[scope]), company];
  }
  return who?.kind === 'records' ? who.records.slice(0, MOST_NAMED).map(names.record) : [];
}

/** The outcome that is reported, or the reason that a sequence ends for, says more than the verb. */
const verbOf = (request: Request, names: Names, say: Say): string => {
  const { intent, outcome, reason } = request;
  if (intent === 'outcome' && outcome) return say(`said.${outcome}`);
  if (marksOnly(request, names)) return say('close.do-not-contact');
  return joinDots(say(`intent.${intent}`), reason && say(`reason.${reason}`));
};

/** Whoever is to be contacted no more is marked so, where no sequence is to end. */
const marksOnly = ({ intent, reason, who }: Request, names: Names): boolean =>
  intent === 'end' && reason === 'do-not-contact' && who?.kind === 'records' && !who.records.some(names.runs);
