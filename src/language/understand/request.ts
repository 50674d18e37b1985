import type { PersonId, RecordId, TemplateId } from '../../domain/ids.ts';
import { allOfSomeone } from './all-of-someone.ts';
import { besideIn } from './beside.ts';
import { fieldsIn } from './fields.ts';
import { isForAWhile } from './for-a-while.ts';
import type { Found } from './found.ts';
import { COMMANDS } from '../commands/catalog.ts';
import type { Frame } from '../commands/command.ts';
import type { Intent } from '../../domain/intents.ts';
import { groupAtCompany } from './group-at-company.ts';
import { groupWithout } from './group.ts';
import { HIM } from './him.ts';
import { momentIn, type MomentFound } from './moment.ts';
import { noteIn } from './note.ts';
import type { Missing, Moment, Request } from '../../domain/request.ts';
import { sellersIn } from './sellers-in.ts';
import { templatesMeant } from './templates-meant.ts';
import { whoIn } from './who.ts';
import type { WhoFound } from './who-found.ts';

/** A request with all that the sentence says of it, and what it lacks. */
export type Filled = {
  readonly request: Request;
  readonly missing?: Missing | undefined;
  /** A name was only similar to one that is known. */
  readonly near: boolean;
};

type Meaning = Pick<Request, 'intent' | 'outcome' | 'reason'>;

export function fill(meaning: Meaning, act: boolean, found: Found): Filled {
  const frame = COMMANDS[meaning.intent].frame;
  const who = frame.who
    ? (allOfSomeone(meaning.intent, found) ?? groupAtCompany(found) ?? groupWithout(found) ?? whoOf(found))
    : undefined;
  const template = frame.template ? templatesMeant(meaning.intent, who, found) : [];
  const seller = frame.seller ? sellersIn(found, meaning.intent) : [];
  const moment = frame.when ? momentIn(found, meaning.intent) : undefined;
  const note = frame.note ? noteIn(found, meaning.intent) : undefined;
  const fields =
    meaning.intent === 'edit-record' || meaning.intent === 'add-record' ? fieldsIn(found) : undefined;
  const isMany =
    who?.kind === 'found' &&
    (who.who.kind === 'group' || (who.who.kind === 'records' && who.who.records.length > 2));
  const request: Request = {
    ...meaning,
    act,
    ...(act && (frame.final === true || isMany) ? { confirm: true as const } : {}),
    ...(who?.kind === 'found' &&
    (who.named || frame.who === 'needed' || (meaning.intent === 'reassign' && !isAllOfSomebody(found)))
      ? { who: who.who }
      : {}),
    ...(who?.kind === 'several' && meaning.intent === 'find'
      ? { who: { kind: 'records' as const, records: who.candidates } }
      : {}),
    ...(meaning.intent === 'enroll' && who?.kind === 'found' ? strangersIn(found) : {}),
    ...(template[0]?.length === 1 && template[0][0] ? { template: template[0][0] } : {}),
    ...(meaning.intent === 'compare' && template[1]?.[0] ? { otherTemplate: template[1][0] } : {}),
    ...(seller[0]?.length === 1 && seller[0][0] ? { seller: seller[0][0] } : {}),
    ...(moment?.kind === 'found' ? { when: whenOf(moment.moment, meaning, found) } : {}),
    ...(moment?.kind === 'unclear' && moment.time !== undefined ? { when: { time: moment.time } } : {}),
    ...(note === undefined ? {} : { note }),
    ...(fields ? { fields } : {}),
    ...(WORDS.has(meaning.intent) || (meaning.intent === 'reassign' && isForAWhile(found.sentence.text))
      ? { words: found.sentence.text }
      : {}),
  };
  const missing =
    act || frame.who === 'needed' || OF_HIM.has(meaning.intent)
      ? missingOf(frame, request, {
          who,
          beside: who?.kind === 'several' ? besideIn(found, who.candidates) : [],
          template,
          seller,
          moment,
          saysANumber: /\d/u.test(found.sentence.text),
          saysHim: found.sentence.tokens.some(({ folded }) => HIM.has(folded)),
          fits: found.fits,
        })
      : undefined;
  // What is not to be done lacks no day.
  return {
    request,
    missing: act || missing?.kind === 'who' ? missing : undefined,
    near: who?.kind === 'found' && who.near,
  };
}

/** Who is meant is the same whatever is meant, so it is looked for once a sentence. */
function whoOf(found: Found): WhoFound {
  const before = WHO_OF.get(found);
  if (before) return before;
  const who = whoIn(found);
  WHO_OF.set(found, who);
  return who;
}

const WHO_OF = new WeakMap<Found, WhoFound>();

