import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/domain/day.ts';
import type { PersonId } from '../../../src/domain/ids.ts';
import { NO_TALK } from '../../../src/domain/talk.ts';
import { vocabularyOf } from '../../../src/language/understand/names/vocabulary.ts';
import { findIn } from '../../../src/language/understand/found.ts';
import { whoIn } from '../../../src/language/understand/who.ts';
import { recordsOf, TEMPLATES } from './names/spot.ts';
import { NOW } from './say.ts';

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
    ['Tom Lindqvist', 'North Shore Surgical'],
    ['Tom Becker', 'Riverbend Orthopedics'],
  ),
  colleagues: [{ id: 'megan' as PersonId, name: 'Megan Bowen' }],
  templates: TEMPLATES,
});
const time = { today: '2026-11-30' as Day, minutes: 480, workingDays: [1, 2, 3, 4, 5] as const };

/** Whom a sentence is about: "Asha & Ravi", "perhaps Asha", "which: Asha, Ravi", "nobody". */
function whoSaid(text: string, vocabulary = CAST): string {
  const who = whoIn(findIn(text, { vocabulary, time, now: NOW, talk: NO_TALK }));
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
    ['Darren said Pooja replied', 'Darren Oakley'],
  ])('%s', ([text = '', who]) => {
    expect(whoSaid(text)).toBe(who);
  });
});
