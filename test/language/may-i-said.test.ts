import { describe, expect, test } from 'vitest';
import { colleagueSaid, mayISaid } from '../../src/language/asked/may-i-said.ts';
import { MONDAY } from '../builders.ts';

describe('a seller asks first', () => {
  test.each([
    ['ask Megan if I may', 'Megan'],
    ['Ask Megan Bowen whether I can.', 'Megan Bowen'],
    ['please ask Megan first', 'Megan'],
    ['check with Megan if it’s ok', 'Megan'],
    ['run it by Megan', 'Megan'],
    ['get an ok from Megan first', 'Megan'],
    ['ask Megan for permission', 'Megan'],
    ['ask her if I may', undefined],
    ['मेगन से पूछ लो', 'मेगन'],
    ['मेगन से पहले पूछ लीजिए', 'मेगन'],
    ['मेगन से पूछो कि क्या मैं जोड़ सकता हूँ', 'मेगन'],
    ['मेगन की इजाज़त ले लो', 'मेगन'],
    ['Megan se puch lo', 'Megan'],
    ['pehle Megan se pooch lo', 'Megan'],
    ['Megan se permission le lo', 'Megan'],
    ['usse pooch lo', undefined],
    ['उनसे पूछ लीजिए', undefined],
    ['उस से पूछ लो', undefined],
  ])('%s', (sentence, name) => {
    const said = mayISaid(sentence);
    expect(said).toBeDefined();
    expect(said?.name).toBe(name);
  });

  test.each([
    ['ask Megan if I may enroll Ravi Menon in webinar', 'enroll Ravi Menon in webinar'],
    ['check with Megan whether I should put Asha Rao on hold', 'put Asha Rao on hold'],
    ['ask Megan, can I add a note to Asha Rao that she is angry', 'add a note to Asha Rao that she is angry'],
    ['ask Megan if it’s ok to stop Asha', 'stop Asha'],
    ['ask Megan whether to pause Asha', 'pause Asha'],
    ['Megan se pucho kya main Ravi ko webinar mein jod loon', 'Ravi ko webinar mein jod do'],
    ['Megan se poocho ki main Asha ko rok sakta hoon', 'Asha ko rok do'],
    ['मेगन से पूछो कि क्या मैं आशा राव को वेबिनार में जोड़ लूँ', 'आशा राव को वेबिनार में जोड़ दो'],
    ['मेगन से पूछो क्या मैं आशा को रोक सकता हूँ', 'आशा को रोक दो'],
  ])('about what it names: %s', (sentence, rest) => {
    const said = mayISaid(sentence);
    expect([said?.rest, said?.asksLeave]).toEqual([rest, true]);
  });

  test.each([
    ['ask Megan if I may', true],
    ['ask Megan if I may go ahead', true],
    ['ask Megan if it’s ok with her', true],
    ['ask Megan for permission', true],
    ['मेगन से पूछो कि क्या मैं जोड़ सकता हूँ', true],
    ['ask Megan', false],
    ['check in with Asha Rao', false],
    ['Megan se puch lo', false],
  ])('says “may I”, or only whom to ask: %s', (sentence, asksLeave) => {
    expect(mayISaid(sentence)).toMatchObject({ asksLeave });
    expect(mayISaid(sentence)?.rest).toBeUndefined();
  });

  test.each([
    'ask me tomorrow',
    'ask for a meeting with Ravi next week',
    'enroll Asha in webinar',
    'Asha asked for a quote',
    'ask Ravi about the renewal of the contract next week',
    'remind me to ask Megan about it',
    'मुझसे कल पूछना',
    'ask Asha about pricing',
    'ask Asha for referral',
    'ask Asha to call',
    'confirm with Asha tomorrow',
    'confirm with Asha on Friday',
    'check with Asha next week',
    'check in with Asha at 5',
    'kal Asha se poochna',
    'Asha se kal poochna',
    'कल आशा से पूछना',
    'सोमवार को आशा से पूछो',
  ])('but not by “%s”', (sentence) => expect(mayISaid(sentence)).toBeUndefined());
});

test('what is very long is neither, and is not looked at', () => {
  expect(mayISaid(`ask ${'Megan '.repeat(5_000)}if I may`)).toBeUndefined();
  expect(colleagueSaid(`wait until ${'Friday '.repeat(5_000)}`, MONDAY)).toBeUndefined();
});

describe('the colleague answers', () => {
  test.each([
    ['go ahead', 'go-ahead', {}],
    ['Sure, go ahead!', 'go-ahead', {}],
    ['yes', 'go-ahead', {}],
    ['fine with me', 'go-ahead', {}],
    ['no problem', 'go-ahead', {}],
    ['haan, aage badho', 'go-ahead', {}],
    ['हाँ, आगे बढ़ो', 'go-ahead', {}],
    ['ठीक है, आगे बढ़िए', 'go-ahead', {}],
    ['कर लो', 'go-ahead', {}],
    ['koi baat nahi', 'go-ahead', {}],
    ['tell Alex to go ahead', 'go-ahead', { name: 'Alex' }],
    ['Alex can go ahead', 'go-ahead', { name: 'Alex' }],
    ['Alex ko bol do aage badhe', 'go-ahead', { name: 'Alex' }],
    ['please wait', 'wait', {}],
    ['not yet', 'wait', {}],
    ['hold off for now', 'wait', {}],
    ['wait until Friday', 'wait', { until: '2026-11-27' }],
    ['please wait until 4 December', 'wait', { until: '2026-12-04' }],
    ['tell Alex to wait', 'wait', { name: 'Alex' }],
    ['थोड़ा रुको', 'wait', {}],
    ['शुक्रवार तक रुकिए', 'wait', { until: '2026-11-27' }],
    ['abhi ruko', 'wait', {}],
    ['abhi nahi', 'wait', {}],
    ['friday tak ruk jao', 'wait', { until: '2026-11-27' }],
    ['go ahead with Asha Rao', 'go-ahead', { about: 'Asha Rao' }],
    ['wait with Asha until Friday', 'wait', { about: 'Asha', until: '2026-11-27' }],
    ['tell Alex to wait with Asha', 'wait', { name: 'Alex', about: 'Asha' }],
  ])('%s', (sentence, says, more) => {
    expect(colleagueSaid(sentence, MONDAY)).toMatchObject({ says, ...more });
  });

  test.each([
    'today',
    'Asha replied',
    'snooze Asha until Friday',
    'wait a week with Asha',
    'call Ravi on Friday',
  ])('but not by “%s”', (sentence) => expect(colleagueSaid(sentence, MONDAY)).toBeUndefined());
});
