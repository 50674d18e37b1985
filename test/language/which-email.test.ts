import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emailsInOrder } from '../../src/domain/emails-in-order.ts';
import { emailMeant } from '../../src/language/asked/which-email.ts';
import { loadTemplates } from '../../src/templates/load-templates.ts';

const loaded = await loadTemplates(join(import.meta.dirname, '../../templates'));
const webinar = (loaded.ok ? loaded.value : []).find(({ id }) => id === 'webinar-follow-up');

test.each<[string, string | undefined]>([
  ['preview the first email to Asha', 'thank-you-email'],
  ['what would the second email to Asha look like', 'follow-up-email'],
  ['the 3rd mail for Asha', 'final-email'],
  ['email 2 to Asha', 'follow-up-email'],
  ['email no 3 to Asha', 'final-email'],
  ['preview the thank-you email for Asha', 'thank-you-email'],
  ['preview the thank you mail for Asha', 'thank-you-email'],
  ['preview the follow-up email for Asha', 'follow-up-email'],
  ['preview intro email for Asha', 'thank-you-email'],
  ['आशा का दूसरा ईमेल दिखाओ', 'follow-up-email'],
  ['आशा का पहला ईमेल कैसा दिखेगा', 'thank-you-email'],
  ['आशा का धन्यवाद वाला ईमेल दिखाओ', 'thank-you-email'],
  ['Asha ka teesra mail dikhao', 'final-email'],
  ['Asha ka dusra email dikhao', 'follow-up-email'],
  ['preview the ninth email', undefined],
  ['email 9 to Asha', 'no-such'],
  ['show me the email to Asha', undefined],
  ['what goes to Asha tomorrow', undefined],
  ['show me the email for 3 December', undefined],
  ['what goes to Asha on 5th December', undefined],
  ['the email I wrote to Asha last week', undefined],
  ['the last email to Asha', 'confirmation-after-call'],
])('%s: %s', (sentence, id) => {
  if (!webinar) throw new Error('It ships with the bot');
  const meant = emailMeant(sentence, emailsInOrder(webinar));
  expect(meant === 'no-such' || meant === undefined ? meant : meant.id).toBe(id);
});
