import { actions } from './en/actions.ts';
import { answers } from './en/answers.ts';
import { authoring } from './en/authoring.ts';
import { buttons } from './en/buttons.ts';
import { dialogs } from './en/dialogs.ts';
import { dispositions } from './en/dispositions.ts';
import { chat } from './en/chat.ts';
import { enroll } from './en/enroll.ts';
import { explanations } from './en/explanations.ts';
import { files } from './en/files.ts';
import { importing } from './en/importing.ts';
import { help } from './en/help.ts';
import { lists } from './en/lists.ts';
import { mailing } from './en/mailing.ts';
import { many } from './en/many.ts';
import { colleagues } from './en/colleagues.ts';
import { reaching } from './en/reaching.ts';
import { records } from './en/records.ts';
import { refusals } from './en/refusals.ts';
import { reminders } from './en/reminders.ts';
import { results } from './en/results.ts';
import { roles } from './en/roles.ts';
import { rules } from './en/rules.ts';
import { settings } from './en/settings.ts';
import { summary } from './en/summary.ts';
import { talk } from './en/talk.ts';
import { team } from './en/team.ts';
import { templates } from './en/templates.ts';
import { today } from './en/today.ts';
import { twoTexts } from './en/two-texts.ts';
import { unsubscribe } from './en/unsubscribe.ts';
import { welcome } from './en/welcome.ts';

/**
 * Everything the bot says, in ICU MessageFormat. `<b>` marks what is set in bold where a card can do that.
 * Values in braces may come from customers: they are inserted as plain text and never read as markup.
 */
export const en = {
  ...welcome,
  ...help,
  ...buttons,
  ...actions,
  ...today,
  ...results,
  ...dispositions,
  ...reminders,
  ...refusals,
  ...enroll,
  ...colleagues,
  ...reaching,
  ...records,
  ...templates,
  ...summary,
  ...rules,
  ...settings,
  ...roles,
  ...team,
  ...talk,
  ...files,
  ...importing,
  ...lists,
  ...mailing,
  ...many,
  ...answers,
  ...chat,
  ...explanations,
  ...dialogs,
  ...authoring,
  ...twoTexts,
  ...unsubscribe,
} as const;
