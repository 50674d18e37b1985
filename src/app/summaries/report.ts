import type { CountedFlow, OverallReport, Scope, TemplateReport } from '../../cards/summary/reports.ts';
import { localTime } from '../../domain/calendar.ts';
import { countOf, sumOf, type Counts } from '../../domain/counts.ts';
import type { PersonId, TemplateId } from '../../domain/ids.ts';
import { isLedBy, may } from '../../domain/organization.ts';
import { flowCountsOf } from '../../domain/flow-counts.ts';
import { periodsIn, type PeriodKind } from '../../domain/period.ts';
import {
  headlineOf,
  stepsIn,
  stuckThrough,
  summaryOf,
  type Headline,
  type Summary,
} from '../../domain/summary.ts';
import type { Step, Template } from '../../domain/template.ts';
import { textTrials } from '../../domain/trials/text-trials.ts';
import type { Message } from '../ports/messenger.ts';
import type { Tallied } from '../ports/tallies.ts';
import { explainMissing } from '../turn/rights.ts';
import { newestTemplates } from '../turn/services.ts';
import { situationsOf } from '../turn/situations.ts';
import type { Turn } from '../turn/turn.ts';
import { calendarOf } from '../turn/viewer.ts';

/** Which numbers are asked for: of all templates and sellers that the person may see, unless it narrows them. */
export type Question = {
  readonly template?: TemplateId | undefined;
  readonly period: PeriodKind;
  readonly seller?: PersonId | undefined;
  readonly version?: number | undefined;
};

/** The numbers of one template or, without one, of all. */
export type Report =
  ({ readonly kind: 'template' } & TemplateReport) | ({ readonly kind: 'overall' } & OverallReport);

/** How many stuck records are listed: as many as a card has room for, and as many as a file needs. */
export const MOST_STUCK = { card: 5, file: 1_000 } as const;

/** Goes on with what was asked for, where the person may see it. */
export async function withReport(
  turn: Turn,
  question: Question,
  go: (report: Report) => Message | Promise<Message>,
  mostStuck: number = MOST_STUCK.card,
): Promise<Message> {
  const report = await reportFor(turn, question, mostStuck);
  if (report === 'not-theirs') return explainMissing(turn, { kind: 'role', right: 'see-team' });
  return report === 'gone' ? { kind: 'text', text: turn.viewer.say('refused.gone') } : go(report);
}

/** The numbers that were asked for, or why there are none. `mostStuck`: how many stuck records are listed. */
export async function reportFor(
  turn: Turn,
  question: Question,
  mostStuck: number = MOST_STUCK.card,
): Promise<Report | 'not-theirs' | 'gone'> {
  const of = whoseNumbers(turn, question.seller);
  if (!of) return 'not-theirs';
  const versions = turn.services.templateVersions
    .filter(({ id }) => id === question.template)
    .toSorted((one, other) => one.version - other.version);
  if (question.template !== undefined && versions.length === 0) return 'gone';
  return reportOn(turn, { question, of, versions, mostStuck });
}

/** A question, the sellers whose numbers answer it, and all versions of its template, the newest last. */
type Asked = {
  readonly question: Question;
  readonly of: SellerScope;
  readonly versions: readonly Template[];
  readonly mostStuck: number;
};

type SellerScope = 'everybody' | readonly PersonId[];

/** The one place that decides whose numbers a person sees: their own, and those of the sellers they lead. */
function whoseNumbers({ authority, person }: Turn, seller: PersonId | undefined): SellerScope | undefined {
  if (seller !== undefined) return seller === person.id || isLedBy(authority, seller) ? [seller] : undefined;
  return authority.leads === 'everybody' ? 'everybody' : [person.id, ...authority.leads];
}

async function reportOn(turn: Turn, asked: Asked): Promise<Report> {
  const { services, person } = turn;
  const { today } = organizationDays(turn);
  const { question, of } = asked;
  const { template, version } = question;
  const counted = await Promise.all(
    periodsIn(question.period, today).map((period) =>
      services.store.tallies(person.tenant, {
        period,
        ...(template !== undefined && { template }),
        of: template !== undefined && of === 'everybody' ? 'each' : of,
      }),
    ),
  );
  const rows = counted.flatMap((one) => one.rows);
  const isComplete = counted.every((one) => one.isComplete);
  const meant = rows.filter((row) => version === undefined || row.version === version);
  const names = await namesOf(turn);
  const scope = scopeOf(turn, asked, isComplete, names);
  return template === undefined
    ? { kind: 'overall', ...scope, ...overall(turn, meant) }
    : { kind: 'template', ...scope, ...(await ofTemplate(turn, asked, meant, names)) };
}