/** "everything of Megan's", "Megan's records to Adele" */
const isAllOfSomebody = ({ cues, names, talk }: Found): boolean =>
  cues.has('everybody') ||
  (!cues.has('negation') &&
    talk.last?.[0]?.intent !== 'reassign' &&
    names.filter(({ value, confidence }) => value.kind === 'colleague' && confidence >= 0.5).length > 1);

/** What somebody else reads on. */
const WORDS: ReadonlySet<Intent> = new Set<Intent>([
  'find',
  'add-record',
  'edit-record',
  'settings',
  'organization',
  'clock',
  'help',
  'list',
  'roles',
  'invite',
  'tag',
  'lists',
]);

type Slots = {
  readonly who: ReturnType<typeof whoIn> | undefined;
  readonly beside: readonly RecordId[];
  readonly template: readonly (readonly TemplateId[])[];
  readonly seller: readonly (readonly PersonId[])[];
  readonly moment: ReturnType<typeof momentIn> | undefined;
  readonly saysANumber: boolean;
  /** Somebody is meant whom nobody named. */
  readonly saysHim: boolean;
  readonly fits: Found['fits'];
};

function missingOf(
  frame: Frame,
  { who: named, intent, note }: Request,
  { who, beside, template, seller, moment, saysANumber, saysHim, fits }: Slots,
): Missing | undefined {
  if (intent === 'find' && who?.kind !== 'several') return undefined;
  if (moment?.kind === 'unclear' && moment.isRepeated) return whenOpen(moment);
  if (intent === 'remind' && who?.kind === 'nobody' && note !== undefined && moment?.kind === 'found')
    return undefined;
  if (who?.kind === 'several') return intent === 'find' ? undefined : whichOf(who.candidates, beside);
  if (who?.kind === 'nobody' && (frame.who === 'needed' || (saysHim && OF_HIM.has(intent))))
    return { kind: 'who', candidates: NOBODY };
  if (intent === 'reassign' && who?.kind !== 'found') return { kind: 'who', candidates: NOBODY };
  if (frame.who === 'needed' && named?.kind === 'unknown') return { kind: 'who', candidates: NOBODY };
  const [templates] = template;
  if (templates && templates.length > 1) return { kind: 'template', candidates: templates };
  const [one] = templates ?? [];
  if (
    intent === 'enroll' &&
    one &&
    named?.kind === 'records' &&
    !named.records.every((record) => fits(record, one))
  )
    return { kind: 'template', candidates: [] };
  if (frame.template === 'needed' && !templates) return { kind: 'template', candidates: [] };
  if (moment?.kind === 'unclear') return whenOpen(moment);
  if (moment?.kind === 'none' && (frame.when === 'needed' || (intent === 'leave' && saysANumber)))
    return { kind: 'when', candidates: [] };
  const [sellers] = seller;
  if (sellers && sellers.length > 1) return { kind: 'seller', candidates: sellers };
  if (frame.seller === 'needed' && !sellers) return { kind: 'seller', candidates: [] };
  return undefined;
}

const whenOpen = ({ kind: _, time: __, ...open }: Extract<MomentFound, { kind: 'unclear' }>): Missing => ({
  kind: 'when',
  ...open,
});

/** What is told of anybody, but of nobody in particular where somebody was meant. */
const OF_HIM: ReadonlySet<Intent> = new Set<Intent>(['status', 'history', 'why', 'compose']);
const whichOf = (candidates: readonly RecordId[], beside: readonly RecordId[]): Missing => ({
  kind: 'who',
  candidates,
  ...(beside.length > 0 && { beside }),
});

const NOBODY: readonly RecordId[] = [];

/** Names of nobody, beside those of somebody. */
function strangersIn({ names }: Found): Pick<Request, 'strangers'> {
  const strangers = names.flatMap(({ value, confidence }) =>
    value.kind === 'nobody' && confidence >= 0.3 ? [value.words] : [],
  );
  return names.some(({ value }) => value.kind === 'record') && strangers.length > 0 ? { strangers } : {};
}

/** What is put off to a stretch of time begins with it, but "until" its end. */
function whenOf(moment: Moment, { intent }: Meaning, { times }: Found): Moment {
  if (moment.to === undefined || !ONE_DAY.has(intent)) return moment;
  const { to, day, ...time } = moment;
  const isPeriod = times.some(({ value }) => value.kind === 'range' && value.unit !== undefined);
  return { ...time, day: isPeriod || day === undefined ? (day ?? to) : to };
}

const ONE_DAY: ReadonlySet<Intent> = new Set<Intent>([
  'snooze',
  'pause',
  'remind',
  'outcome',
  'enroll',
  'resume',
]);
