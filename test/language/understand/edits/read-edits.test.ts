import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../../../src/domain/authoring/apply-edit.ts';
import type { Template } from '../../../../src/domain/template.ts';
import { readEdits } from '../../../../src/language/understand/edits/read-edits.ts';
import { loadTemplates } from '../../../../src/templates/load-templates.ts';
import { inShort } from './in-short.ts';

const loaded = await loadTemplates(join(import.meta.dirname, '../../../../templates'));
if (!loaded.ok) throw new Error('The shipped templates have problems');
const shipped = loaded.value;
const template = (id: string): Template => {
  const found = shipped.find((one) => one.id === id);
  if (!found) throw new Error(`No template ${id}`);
  return found;
};
const webinar = template('webinar-follow-up');
const prospecting = template('outbound-prospecting');

describe('a sentence about a draft of "Webinar follow up"', () => {
  test.each([
    ['add a call 2 days after the follow-up email', 'add call after follow-up-email +2'],
    ['फ़ॉलो अप ईमेल के 2 दिन बाद एक कॉल जोड़ दो', 'add call after follow-up-email +2'],
    ['follow up email ke 2 din baad ek call jodo', 'add call after follow-up-email +2'],
    ['put a linkedin step first', 'add linkedin first'],
    ['अंत में एक कॉल जोड़ दो', 'add call last'],
    ['add a task to check LinkedIn after the demo', 'add task after demo "Check LinkedIn"'],
    [
      'add a call about pricing between the call and the final email',
      'add call after call:no-answer "Pricing"',
    ],
    [
      'i want another call after the final email if there is no reply',
      'add call after final-email:no-answer',
    ],
    ['फाइनल ईमेल से पहले एक टास्क जोड़ो "LinkedIn देखो"', 'add task before final-email "LinkedIn देखो"'],
    ['add a step', 'lacks type'],
    ['remove the final email', 'remove final-email'],
    ['आख़िरी ईमेल हटा दो', 'remove final-email'],
    ['get rid of step 2 and step 3', 'remove follow-up-email; remove call'],
    ['remove the email after the call', 'which of 2'],
    ['remove step 12', 'no such step'],
    ['remove the email', 'which of 5'],
    ['move the call before the follow-up email', 'move call before follow-up-email'],
    ['कॉल को फॉलो अप ईमेल से पहले ले जाओ', 'move call before follow-up-email'],
    ['swap the call and the final email', 'move call after final-email'],
    ['move step 3 up', 'move call before follow-up-email'],
    ['wait 3 days before the first call', '3 before call'],
    ['पहली कॉल से पहले 3 दिन रुको', '3 before call'],
    ['remove the wait before the call', '0 before call'],
    ['change the wait before the final email from 2 days to 4 days', '4 before final-email'],
    ['wait 15 days before the call', '15 before call'],
    ['wait a day before the call and remove the final email', '1 before call; remove final-email'],
    ['when they answer, schedule a meeting', 'call:answered → set-up-demo +0'],
    [
      'if nobody replies to the follow-up email, go to the final email after 5 days',
      'follow-up-email:no-answer → final-email +5',
    ],
    ['अगर कॉल का जवाब न आए तो 3 दिन बाद फ़ाइनल ईमेल भेजो', 'call:no-answer → final-email +3'],
    ["if they don't pick up, wait 4 days and send the final email", 'call:no-answer → final-email +4'],
    ['after the demo it ends with Demo given', 'demo:held → demo-given'],
    ['if they reply, go to qualify', 'which of 3'],
    ['if the call is not answered, go to Disqualified after 3 days', 'call:no-answer → disqualify +3'],
    ['if the call is not answered, it ends with Disqualified', 'call:no-answer → disqualified'],
    ['फ़ाइनल ईमेल को कॉल से पहले कर दो', 'move final-email before call'],
    ['final email call se pehle kar do', 'move final-email before call'],
    ['make the final email a call', 'final-email is call'],
    ['आख़िरी ईमेल को कॉल बना दो', 'final-email is call'],
    ['final email hatao aur uski jagah call rakho', 'final-email is call'],
    ['make the final email automated', 'final-email is automated-email'],
    ['the thank you email should be sent by hand', 'thank-you-email is email'],
    ['the confirmation email needs a reply', 'confirmation-email branches'],
    ["the final email doesn't need a reply", 'final-email goes on'],
    ['rename the call to First call', 'step call title en: First call'],
    ['कॉल का नाम "पहली कॉल" रखो', 'step call title hi: पहली कॉल'],
    ['subject of the final email: One last try', 'step final-email subject en: One last try'],
    [
      'change the subject of the final email to Still interested?',
      'step final-email subject en: Still interested?',
    ],
    ['body of the follow-up email:\nHi,\n\nHello.', 'step follow-up-email body en: Hi,\n\nHello.'],
    ['rename the template to Trade fair follow up', 'template name en: Trade fair follow up'],
    ['add an end "Meeting fixed" as a success', 'end ✓ Meeting fixed'],
    ['new end: Lost to a competitor', 'end ✗ Lost to a competitor'],
    ['Disqualified is a success', 'disqualified ✓'],
    ['ask when enrolling: Which fair was it?', 'ask text whichFairWasIt'],
    ['add a date input fairDate: On which day was the fair?', 'ask date fairDate'],
    ['this template is for contacts', 'for contacts'],
    ['disqualify sets the status to disqualified', 'disqualify sets disqualified'],
    ['undo', 'undo'],
    ['publish with note softer wording', 'publish: softer wording'],
    ["what's missing?", 'flaws'],
    ['throw the draft away', 'discard'],
    ['प्रकाशित करो', 'publish'],
    ['what happens if I enroll Asha today', 'dry-run: Asha today'],
  ])('%s', (sentence, read) => {
    expect(inShort(readEdits(sentence, webinar))).toBe(read);
  });

  test.each([
    ['the second call comes after 5 days', '5 before second-call'],
    ['remove the last call', 'remove final-call'],
    [
      'when they answer the first call, it ends with Meeting scheduled or Not interested',
      'first-call:answered → meeting-scheduled or not-interested',
    ],
  ])('of prospecting: %s', (sentence, read) => {
    expect(inShort(readEdits(sentence, prospecting))).toBe(read);
  });

  test.each([
    'Asha replied',
    'remind me to call Asha tomorrow',
    'enroll Asha in webinar',
    'summary webinar',
    'add contact Ravi Menon',
    'add a note to Asha: call after the demo',
    "don't remove the final email",
    'how many emails did I send?',
    'call Priya',
    'move Asha to Ravi',
    'no answer',
    'skip',
    'आशा ने फ़ोन नहीं उठाया',
    'पूजा को मत हटाना',
    'make Megan a manager',
  ])('is about something else: %s', (sentence) => {
    expect(readEdits(sentence, webinar)).toBeUndefined();
  });

  test('several may be meant: it is read again with the one that was chosen', () => {
    const chosen = webinar.steps.slice(3, 4).map(({ id }) => id);
    const read = readEdits('remove the email', webinar, { chosen });
    expect(inShort(read)).toBe('remove final-email');
  });

  test('the step that was shown last is meant where none is named', () => {
    const focus = webinar.steps[2]?.id;
    expect(inShort(readEdits('make it 3 days', webinar, focus ? { focus } : {}))).toBe('3 before call');
  });
});

describe('whatever is said of whichever template', () => {
  const words = [
    'add',
    'remove',
    'a',
    'the',
    'call',
    'email',
    'after',
    'before',
    'when',
    'they',
    'reply',
    'step',
    '3',
    '2 days',
    'wait',
    'move',
    'rename',
    'to',
    'end',
    'and',
    'first',
    'last',
    'final',
    '"Hello"',
    ':',
    'जोड़ो',
    'हटाओ',
    'के बाद',
    'ईमेल',
    'कॉल',
    'का',
    'नाम',
    'jodo',
    'hatao',
    'publish',
    'undo',
    'Asha',
    '🙂',
    'success',
    'question',
  ];

  test('it is read without a crash, and each edit can be made or is refused', () => {
    const sentence = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((some) => some.join(' '));
    fc.assert(
      fc.property(
        fc.constantFrom(...shipped),
        fc.oneof(sentence, fc.string({ maxLength: 80 })),
        (one, said) => {
          const read = readEdits(said, one);
          const edits = read?.kind === 'edits' ? read.edits : [];
          edits.reduce((before, edit) => {
            const after = applyEdit(before, edit);
            return after.ok ? after.value : before;
          }, one);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
