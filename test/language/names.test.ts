import { describe, expect, test } from 'vitest';
import type { CommandId, CommandArguments } from '../../src/language/understand/commands.ts';
import { understand } from '../../src/language/understand/understand.ts';

type Row = readonly [sentence: string, command: CommandId, words?: CommandArguments];

describe('names are given back as they were typed', () => {
  test.for<Row>([
    ['archive Mei', 'archive', { who: 'Mei' }],
    ['archive mei', 'archive', { who: 'mei' }],
    ['status Mei', 'status', { who: 'Mei' }],
    ['status Mei Lin', 'status', { who: 'Mei Lin' }],
    ['status Zara', 'status', { who: 'Zara' }],
    ['status Ji', 'status', { who: 'Ji' }],
    ['status Kim Ki', 'status', { who: 'Kim Ki' }],
    ['status Wang Ji', 'status', { who: 'Wang Ji' }],
    ['note Mei: x', 'note', { who: 'Mei', note: 'x' }],
    ['archive Ek Nath', 'archive', { who: 'Ek Nath' }],
    ['archive Hu Jin', 'archive', { who: 'Hu Jin' }],
    ['Mei Lin ko webinar mein daal do', 'enroll', { who: 'Mei Lin', template: 'webinar' }],
    ['mei lin ko webinar mein daal do', 'enroll', { who: 'mei lin', template: 'webinar' }],
    ['webinar mein Ek Nath ko daal do', 'enroll', { who: 'Ek Nath', template: 'webinar' }],
    ['Karen ko kal tak taal do', 'snooze', { who: 'Karen', until: 'कल' }],
    ['Mat ko kal tak taal do', 'snooze', { who: 'Mat', until: 'कल' }],
    ['Main Street ko hata do', 'unenroll', { who: 'Main Street' }],
    ['Zara ko hata do', 'unenroll', { who: 'Zara' }],
    ['Zara Khan ko hata do', 'unenroll', { who: 'Zara Khan' }],
    ['zara khan ko hata do', 'unenroll', { who: 'zara khan' }],
    ['Yaar Mohammad ko hata do', 'unenroll', { who: 'Yaar Mohammad' }],
    ['Bhai asha ko hata do', 'unenroll', { who: 'asha' }],
    ['delete karen ko', 'delete', { who: 'karen ko' }],
    ['archive Bharat ka Dhaba', 'archive', { who: 'Bharat ka Dhaba' }],
    ['bhai Zara ko hata do', 'unenroll', { who: 'Zara' }],
    ['Mei ka kaam Hu Jin ko saunpo', 'reassign', { who: 'Mei', to: 'Hu Jin' }],
    ['Karen ka sara kaam Mei Lin ko de do', 'reassign', { seller: 'Karen', to: 'Mei Lin' }],
    [
      'Mei ko Karen aur Ek Nath ka manager banao',
      'make',
      { seller: 'Mei', people: 'Karen और Ek Nath', role: 'मैनेजर' },
    ],
    ['Wang Ji ko hata do', 'unenroll', { who: 'Wang Ji' }],
    ['asha ji ko hata do', 'unenroll', { who: 'asha' }],
    ['asha ji replied', 'replied', { who: 'asha' }],
    ['Mei ka summary dikhao', 'summary', { template: 'Mei' }],
    ['snooze Karen kal tak', 'snooze', { who: 'Karen', until: 'कल' }],
  ])('%s', ([sentence, id, words = {}]) => {
    expect(understand(sentence)).toEqual({ kind: 'command', id, words });
  });

  test.for(
    ['Karen', 'Karna', 'Karo', 'karen', 'karo', 'Mei'].flatMap((who) =>
      (['skip', 'pause', 'enroll', 'delete', 'archive', 'snooze', 'resume', 'edit', 'find'] as const).map(
        (id) => [id, who] as const,
      ),
    ),
  )('%s %s', ([id, who]) => {
    expect(understand(`${id} ${who}`)).toEqual({ kind: 'command', id, words: { who } });
  });

  test.for<Row>([
    ['remove Karen', 'unenroll', { who: 'Karen' }],
    ['remove Karo', 'unenroll', { who: 'Karo' }],
    ['enroll Karen webinar', 'enroll', { who: 'Karen webinar' }],
    ['enroll Karna webinar', 'enroll', { who: 'Karna webinar' }],
    ['snooze Karen friday', 'snooze', { who: 'Karen friday' }],
    ['snooze Karo friday', 'snooze', { who: 'Karo friday' }],
  ])('%s', ([sentence, id, words = {}]) => {
    expect(understand(sentence)).toEqual({ kind: 'command', id, words });
  });
});

