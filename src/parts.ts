import type { Upload } from './app/ports/files.ts';
import type { ReadList } from './app/ports/list-reader.ts';
import type { Drafts } from './app/ports/drafts.ts';
import type { Inbox } from './app/ports/inbox.ts';
import type { Mailer } from './app/ports/mailer.ts';
import type { Meetings } from './app/ports/meetings.ts';
import type { Download } from './app/ports/received-file.ts';
import type { Clock, Log } from './app/ports/runtime.ts';
import type { Store } from './app/ports/store.ts';
import type { Services } from './app/turn/services.ts';
import type { TemplateShelf } from './app/turn/template-versions.ts';
import type { TeamsOptions } from './bot/teams.ts';
import type { Config } from './config.ts';
import type { CountryChanges } from './holidays/holidays-file.ts';

export type Parts = {
  readonly config: Config;
  readonly templates: TemplateShelf;
  readonly store: Store;
  readonly clock: Clock;
  /** What the administrator's file says of public holidays. */
  readonly holidays?: CountryChanges;
  readonly log: Log;
  readonly local?: Omit<NonNullable<Services['local']>, 'sendDue' | 'sendings'>;
  readonly trust?: NonNullable<TeamsOptions['trust']>;
  /** Instead of what puts files into OneDrive. */
  readonly upload?: Upload;
  /** Instead of what fetches files that people send. */
  readonly download?: Download;
  /** Instead of threads that read lists. */
  readonly readList?: ReadList;
  /** What sends automated emails, what reads the answers, what drafts others, and what knows calendars. */
  readonly mailer?: Mailer;
  readonly inbox?: Inbox;
  readonly drafts?: Drafts;
  readonly meetings?: Meetings;
  /** How often the bot looks what is due. */
  readonly tickMs?: number;
};
