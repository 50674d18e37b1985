import { describe, expect, test } from 'vitest';
import type { CommandId, CommandArguments } from '../../src/language/understand/commands.ts';
import { inDevanagari, mayBeHindi } from '../../src/language/hindi/in-devanagari.ts';
import { understand } from '../../src/language/understand/understand.ts';

const asha = { who: 'asha' };
const inWebinar = { ...asha, template: 'webinar' };

test.for<readonly [sentence: string, command: CommandId, words?: CommandArguments]>([
  ['Asha ko webinar mein daal do', 'enroll', { who: 'Asha', template: 'webinar' }],
  ['asha ko webinar me add kardo', 'enroll', inWebinar],
  ['asha ko webinar me enroll karna hai', 'enroll', inWebinar],
  ['webinar me asha ko daalo yaar', 'enroll', inWebinar],
  ['bhai asha ko webinar mein daal de', 'enroll', inWebinar],
  ['pls asha ko kal se webinar me daalo', 'enroll', { ...inWebinar, from: 'कल' }],
  ['asha aur meera ko webinar mein jodo', 'enroll', { ...inWebinar, who: 'asha और meera' }],
  ['kal tak snooze asha', 'snooze', { ...asha, until: 'कल' }],
  ['snooze asha kal tak', 'snooze', { ...asha, until: 'कल' }],
  ['asha ko kal tak taal do', 'snooze', { ...asha, until: 'कल' }],
  ['asha ko next week tak snooze karo', 'snooze', { ...asha, until: 'next week' }],
  ['asha ko monday tak hold karo', 'pause', { ...asha, until: 'monday' }],
  ['asha ko phir se shuru karo', 'resume', asha],
  ['asha ko skip karo', 'skip', asha],
  ['aaj kya karna hai', 'today'],
  ['kya karna hai aaj', 'today'],
  ['mera aaj ka kaam dikhao', 'today'],
  ['aaj kisko call karna hai?', 'today'],
  ['kya pending hai', 'today'],
  ['mere records dikhao', 'my-records'],
  ['asha ka status kya hai', 'status', asha],
  ['asha ka kya scene hai', 'status', asha],
  ['asha kahan tak pahuncha', 'status', asha],
  ['asha ka reply aaya', 'replied', asha],
  ['asha ne reply kiya', 'replied', asha],
  ['asha ne reply nahi kiya', 'no-answer', asha],
  ['asha ka phone nahi laga', 'no-answer', asha],
  ['asha se baat ho gayi', 'answered', asha],
  ['asha meeting me nahi aayi', 'no-show', asha],
  ['asha se meeting ho gayi', 'held', asha],
  ['asha ko mail bhej diya', 'sent', asha],
  ['asha ka ho gaya', 'done', asha],
  ['galti ho gayi', 'undo'],
  ['wapas lo', 'undo'],
  ['asha phone nahi utha rahi', 'no-answer', asha],
  ['asha ko monday ko yaad dilana', 'snooze', { ...asha, until: 'monday' }],
  ['asha mana kar rahi hai', 'end', asha],
  ['asha ka number do', 'find', asha],
  ['main chutti par hu', 'settings'],
  ['kaise use kare', 'help'],
  ['asha ko hatao', 'unenroll', asha],
  ['asha interested nahi hai', 'end', asha],
  ['asha ko delete karo', 'delete', asha],
  ['asha ko dhundo', 'find', asha],
  ['naya lead add karo priya nair', 'add-record', { type: 'लीड', who: 'priya nair' }],
  ['priya nair ko contact me add karo', 'add-record', { type: 'कॉन्टैक्ट', who: 'priya nair' }],
  ['asha ke liye note: subah call karo', 'note', { ...asha, note: 'subah call karo' }],
  ['webinar template dikhao', 'template', { template: 'webinar' }],
  ['webinar ka summary', 'summary', { template: 'webinar' }],
  ['asha ka kaam megan ko saunpo', 'reassign', { ...asha, to: 'megan' }],
  ['ravi ka sara kaam megan ko de do', 'reassign', { seller: 'ravi', to: 'megan' }],
  ['megan ko manager banao', 'make', { seller: 'megan', role: 'मैनेजर' }],
  ['team ka haal batao', 'team'],
  ['hindi me baat karo', 'language', { language: 'हिंदी' }],
  ['mujhe help chahiye', 'help'],
  ['namaste ji', 'help'],
  ['bahut dhanyavad', 'thanks'],
  ['thik hai', 'thanks'],
])('"%s" is %s', ([sentence, id, words = {}]) => {
  expect(understand(sentence)).toEqual({ kind: 'command', id, words });
});

describe('what is no Hindi, or none of it', () => {
  test.each([
    'show me the summary',
    'snooze Asha until friday',
    'where is Asha Kar',
    'enroll Linh Le in webinar',
    'do it',
    'note asha: usko kal call karna hai',
  ])('“%s”', (sentence) => {
    expect(mayBeHindi(sentence)).toBe(false);
  });

  test('names in a sentence of Hindi', () => {
    const pieces = inDevanagari('Asha Rao aur Megan Bowen');
    expect(pieces.map(({ read }) => read).join('')).toBe('Asha Rao और Megan Bowen');
  });
});
