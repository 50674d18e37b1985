import type { ResultView } from '../cards/action/result.ts';
import type { CardAction } from '../cards/kit/card-action.ts';
import { templatesCard } from '../cards/templates/template-cards.ts';
import { recentResult } from './acting/recent-result.ts';
import { showOrganization } from './administration/organization-settings.ts';
import { showRoles } from './administration/roles.ts';
import { showSettings } from './administration/settings.ts';
import { help } from './answering/help.ts';
import { listDrafts } from './authoring/list-drafts.ts';
import { today } from './daily-card/todays-list.ts';
import { askWhom } from './enrolling/enroll-command.ts';
import type { Message } from './ports/messenger.ts';
import { myRecords } from './records/browsing.ts';
import { listReminders } from './reminders/list-reminders.ts';
import { showNeglected, showTeam } from './team/team.ts';
import { showWeek } from './team/weekly.ts';
import type { Turn } from './turn/turn.ts';

type To<Verb extends 'go' | 'list'> = Extract<CardAction, { verb: Verb }>;

/** A page of a list. */
export async function list(turn: Turn, of: To<'list'>['of'], page: number): Promise<Message> {
  switch (of) {
    case 'today':
      return today(turn, { page, ...(await withResult(turn)) });
    case 'my-records':
      return myRecords(turn, page);
    case 'team':
      return showTeam(turn, page);
    case 'neglected':
      return showNeglected(turn, page);
    case 'reminders':
      return listReminders(turn, page);
    case 'roles':
      return showRoles(turn, page);
  }
}

/** What has a name of its own. */
export async function go(turn: Turn, to: To<'go'>['to']): Promise<Message> {
  const { services, viewer } = turn;
  switch (to) {
    case 'today':
      return today(turn);
    case 'my-records':
      return myRecords(turn);
    case 'templates':
      return templatesCard(services.templates, viewer.say);
    case 'settings':
      return showSettings(turn);
    case 'help':
      return help(turn);
    case 'roles':
      return showRoles(turn);
    case 'organization':
      return showOrganization(turn);
    case 'team':
      return showTeam(turn);
    case 'week':
      return showWeek(turn);
    case 'enroll':
      return askWhom(turn);
    case 'drafts':
      return listDrafts(turn);
  }
}

/** With what was done last on it, and its Undo. */
export async function withResult(turn: Turn): Promise<{ readonly result?: ResultView }> {
  const result = await recentResult(turn, 'list');
  return result ? { result } : {};
}
