import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision, Who } from '../../../src/domain/request.ts';
import { NO_TALK, type Talk } from '../../../src/domain/talk.ts';
import { id, NOW, say } from './say.ts';

/** Hema Patil was talked about last. */
const TALK: Talk = { ...NO_TALK, at: NOW, about: [id('Hema Patil')] };

const whoIn = (decision: Decision): readonly (Who | undefined)[] => {
  switch (decision.kind) {
    case 'do':
    case 'propose':
      return decision.requests.map(({ who }) => who);
    case 'ask':
      return [decision.request.who];
    default:
      return [];
  }
};

const isActOnHema = (decision: Decision): boolean =>
  decision.kind === 'do' &&
  decision.requests.some(
    ({ act, who }) => act && who?.kind === 'records' && who.records.includes(id('Hema Patil')),
  );

describe('what is said of somebody unknown is about them', () => {
  test.each([
    ['no answer from Mohit', 'Mohit'],
    ['no answer from mohit', 'mohit'],
    ['Mohit’s mail bounced', 'Mohit'],
    ['mohits mail bounced', 'mohits'],
    ['Mohit picked up, he’s interested', 'Mohit'],
    ['left Mohit a voicemail', 'Mohit'],
    ['sent mohit an email', 'mohit'],
    ['spoke to Mohit', 'Mohit'],
    ['talked with mohit', 'mohit'],
    ['got a reply from mohit', 'mohit'],
    ['remind me about Mohit tomorrow', 'Mohit'],
    ['rang mohit, no answer', 'mohit'],
    ['emailed Mohit', 'Mohit'],
    ['wrong number for Mohit', 'Mohit'],
    ['note for Mohit: likes tea', 'Mohit'],
    ['end the sequence with Mohit', 'Mohit'],
    ['spoke to Vikram Shetty', 'Vikram Shetty'],
    ['no answer from Priya', 'Priya'],
    ['left Grace a voicemail', 'Grace'],
    ['add Daniel to webinar follow up', 'Daniel'],
    ['add Nobody Knows to the webinar follow up', 'Nobody Knows'],
    ['मोहित ने फ़ोन नहीं उठाया', 'मोहित'],
    ['मोहित का मेल बाउंस हो गया', 'मोहित'],
    ['आज मोहित से बात हुई', 'मोहित'],
    ['mohit ka mail bounce', 'mohit'],
    ['mohit se baat hui', 'mohit'],
    ['aaj mohit ne phone nahi uthaya', 'mohit'],
  ])('%s', (text, name) => {
    expect(whoIn(say(text, TALK))[0]).toEqual({ kind: 'unknown', name });
  });
});

test.each([
  'no answer',
  'no answer from reception',
  'no answer from his secretary',
  'left a voicemail',
  'she picked up',
  'got a reply from her',
  'sent the deck',
  'phone nahi uthaya',
  'फ़ोन नहीं उठाया',
  'unka mail bounce ho gaya',
])('“%s” is still about the one talked about', (text) => {
  expect(whoIn(say(text, TALK))[0]).toEqual({ kind: 'records', records: [id('Hema Patil')] });
});

/** Names that nobody has whom the seller knows. */
const stranger = fc.constantFrom(
  'Mohit',
  'mohit',
  'Daniel',
  'Priyanka',
  'Xolani',
  'wojciech',
  'Suresh',
  'Tunde Bakare',
  'Jolene',
  'Ingeborg',
  'Vikram Shetty',
  'मोहित',
  'सुरेश यादव',
);
const place = fc.constantFrom(
  (who: string) => `no answer from ${who}`,
  (who: string) => `reply from ${who}`,
  (who: string) => `${who}'s mail bounced`,
  (who: string) => `${who} picked up, he's interested`,
  (who: string) => `${who} replied`,
  (who: string) => `left ${who} a voicemail`,
  (who: string) => `left a voicemail for ${who}`,
  (who: string) => `spoke to ${who}`,
  (who: string) => `called ${who}, no answer`,
  (who: string) => `remind me about ${who} tomorrow`,
  (who: string) => `snooze ${who} until friday`,
  (who: string) => `add ${who} to webinar follow up`,
  (who: string) => `${who} ne phone nahi uthaya`,
  (who: string) => `${who} ka mail bounce`,
  (who: string) => `${who} se baat hui`,
  (who: string) => `${who} ko voicemail chhoda`,
  (who: string) => `${who} से बात हुई`,
  (who: string) => `${who} ने फ़ोन नहीं उठाया`,
);

test('whoever is unknown, nothing is done to the one talked about', () => {
  fc.assert(
    fc.property(stranger, place, (who, at) => {
      expect(isActOnHema(say(at(who), TALK))).toBe(false);
    }),
    { numRuns: 150 },
  );
});
