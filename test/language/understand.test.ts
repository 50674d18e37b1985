import { describe, expect, test } from 'vitest';
import { COMMANDS, type CommandId, type CommandArguments } from '../../src/language/understand/commands.ts';
import { MAX_SENTENCE, understand } from '../../src/language/understand/understand.ts';

type Row = readonly [sentence: string, command: CommandId, words?: CommandArguments];

const asha = { who: 'Asha Rao' };
const inWebinar = { who: 'Asha Rao', template: 'webinar' };

const ROWS: readonly Row[] = [
  ['team', 'team'],
  ['show me my team', 'team'],
  ['how is my team doing?', 'team'],
  ['week', 'week'],
  ['show me last week', 'week'],
  ['Monday summary', 'week'],
  ["last week's summary", 'week'],
  ['roles', 'roles'],
  ['who is the administrator?', 'roles'],
  ['make Megan manager', 'make', { seller: 'Megan', role: 'manager' }],
  [
    'Make Megan Bowen a manager of Ravi and Asha',
    'make',
    { seller: 'Megan Bowen', role: 'manager', people: 'Ravi and Asha' },
  ],
  ['make megan manager of everybody', 'make', { seller: 'megan', role: 'manager' }],
  ['make Megan an admin please', 'make', { seller: 'Megan', role: 'admin' }],
  ['make megan a template manager', 'make', { seller: 'megan', role: 'template manager' }],
  ['reassign Asha Rao to Megan', 'reassign', { who: 'Asha Rao', to: 'Megan' }],
  ['reassign all of Ravi to Megan Bowen', 'reassign', { seller: 'Ravi', to: 'Megan Bowen' }],
  ['hand over everything from Ravi to Megan', 'reassign', { seller: 'Ravi', to: 'Megan' }],
  ['transfer asha to megan', 'reassign', { who: 'asha', to: 'megan' }],
  ['give Asha Rao to Megan', 'reassign', { who: 'Asha Rao', to: 'Megan' }],
  ['hand asha over to megan', 'reassign', { who: 'asha', to: 'megan' }],
  ['reassign Asha Rao Megan', 'reassign', { rest: 'Asha Rao Megan' }],
  ['settings organization', 'organization'],
  ['change the company settings', 'organization'],
  ['organisation settings', 'organization'],
  ['hi', 'help'],
  ['Hello there!', 'help'],
  ['hey bot', 'help'],
  ['Good morning', 'help'],
  ['help', 'help'],
  ['?', 'help'],

  ['thanks', 'thanks'],
  ['Thank you!', 'thanks'],
  ['ok thanks a lot', 'thanks'],
  ['thank you so much, Anukram', 'thanks'],
  ['perfect, thanks', 'thanks'],
  ['many thanks', 'thanks'],

  ['enroll Asha Rao in webinar', 'enroll', inWebinar],
  ['Enrol Asha Rao into the webinar', 'enroll', inWebinar],
  ['ADD Asha Rao to webinar', 'enroll', inWebinar],
  ['put Asha Rao on webinar', 'enroll', inWebinar],
  ['start Asha Rao with webinar', 'enroll', inWebinar],
  ['please enroll Asha Rao in webinar, thanks', 'enroll', inWebinar],
  ['Could you please enroll Asha Rao in webinar?', 'enroll', inWebinar],
  ['“enroll Asha Rao in webinar”', 'enroll', inWebinar],
  ['  enroll   Asha Rao\nin webinar  ', 'enroll', inWebinar],
  ['enroll Asha Rao in webinar from monday', 'enroll', { ...inWebinar, from: 'monday' }],
  ['enroll Asha Rao in webinar starting on 5 december', 'enroll', { ...inWebinar, from: '5 december' }],
  ['enroll Asha Rao in webinar for Megan', 'enroll', { ...inWebinar, seller: 'Megan' }],
  [
    'enroll Asha Rao in webinar for Megan from monday',
    'enroll',
    { ...inWebinar, seller: 'Megan', from: 'monday' },
  ],
  [
    'enroll Asha Rao in webinar from monday for Megan',
    'enroll',
    { ...inWebinar, seller: 'Megan', from: 'monday' },
  ],
  ['enroll Asha Rao', 'enroll', asha],
  ['enroll in webinar', 'enroll', { template: 'webinar' }],
  ['enroll', 'enroll'],
  ['enrll Asha Rao', 'enroll', asha],
  ['erxoll Asha Rao', 'enroll', asha],

  ['today', 'today'],
  ['What’s next?', 'today'],
  ['whats due today', 'today'],
  ['what should i do now', 'today'],
  ['who should I call next?', 'today'],
  ['todays list', 'today'],
  ['my tasks for today', 'today'],
  ['my next best actions', 'today'],
  ['show me today', 'today'],
  ['tdoay', 'today'],
  ['my records', 'my-records'],
  ['show my enrollments', 'my-records'],

  ['status Asha Rao', 'status', asha],
  ['show Asha Rao', 'status', asha],
  ['where is Asha Rao?', 'status', asha],
  ['details of Asha Rao', 'status', asha],
  ['any updates on Asha Rao', 'status', asha],
  ["what's happening with Asha Rao", 'status', asha],
  ['hows Asha Rao doing?', 'status', asha],
  ['Asha Rao status', 'status', asha],
  ['call Asha Rao tomorrow', 'status', asha],
  ['send an email to Asha Rao', 'status', asha],
  ['status', 'status'],

  ['Asha Rao replied', 'replied', asha],
  ['Asha Rao has just replied.', 'replied', asha],
  ['Asha Rao wrote back', 'replied', asha],
  ['got a reply from Asha Rao', 'replied', asha],
  ['got reply frm Asha Rao', 'replied', asha],
  ['Asha Rao replied yesterday', 'replied', asha],
  ['replied', 'replied'],
  ['call Asha Rao', 'status', asha],
  ['email Asha Rao', 'status', asha],
  ['mail Asha Rao', 'status', asha],
  ['write to Asha Rao', 'status', asha],
  ['email sent to Asha Rao', 'sent', asha],
  ['my tasks', 'today', {}],
  ['who are you', 'help', {}],
  ['no answer from Asha Rao', 'no-answer', asha],
  ['No reply from Asha Rao', 'no-answer', asha],
  ['Asha Rao didn’t answer', 'no-answer', asha],
  ['Asha Rao has not replied', 'no-answer', asha],
  ['called Asha Rao, no answer', 'no-answer', asha],
  ['left a voicemail for Asha Rao', 'no-answer', asha],
  ['Asha Rao not picking up', 'no-answer', asha],
  ['no answer', 'no-answer'],
  ['Asha Rao answered', 'answered', asha],
  ['Asha Rao picked up', 'answered', asha],
  ['spoke to Asha Rao', 'answered', asha],
  ['had a call with Asha Rao', 'answered', asha],
  ["Asha Rao didn't show up", 'no-show', asha],
  ['Asha Rao was a no-show', 'no-show', asha],
  ['sent Asha Rao', 'sent', asha],
  ['emailed Asha Rao', 'sent', asha],
  ['sent mail to Asha Rao', 'sent', asha],
  ['sent', 'sent'],
  ['mark Asha Rao as sent', 'sent', asha],
  ['email sent to Asha Rao', 'sent', asha],
  ['met with Asha Rao', 'held', asha],
  ['had a meeting with Asha Rao', 'held', asha],
  ['meeting done with Asha Rao', 'held', asha],
  ['done Asha Rao', 'done', asha],
  ['done with Asha Rao', 'done', asha],
  ['mark Asha Rao as done', 'done', asha],
  ['Asha Rao is done', 'done', asha],

  ['snooze Asha Rao until friday', 'snooze', { ...asha, until: 'friday' }],
  ['postpone Asha Rao to next week', 'snooze', { ...asha, until: 'next week' }],
  ['push Asha Rao to friday', 'snooze', { ...asha, until: 'friday' }],
  ['remind me about Asha Rao on friday', 'snooze', { ...asha, until: 'friday' }],
  ['remind me to call Asha Rao tomorrow', 'snooze', { ...asha, until: 'tomorrow' }],
  ['snooze Asha Rao', 'snooze', asha],
  ['skip Asha Rao', 'skip', asha],
  ['skip Asha Rao for now', 'skip', asha],
  ['pause Asha Rao until 5 december', 'pause', { ...asha, until: '5 december' }],
  ['hold Asha Rao', 'pause', asha],
  ['resume Asha Rao', 'resume', asha],
  ['continue with Asha Rao', 'resume', asha],
  ['note Asha Rao: call after lunch', 'note', { ...asha, note: 'call after lunch' }],
  ['note on Asha Rao', 'note', asha],
  ['undo', 'undo'],
  ['Undo that, please', 'undo'],
  ['oops', 'undo'],
  ['that was wrong', 'undo'],
  ['end Asha Rao', 'end', asha],
  ['stop emails to Asha Rao', 'end', asha],
  ['Asha Rao is not interested', 'end', asha],
  ['dont contact Asha Rao', 'end', asha],
  ['unenroll Asha Rao', 'unenroll', asha],
  ['un-enrol Asha Rao from webinar', 'unenroll', inWebinar],
  ['remove Asha Rao', 'unenroll', asha],

  ['find Asha Rao', 'find', asha],
  ["Asha Rao's phone number", 'find', asha],
  ['email id of Asha Rao', 'find', asha],
  ['look for Asha Rao', 'find', asha],
  ['who is Asha Rao?', 'find', asha],
  ['add contact Priya Nair, Fabrikam', 'add-record', { type: 'contact', who: 'Priya Nair, Fabrikam' }],
  ['create a new lead: Priya Nair', 'add-record', { type: 'lead', who: 'Priya Nair' }],
  ['add an account', 'add-record', { type: 'account' }],

  ['edit Asha Rao', 'edit', asha],
  ['change Asha Rao’s email to a@b.example', 'edit', asha],
  ['change contact Asha Rao', 'edit', asha],
  ['archive Asha Rao', 'archive', asha],
  ['delete Asha Rao', 'delete', asha],
  ['please delete the contact Asha Rao', 'delete', asha],
  ['delete', 'delete'],
  ['summary', 'summary'],
  ['show me the summary', 'summary'],
  ['summary webinar', 'summary', { rest: 'webinar' }],
  ['show me my numbers', 'summary'],
  ['how many enrolled in webinar', 'summary', { rest: 'webinar' }],
  ['summary this week', 'summary', { rest: 'this week' }],
  ['summary of webinar this month for Megan', 'summary', { rest: 'webinar this month for Megan' }],
  ['webinar report', 'summary', { rest: 'webinar' }],
  ['export', 'export'],
  ['export webinar this month', 'export', { rest: 'webinar this month' }],
  ['download the summary of webinar', 'export', { rest: 'webinar' }],
  ['templates', 'templates'],
  ['show me all templates', 'templates'],
  ['show templates', 'templates'],
  ['which templates do you have', 'templates'],
  ['template webinar', 'template', { template: 'webinar' }],
  ['show template webinar', 'template', { template: 'webinar' }],
  ['show webinar flow', 'template', { template: 'webinar' }],
  ['settings', 'settings'],
  ['change settings', 'settings'],
  ['my settings', 'settings'],
  ['I’m on leave next week', 'settings'],
  ['change time to 8am', 'settings'],
  ['time zone', 'settings'],
  ['language', 'language'],
  ['change language to Hindi', 'language', { language: 'Hindi' }],
  ['clock', 'clock'],
  ['clock +1 day', 'clock', { move: '+1 day' }],
];