async function ofTemplate(
  turn: Turn,
  asked: Asked,
  rows: readonly Tallied[],
  names: ReadonlyMap<PersonId, string>,
): Promise<Omit<TemplateReport, keyof Scope>> {
  const { calendar, today } = organizationDays(turn);
  const { question, versions } = asked;
  const { version } = question;
  const meant = versions.filter((one) => version === undefined || one.version === version);
  const template = meant.at(-1) ?? versions.at(-1);
  if (!template) throw new Error(`No template "${question.template ?? ''}"`);
  const headlines = headlinesBy(rows, (counts) => headlineOf(counts, calendar, today));
  const tell = (counts: Counts, steps: readonly Step[]) => summaryOf(counts, steps, calendar, today);
  return {
    template,
    versions,
    summary: tell(allIn(rows), stepsIn(meant)),
    flow: flowIn(meant.findLast((one) => rows.some(isOf(one))) ?? template, rows, tell),
    bySeller: headlines(({ seller }) => seller).map(([seller, headline]) => ({
      name: (seller && names.get(seller)) ?? turn.viewer.say('summary.somebody'),
      headline,
    })),
    byVersion: headlines((row) => row.version).map(([one, headline]) => ({
      name: turn.viewer.say('summary.version', { version: one }),
      version: one,
      headline,
    })),
    trials: textTrials(template, meant, allIn(rows)),
    mayKeepText: template === versions.at(-1) && may(turn.authority, 'manage-templates'),
    stuck: await stuckIn(turn, asked, template.id),
  };
}

/** Versions are different graphs, so the picture shows one of them with that version's counts. */
const flowIn = (
  drawn: Template,
  rows: readonly Tallied[],
  tell: (counts: Counts, steps: readonly Step[]) => Summary,
): CountedFlow => ({
  template: drawn,
  counts: flowCountsOf(tell(allIn(rows.filter(isOf(drawn))), drawn.steps)),
  others: countOf(allIn(rows.filter((row) => !isOf(drawn)(row))), 'enrolled'),
});

const isOf =
  ({ version }: Template) =>
  (row: Tallied): boolean =>
    row.version === version;

const allIn = (rows: readonly Tallied[]): Counts => sumOf(rows.map(({ counts }) => counts));

function overall(turn: Turn, rows: readonly Tallied[]): Omit<OverallReport, keyof Scope> {
  const { calendar, today } = organizationDays(turn);
  const headline = (counts: Counts) => headlineOf(counts, calendar, today);
  const templates = newestTemplates(turn.services);
  return {
    headline: headline(allIn(rows)),
    templates: headlinesBy(
      rows,
      headline,
    )((row) => row.template).flatMap(([id, own]) => {
      const template = templates.find((one) => one.id === id);
      return template ? [{ template, headline: own }] : [];
    }),
  };
}

/** Sums rows that have something in common, the one with most enrollments first. */
const headlinesBy =
  (rows: readonly Tallied[], headline: (counts: Counts) => Headline) =>
  <Key>(keyOf: (row: Tallied) => Key): readonly (readonly [Key, Headline])[] => {
    const keys = [...new Set(rows.map(keyOf))];
    return keys
      .map((key) => {
        const own = rows.filter((row) => keyOf(row) === key);
        return [key, headline(allIn(own))] as const;
      })
      .sort(([, one], [, other]) => other.enrolled - one.enrolled);
  };

async function stuckIn(turn: Turn, { question, of, mostStuck }: Asked, template: TemplateId) {
  const { services, person } = turn;
  const { period, version } = question;
  const { calendar, today } = organizationDays(turn);
  const stuck = await Promise.all(
    periodsIn(period, today).map((one) =>
      services.store.lateEnrollments(person.tenant, {
        template,
        through: stuckThrough(calendar, today),
        period: one,
        of,
        ...(version !== undefined && { version }),
        limit: mostStuck,
      }),
    ),
  );
  return situationsOf(turn, stuck.flat().slice(0, mostStuck));
}

/** Numbers of several people use the organization's working days. */
function organizationDays({ services: { defaults }, now }: Turn) {
  const calendar = calendarOf({ settings: {}, seen: {} }, defaults);
  return { calendar, today: localTime(now, calendar.timeZone).day };
}

async function namesOf({ services, person }: Turn): Promise<ReadonlyMap<PersonId, string>> {
  const directory = await services.store.directory(person.tenant);
  return new Map(directory.map(({ id, name }) => [id, name]));
}

function scopeOf(
  { viewer: { say }, person }: Turn,
  { question, of }: Asked,
  isComplete: boolean,
  names: ReadonlyMap<PersonId, string>,
): Scope {
  const { period, version } = question;
  const [only, ...others] = of === 'everybody' ? [] : of;
  const one =
    only === person.id ? say('summary.own') : ((only && names.get(only)) ?? say('summary.somebody'));
  const several = of === 'everybody' ? say('summary.everybody') : say('summary.team');
  return {
    period,
    isComplete,
    whose: only !== undefined && others.length === 0 ? one : several,
    ...(version !== undefined && { version }),
    again: { ...question, verb: 'summary' },
  };
}
