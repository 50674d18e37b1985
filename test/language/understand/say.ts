import type { Day } from '../../../src/domain/day.ts';
import type { PersonId, RecordId, TemplateId } from '../../../src/domain/ids.ts';
import type { Intent } from '../../../src/domain/intents.ts';
import { rank } from '../../../src/language/understand/ranker/load-ranker.ts';
import { vocabularyOf } from '../../../src/language/understand/names/vocabulary.ts';
import { spotNames } from '../../../src/language/understand/names/spot-names.ts';
import type { Sentence } from '../../../src/language/understand/sentence/sentence.ts';
import { read } from '../../../src/language/understand/read.ts';
import type { Decision, Request } from '../../../src/domain/request.ts';
import { NO_TALK, type Talk } from '../../../src/domain/talk.ts';

export const id = (name: string) => name as RecordId;

const record = (name: string, company: string) => ({ id: id(name), name, company });

const vocabulary = vocabularyOf({
  records: [
    record('Asha Rao', 'Contoso'),
    record('Meera Iyer', 'Fabrikam'),
    record('Ravi Kumar', 'Northwind'),
    record('Ravi Menon', 'Tailspin'),
    record('Hema Patil', 'Litware'),
    record('Rajesh Gupta', 'Vindhya Paper'),
  ],
  colleagues: [{ id: 'megan' as PersonId, name: 'Megan Bowen' }],
  templates: [
    {
      template: {
        id: 'contact-no-show' as TemplateId,
        name: { en: "Follow up when contacts don't show up", hi: 'फ़ॉलो अप जब संपर्क दिखाई न दें' },
      },
    },
    {
      template: {
        id: 'webinar-follow-up' as TemplateId,
        name: { en: 'Webinar follow up', hi: 'वेबिनार फ़ॉलो अप' },
      },
    },
    {
      template: {
        id: 'event-invitation' as TemplateId,
        name: { en: 'Invite to an upcoming event', hi: 'आगामी इवेंट के लिए आमंत्रित करें' },
      },
    },
    {
      template: {
        id: 'outbound-prospecting' as TemplateId,
        name: { en: 'High volume outbound prospecting', hi: 'उच्च मात्रा आउटबाउंड संभावना' },
      },
    },
  ],
});

/** Monday, 30 November 2026, at eight in the morning. */
export const NOW = Date.UTC(2026, 10, 30, 8);
const time = { today: '2026-11-30' as Day, minutes: 480, workingDays: [1, 2, 3, 4, 5] as const };

export const namesIn = (sentence: Sentence) => spotNames(sentence, vocabulary);

/** Said by a seller of six records to whom nobody has talked yet, or in a talk. */
export const say = (text: string, talk: Talk = NO_TALK, now = NOW): Decision =>
  read(text, { vocabulary, time, now, talk, rank });

/** What was understood, in a line: "outcome replied Asha Rao", "ask who", "propose". */
export function told(decision: Decision): string {
  switch (decision.kind) {
    case 'do':
      return decision.requests.map(inALine).join(' + ');
    case 'ask':
      return `ask ${decision.missing.kind}`;
    default:
      return decision.kind;
  }
}

export const inALine = ({ intent, act, outcome, reason, who, template, when, seller }: Request): string =>
  [
    act ? '' : '?',
    intent,
    outcome,
    reason,
    who?.kind === 'records' ? who.records.join(' & ') : who?.kind === 'group' ? 'many' : undefined,
    template,
    when?.day,
    when?.time,
    seller,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');

/** What it may be about, the likeliest first; none where it is lost. */
export const intentsIn = (decision: Decision): readonly Intent[] => {
  switch (decision.kind) {
    case 'do':
    case 'propose':
      return decision.requests.map(({ intent }) => intent);
    case 'ask':
      return [decision.request.intent];
    default:
      return [];
  }
};