describe('what fits an English phrase is no Hindi', () => {
  test.for<Row>([
    ['Jodie replied', 'replied', { who: 'Jodie' }],
    ['Jodie answered', 'answered', { who: 'Jodie' }],
    ['Dal Lake Hotels replied', 'replied', { who: 'Dal Lake Hotels' }],
    ['Badal Singh replied', 'replied', { who: 'Badal Singh' }],
    ['Nikal replied', 'replied', { who: 'Nikal' }],
    ['Se Ri replied', 'replied', { who: 'Se Ri' }],
    ['Kim Ki Tae replied', 'replied', { who: 'Kim Ki Tae' }],
    ['Tal sent', 'sent', { who: 'Tal' }],
    ['Rok sent', 'sent', { who: 'Rok' }],
    ['Hata Yoga sent', 'sent', { who: 'Hata Yoga' }],
    ['mat replied', 'replied', { who: 'mat' }],
  ])('%s', ([sentence, id, words = {}]) => {
    expect(understand(sentence)).toEqual({ kind: 'command', id, words });
  });
});

describe('a question is answered with how they stand', () => {
  test.for([
    'has asha replied',
    'has asha replied yet?',
    'is asha done',
    'did asha reply',
    'kya asha ne reply kiya',
    'kya asha ka jawab nahi aaya',
  ])('%s', (sentence) => {
    expect(understand(sentence)).toEqual({ kind: 'command', id: 'status', words: { who: 'asha' } });
  });
});

describe('nothing is done', () => {
  test.for([
    'asha ko kal tak mat taalo',
    'asha ko mat taalo',
    'asha ko mut taalo',
    'asha ko taalo mat',
    'asha ko na taalo',
    'asha ko nahi rokna hai',
    'mat roko asha ko',
    'आशा को मत रोको',
    'आशा को मत टालो',
    'आशा को न हटाएं',
    'आशा को नहीं रोकना है',
    'remove me',
    'drop me',
    'drop it',
    'end it',
    'stop it',
    'stop this',
    "don't call me",
    "don't email me",
    'delete everything',
    'delete all',
    'sab ko delete karo',
    'asha not sent',
    'asha is not done',
    "asha isn't done",
    'asha not replied',
    'not sent',
    'dont skip asha',
    "don't skip asha",
    'not now',
    'not interested',
    'end of day',
    'close window',
    'close the window',
    'stop for today',
    'hold on',
    'hold the line',
    'call it a day',
    'call me',
    'call me back',
    'drop asha an email',
    'push asha to megan',
    'drop a line to asha',
    'move asha to webinar',
    'delete this record',
    'end this sequence',
    'सब कुछ डिलीट करो',
    'archive mat karo',
    'skip mat karo asha',
    'was it sent',
    'who replied',
    'archive it all',
    'remove him',
    'Zara hata do',
  ])('%s', (sentence) => {
    expect(understand(sentence)).toEqual({ kind: 'unknown' });
  });

  test.for([
    ['achieve Vikram Shetty', 'archive Vikram Shetty'],
    ['delte Vikram Shetty', 'delete Vikram Shetty'],
    ['remov Vikram Shetty', 'remove Vikram Shetty'],
    ['unenrol1 Vikram Shetty', 'unenroll Vikram Shetty'],
    ['आशा राव को हटाउं', 'आशा राव को हटाएं'],
  ] as const)('%s is only suggested as "%s"', ([sentence, meant]) => {
    expect(understand(sentence)).toEqual({ kind: 'unknown', nearest: meant });
  });
});

test.for<Row>([
  ['asha has not replied', 'no-answer', { who: 'asha' }],
  ['stop sending me messages', 'settings'],
  ['stop bothering me', 'settings'],
  ['stop reminders', 'settings'],
  ['stop all reminders', 'settings'],
  ['move asha to december', 'snooze', { who: 'asha', until: 'december' }],
  ['push asha to fri', 'snooze', { who: 'asha', until: 'fri' }],
  ['push asha to कल', 'snooze', { who: 'asha', until: 'कल' }],
  ["asha isn't interested", 'end', { who: 'asha' }],
  ['archive Mat Karo', 'archive', { who: 'Mat Karo' }],
  ['reply nahi aaya', 'no-answer'],
  ['skip kar do', 'skip'],
  ['pause kar do', 'pause'],
  ['skip Kar Do', 'skip', { who: 'Kar Do' }],
  ['asha ki details dikhao', 'status', { who: 'asha' }],
  ['status dikhao', 'status'],
  ['snooze asha 2 din ke liye', 'snooze', { who: 'asha', until: '2 दिन' }],
  ['archive IT Solutions', 'archive', { who: 'IT Solutions' }],
  ['close All Star Hotels', 'end', { who: 'All Star Hotels' }],
  ['drop asha', 'unenroll', { who: 'asha' }],
  ['move asha to next friday', 'snooze', { who: 'asha', until: 'next friday' }],
  ['snooze asha', 'snooze', { who: 'asha' }],
  ['is hafte ka summary', 'summary', { template: 'is hafte' }],
])('%s is still understood', ([sentence, id, words = {}]) => {
  expect(understand(sentence)).toEqual({ kind: 'command', id, words });
});
