import { actions } from './hi/actions.ts';
import { answers } from './hi/answers.ts';
import { authoring } from './hi/authoring.ts';
import { buttons } from './hi/buttons.ts';
import { dialogs } from './hi/dialogs.ts';
import { dispositions } from './hi/dispositions.ts';
import { chat } from './hi/chat.ts';
import { enroll } from './hi/enroll.ts';
import { explanations } from './hi/explanations.ts';
import { files } from './hi/files.ts';
import { importing } from './hi/importing.ts';
import { help } from './hi/help.ts';
import { lists } from './hi/lists.ts';
import { mailing } from './hi/mailing.ts';
import { many } from './hi/many.ts';
import { colleagues } from './hi/colleagues.ts';
import { reaching } from './hi/reaching.ts';
import { records } from './hi/records.ts';
import { refusals } from './hi/refusals.ts';
import { reminders } from './hi/reminders.ts';
import { results } from './hi/results.ts';
import { roles } from './hi/roles.ts';
import { rules } from './hi/rules.ts';
import { settings } from './hi/settings.ts';
import { summary } from './hi/summary.ts';
import { talk } from './hi/talk.ts';
import { team } from './hi/team.ts';
import { templates } from './hi/templates.ts';
import { today } from './hi/today.ts';
import { twoTexts } from './hi/two-texts.ts';
import { unsubscribe } from './hi/unsubscribe.ts';
import { welcome } from './hi/welcome.ts';
import type { MessageKey } from './keys.ts';

/**
 * What `en.ts` says, in Hindi: modern business Hindi, polite, with the loan words that sales teams use. No verb takes
 * the gender of a customer or of the bot.
 */
export const hi: Readonly<Record<MessageKey, string>> = {
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
};
