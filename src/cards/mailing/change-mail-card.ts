import type { MailText, OutgoingMail } from '../../domain/mail/outgoing.ts';
import { draftForm } from '../authoring/draft-form.ts';
import { button, mainButton, type Card } from '../kit/elements.ts';
import { personOf, type Situation, type Viewer } from '../kit/situation.ts';

/** In characters. */
export const LONGEST_SUBJECT = 200;
export const LONGEST_BODY = 8_000;

/** The text of one email, to be changed for this one alone. */
export function changeMailCard(
  {
    mail,
    situation,
    text,
  }: { readonly mail: OutgoingMail; readonly situation: Situation; readonly text: MailText },
  viewer: Viewer,
  problem?: string,
): Card {
  const { say } = viewer;
  const about = { mail: mail.id, revision: mail.revision };
  return draftForm(
    {
      title: say('mail.form-title', { name: personOf(situation).name }),
      problems: problem === undefined ? [] : [problem],
      sections: [
        {
          id: 'mail',
          hint: say('mail.form-note'),
          fields: [
            {
              kind: 'text',
              id: 'subject',
              label: say('mail.form-subject'),
              value: text.subject,
              most: LONGEST_SUBJECT,
            },
            { kind: 'long', id: 'body', label: say('mail.form-body'), value: text.body, most: LONGEST_BODY },
          ],
        },
      ],
      buttons: [
        mainButton(say('mail.save'), { verb: 'save-mail', ...about }),
        button(say('button.cancel'), { verb: 'outgoing', of: 'planned', opened: mail.id }),
      ],
    },
    viewer,
  );
}
