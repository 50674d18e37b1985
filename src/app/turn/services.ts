import type { Day, Weekday } from '../../domain/day.ts';
import type { OwnVersion } from '../../domain/authoring/draft.ts';
import type { TemplateId, TenantId } from '../../domain/ids.ts';
import type { OptOut } from '../../domain/mail/opt-out.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Template } from '../../domain/template.ts';
import type { Language } from '../../domain/text.ts';
import type { TemplateFiles } from '../ports/template-files.ts';
import type { RecordLinks } from '../ports/record-links.ts';
import type { ReadList } from '../ports/list-reader.ts';
import type { Publish, Upload } from '../ports/files.ts';
import type { Drafts } from '../ports/drafts.ts';
import type { Inbox } from '../ports/inbox.ts';
import type { Mailer } from '../ports/mailer.ts';
import type { Meetings } from '../ports/meetings.ts';
import type { Messenger } from '../ports/messenger.ts';
import type { Roster } from '../ports/roster.ts';
import type { ModelReader } from '../ports/model-reader.ts';
import type { Translator } from '../ports/translator.ts';
import type { Download } from '../ports/received-file.ts';
import type { HolidayChanges } from '../../domain/holidays.ts';
import type {
  Clock,
  HolidaysOf,
  IsHoliday,
  Log,
  Meter,
  MovableClock,
  NewId,
  Sendings,
} from '../ports/runtime.ts';
import type { Store } from '../ports/store.ts';
import { UnknownVersion } from './unknown-version.ts';

/** The bot's own defaults. */
export type Defaults = {
  readonly timeZone: string;
  readonly language: Language;
  readonly hour: number;
  readonly workingDays: readonly Weekday[];
  /** Whose public holidays people have off who chose no country. */
  readonly country?: string;
  readonly isHoliday: IsHoliday;
  readonly holidaysOf: HolidaysOf;
  /** How an organization's days off differ from those. */
  readonly holidays?: HolidayChanges;
  /** Whose public holidays can be chosen. */
  readonly countries: () => readonly string[];
};

/** All that use cases work with; `main.ts` puts it together. */
export type Services = {
  readonly store: Store;
  readonly messenger: Messenger;
  /** People who never wrote to the bot, in teams that it was added to. */
  readonly roster: Roster;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly log: Log;
  readonly meter: Meter;
  /** The templates to enroll in, each in its newest version. */
  readonly templates: readonly Template[];
  /** Those, and the versions before them. */
  readonly templateVersions: readonly Template[];
  /** Reads and writes templates as files that people edit. */
  readonly templateFiles?: TemplateFiles;
  readonly defaults: Defaults;
  /** Sends emails as their sellers, where the operator has set that up. */
  readonly mailer?: Mailer;
  /** The organization turned automated emails off. */
  readonly automatedMailOff?: boolean;
  /** Entra object ids, in lower case, of people who are administrators in any organization. */
  readonly administrators: readonly string[];
  /** Where Teams can fetch files from the bot. */
  readonly publish?: Publish;
  /** Addresses of records, where people reach the bot at one. */
  readonly recordLinks?: RecordLinks;
  /** Where people can be handed files in their chat. */
  readonly upload?: Upload;
  /** Where files that people send can be fetched. */
  readonly download?: Download;
  readonly readList: ReadList;
  /** Where one click tells that somebody wants no more emails. */
  readonly unsubscribe?: (who: Pick<OptOut, 'tenant' | 'key'>) => string;
  /** Puts drafts into sellers' own mailboxes, where the operator has set that up. */
  readonly drafts?: Drafts;
  /** Looks into sellers' calendars and invites for them, where the operator has set that up. */
  readonly meetings?: Meetings;
  /** Reads what comes in answer, where the operator has set how. */
  readonly inbox?: Inbox;
  /** Reads what the rules could not, where the operator has set a model. */
  readonly model?: ModelReader;
  /** Puts texts of templates into another language, where the operator has set a model. */
  readonly translate?: Translator;
  /** What local mode adds. */
  readonly local?: {
    readonly clock: MovableClock;
    /** Sends the cards and reminders that are due. */
    readonly sendDue: () => Promise<void>;
    /** The daily cards since the bot started, whoever sent them. */
    readonly sendings: () => Sendings;
    /** Entra object ids, in lower case: a person trying the bot out is an administrator. */
    readonly administrators: readonly string[];
    /** Records to play with, for a tenant that is new here. */
    readonly sampleRecords: (tenant: TenantId, today: Day) => readonly SalesRecord[];
  };
};

/** The services as one tenant has them: its defaults and its own templates, without those that it turned off. */
export type TenantServices = Services & {
  readonly tenant: TenantId;
  /** With those that are turned off, but for the archived. */
  readonly listedTemplates: readonly Template[];
  /** What the tenant published itself, by template and number. */
  readonly ownVersions: readonly OwnVersion[];
};

type Versions = Pick<Services, 'templateVersions'>;

/** All templates in their newest version, including those that an organization turned off. */
export const newestTemplates = ({ templateVersions }: Versions): readonly Template[] =>
  indexOf(templateVersions).newest;

/** The version that an enrollment is on. */
export function templateOf(versions: Versions, id: TemplateId, version: number): Template {
  const template = findVersion(versions, id, version);
  if (!template) throw new UnknownVersion(`Template "${id}" has no version ${version}`);
  return template;
}

export const findVersion = (
  { templateVersions }: Versions,
  id: TemplateId,
  version: number,
): Template | undefined => indexOf(templateVersions).byKey.get(`${version} ${id}`);

type Index = { readonly newest: readonly Template[]; readonly byKey: ReadonlyMap<string, Template> };

/** Made once for each list of versions: there may be hundreds, and every action on a card asks for its own. */
function indexOf(versions: readonly Template[]): Index {
  const known = indexes.get(versions);
  if (known) return known;
  const newest = new Map<TemplateId, Template>();
  for (const template of versions) {
    if (template.version >= (newest.get(template.id)?.version ?? 0)) newest.set(template.id, template);
  }
  const byKey = new Map(versions.map((one) => [`${one.version} ${one.id}`, one]));
  const index = { newest: [...newest.values()], byKey };
  indexes.set(versions, index);
  return index;
}

const indexes = new WeakMap<readonly Template[], Index>();
