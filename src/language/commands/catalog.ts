import type { Intent } from '../../domain/intents.ts';
import { addRecord } from './add-record.ts';
import { archive } from './archive.ts';
import { bulk } from './bulk.ts';
import { choose } from './choose.ts';
import { clock } from './clock.ts';
import { compare } from './compare.ts';
import { compose } from './compose.ts';
import { customize } from './customize.ts';
import { deleteCommand } from './delete.ts';
import { drafts } from './drafts.ts';
import { due } from './due.ts';
import { editRecord } from './edit-record.ts';
import { end } from './end.ts';
import { enroll } from './enroll.ts';
import { exportCommand } from './export.ts';
import { find } from './find.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { holdMail } from './hold-mail.ts';
import { invite } from './invite.ts';
import { lists } from './lists.ts';
import { rules } from './rules.ts';
import { language } from './language.ts';
import { leave } from './leave.ts';
import { list } from './list.ts';
import { mayI } from './may-i.ts';
import { no } from './no.ts';
import { note } from './note.ts';
import { organization } from './organization.ts';
import { outgoing } from './outgoing.ts';
import { outcome } from './outcome.ts';
import { pause } from './pause.ts';
import { reassign } from './reassign.ts';
import { remind } from './remind.ts';
import { resume } from './resume.ts';
import { roles } from './roles.ts';
import { sendMail } from './send-mail.ts';
import { settings } from './settings.ts';
import { skip } from './skip.ts';
import { smallTalk } from './small-talk.ts';
import { snooze } from './snooze.ts';
import { status } from './status.ts';
import { stop } from './stop.ts';
import { summary } from './summary.ts';
import { tag } from './tag.ts';
import { team } from './team.ts';
import { template } from './template.ts';
import { templateUse } from './template-use.ts';
import { templates } from './templates.ts';
import { today } from './today.ts';
import { undo } from './undo.ts';
import { unenroll } from './unenroll.ts';
import { unknown } from './unknown.ts';
import { versions } from './versions.ts';
import { week } from './week.ts';
import { why } from './why.ts';
import { meet } from './meet.ts';
import { yes } from './yes.ts';
import type { Command } from './command.ts';

/** Everything that the bot can be asked for, in the order of help. One more is a file, and a line here. */
export const COMMANDS: Readonly<Record<Intent, Command>> = {
  enroll,
  'may-i': mayI,
  today,
  list,
  status,
  outcome,
  snooze,
  pause,
  resume,
  skip,
  remind,
  note,
  undo,
  unenroll,
  end,
  find,
  tag,
  lists,
  rules,
  'edit-record': editRecord,
  archive,
  delete: deleteCommand,
  'add-record': addRecord,
  templates,
  template,
  compose,
  why,
  due,
  history,
  outgoing,
  'hold-mail': holdMail,
  'send-mail': sendMail,
  meet,
  settings,
  language,
  leave,
  stop,
  help,
  summary,
  compare,
  export: exportCommand,
  customize,
  drafts,
  versions,
  'template-use': templateUse,
  team,
  week,
  reassign,
  invite,
  roles,
  organization,
  clock,
  bulk,
  'small-talk': smallTalk,
  yes,
  no,
  choose,
  unknown,
};
