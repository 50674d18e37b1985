import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/domain/day.ts';
import type { PersonId } from '../../../src/domain/ids.ts';
import { NO_TALK, remember, type Talk } from '../../../src/domain/talk.ts';
import { vocabularyOf } from '../../../src/language/understand/names/vocabulary.ts';
import { findIn } from '../../../src/language/understand/found.ts';
import { whoIn } from '../../../src/language/understand/who.ts';
import { recordsOf, TEMPLATES } from './names/spot.ts';
import { id, NOW } from './say.ts';

const CAST = vocabularyOf({
  records: recordsOf(
    ['Gita Paper', 'Gita Paper'],
    ['Rameshwar Yadav', 'Gita Paper'],
    ['Coral Bay Charters', 'Coral Bay Charters'],
    ['Kylie Macpherson', 'Coral Bay Charters'],
    ['Darren Oakley', 'Oakley Tyres'],
    ['Pooja Raghuvanshi', 'Raghuvanshi Boutique'],
    ['Manoj Gaikwad', 'Sahyadri Auto'],
    ['Lerato Molefe', 'Bright Side'],
    ['Pieter Botha', 'Vaal Packaging'],
    ['Bhavesh Chauhan', 'Chauhan Textiles'],
    ['Preeti Jaiswal', 'Contoso'],
    ['अनिल जायसवाल', 'Adatum'],
    ['Mandeep Gill', "Gill's Roofing"],
    ['Coal Harbour Cafe', 'Coal Harbour Cafe'],
    ['Rising Sun Garments', 'Rising Sun Garments'],
    ['Lakeshore Fleet Tracking', 'Lakeshore Freight'],
    ['Harjit Grewal', 'Tailspin'],
    ['Five Rivers Knitwear', 'Five Rivers Knitwear'],
    ['Tom Lindqvist', 'North Shore Surgical'],
    ['Tom Becker', 'Riverbend Orthopedics'],
  ),
  colleagues: [{ id: 'megan' as PersonId, name: 'Megan Bowen' }],
  templates: TEMPLATES,
});
const time = { today: '2026-11-30' as Day, minutes: 480, workingDays: [1, 2, 3, 4, 5] as const };

/** Whom a sentence is about: "Asha & Ravi", "perhaps Asha", "which: Asha, Ravi", "nobody". */
function whoSaid(text: string, vocabulary = CAST, talk: Talk = NO_TALK): string {
  const who = whoIn(findIn(text, { vocabulary, time, now: NOW, talk }));
  if (who.kind === 'several') return `which: ${who.candidates.join(', ')}`;
  if (who.kind === 'nobody') return 'nobody';
  const said = who.who.kind === 'records' ? who.who.records.join(' & ') : who.who.kind;
  return who.near ? `perhaps ${said}` : said;
}

describe('an account comes before those who work there, however it is spelled', () => {
  test.for([
    ['गीता पेपर का रिन्युअल नहीं होगा', 'Gita Paper'],
    ['choral bay charters signed on', 'perhaps Coral Bay Charters'],
  ])('%s', ([text = '', who]) => {
    expect(whoSaid(text)).toBe(who);
  });
});

describe('people who are named together are meant together', () => {
  test.for([
    ['neither Darren nor Pooja answered', 'Darren Oakley & Pooja Raghuvanshi'],
    ['na Darren ne uthaya na Pooja ne', 'Darren Oakley & Pooja Raghuvanshi'],
    ['मनोज ओर पूजा दोनो से बात हो गइ', 'Manoj Gaikwad & Pooja Raghuvanshi'],
    ['Manoj ane Pooja no jawab aavi gayo', 'Manoj Gaikwad & Pooja Raghuvanshi'],
    ["Bright Side's Lerato and the Vaal guy are both voicemail", 'Lerato Molefe & Pieter Botha'],
    ['no luck with either Tom this morning', 'Tom Lindqvist & Tom Becker'],
    ['either Tom can be skipped', 'which: Tom Lindqvist, Tom Becker'],
    ['sat with both Lerato and her partner', 'Lerato Molefe'],
    ['Tom and Lerato both replied', 'which: Tom Lindqvist, Tom Becker'],
    ['Darren said Pooja replied', 'Darren Oakley'],
    ['neither Darren nor bavesh answered', 'Darren Oakley & Bhavesh Chauhan'],
    ['harjeet grwal five rivers wala ka phone aaya', 'perhaps Five Rivers Knitwear'],
  ])('%s', ([text = '', who]) => {
    expect(whoSaid(text)).toBe(who);
  });
});

describe('the first name of one and the last name of another are a name of somebody unknown', () => {
  test.for([
    ['Pooja Oakley replied', 'which: Pooja Raghuvanshi, Darren Oakley'],
    ['no answer from manoj becker', 'which: Manoj Gaikwad, Tom Becker'],
    ['Darren Oakley replied', 'Darren Oakley'],
    ['Pooja, Oakley and Manoj replied', 'Pooja Raghuvanshi & Darren Oakley & Manoj Gaikwad'],
    ['Pooja Manoj dono ne jawab diya', 'Pooja Raghuvanshi & Manoj Gaikwad'],
  ])('%s', ([text = '', who]) => {
    expect(whoSaid(text)).toBe(who);
  });
});

test('a name is the same in the other script', () => {
  expect(whoSaid('जायसवाल जी का जवाब आया')).toBe('which: अनिल जायसवाल, Preeti Jaiswal');
});

describe('a word of business is a customer where nothing else can stand', () => {
  test.for([
    ['roofing guy wants a callback', 'Mandeep Gill'],
    ['unpause cafe', 'Coal Harbour Cafe'],
    ['cafe shut down', 'Coal Harbour Cafe'],
    ['the fleet deal is won', 'Lakeshore Fleet Tracking'],
    ['rising sun fixed an appointment', 'Rising Sun Garments'],
    ['met at the cafe', 'nobody'],
    ['let us talk over coffee in a cafe', 'nobody'],
    ['the cafe called about Darren', 'perhaps Coal Harbour Cafe'],
  ])('%s', ([text = '', who]) => {
    expect(whoSaid(text)).toBe(who);
  });

  test('or part of the story of who is talked about', () => {
    const talk = remember(NO_TALK, { kind: 'shown', what: 'record', records: [id('Darren Oakley')] }, NOW);
    expect(whoSaid('cafe is closed today', CAST, talk)).toBe('perhaps Coal Harbour Cafe');
  });
});