test.each(ROWS.map(([sentence, id, words = {}]) => ({ sentence, id, words })))(
  '$sentence → $id',
  ({ sentence, id, words }) => {
    expect(understand(sentence)).toEqual({ kind: 'command', id, words });
  },
);

test('capitals are read the same', () => {
  for (const [sentence, id] of ROWS)
    expect(understand(sentence.toUpperCase()), sentence).toMatchObject({ kind: 'command', id });
});

test('every command is in the table above', () => {
  const missing = COMMANDS.filter(({ id }) => !ROWS.some(([, command]) => command === id));
  expect(missing.map(({ id }) => id)).toEqual([]);
});

describe('what is not a command', () => {
  test.each(['', '   ', 'colorless green ideas', '你好', '<b>x</b>', '...', '()[]{}'])(
    '“%s” is unknown',
    (text) => {
      expect(understand(text)).toEqual({ kind: 'unknown' });
    },
  );

  test.each(['import contacts', 'send', 'more templates please'])(
    '“%s” is no slip of something else',
    (text) => {
      expect(understand(text)).toEqual({ kind: 'unknown' });
    },
  );

  test('comes with the nearest thing it could have meant', () => {
    expect(understand('hlp')).toEqual({ kind: 'unknown', nearest: 'help' });
  });

  test('is too long to be a sentence', () => {
    expect(understand('x'.repeat(MAX_SENTENCE + 1))).toEqual({ kind: 'too-long' });
  });

  test.each([
    'enroll '.repeat(142),
    `${'a '.repeat(490)}replied`,
    `${'please '.repeat(140)}x`,
    ' in'.repeat(330),
    'enroll a in b for '.repeat(55),
  ])('a thousand characters are read in no time: %#', (text) => {
    const start = performance.now();
    understand(text.slice(0, MAX_SENTENCE));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
