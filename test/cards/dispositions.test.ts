import { describe, expect, test } from 'vitest';
import { actionView } from '../../src/cards/action/action-view.ts';
import { endName } from '../../src/cards/action/end-line.ts';
import { eventLabel } from '../../src/cards/action/event-label.ts';
import { resultView } from '../../src/cards/action/result.ts';
import { textOf } from '../../src/cards/kit/elements.ts';
import type { Situation } from '../../src/cards/kit/situation.ts';
import { recordCard } from '../../src/cards/records/record-card.ts';
import { addDays } from '../../src/domain/day.ts';
import { advanceByReport, type Report } from '../../src/domain/dispositions.ts';
import { advance } from '../../src/domain/engine.ts';
import type { ReportedOutcome } from '../../src/domain/enrollment.ts';
import { markRecord } from '../../src/domain/record.ts';
import type { Language } from '../../src/domain/text.ts';
import { sayIn } from '../../src/language/say.ts';
import { ALEX, MONDAY } from '../builders.ts';
import { cardText } from '../card-text.ts';
import { situationAt, viewerOn } from './situations.ts';

const THURSDAY = addDays(MONDAY, 10);
const TODAY = addDays(MONDAY, 4);
const moment = { today: TODAY, at: `${TODAY}T09:00:00.000Z`, by: ALEX };

function told(step: string, report: Report, template = 'product-demo') {
  const situation = situationAt(template, step);
  const result = advanceByReport(situation.template, situation.enrollment, report, moment);
  if (!result.ok) throw new Error(result.problem);
  const { enrollment, effects } = result.value;
  return { situation: { ...situation, enrollment }, effects };
}

function shown(step: string, report: Report, language: Language) {
  const { situation, effects } = told(step, report);
  const viewer = viewerOn(TODAY, language);
  const { title, lines } = resultView(situation, effects, viewer, 'list');
  const entry = situation.enrollment.history.at(-1);
  return {
    label: entry && eventLabel(entry, viewer),
    result: [textOf(title), ...lines.map(({ text }) => text)].join(' '),
    why: whyIn(situation, language),
  };
}

const whyIn = (situation: Situation, language: Language) =>
  actionView(situation, viewerOn(TODAY, language), 'one')
    .why.map(({ text }) => text)
    .join(' ');

type Row = readonly [
  outcome: ReportedOutcome,
  more: Omit<Report, 'outcome'>,
  label: string,
  result: string,
  why: string,
];
const on = THURSDAY;

const ENGLISH: readonly Row[] = [
  [
    'voicemail',
    {},
    'Left voicemail',
    'You left Asha Rao a voicemail.',
    'you left a voicemail on Fri 27 Nov.',
  ],
  [
    'busy',
    { note: 'line dropped' },
    'Busy · line dropped',
    'Asha Rao was busy.',
    'they were busy when you called',
  ],
  [
    'wrong-number',
    {},
    'Wrong number',
    '+91 98765 43210 is marked as a wrong number.',
    'you had the wrong number',
  ],
  [
    'call-later',
    { on },
    'Call later · Thu 3 Dec',
    'wants a call later: Thu 3 Dec.',
    'they asked you to call later.',
  ],
  [
    'call-later',
    { on, time: '16:00' },
    'Thu 3 Dec at 16:00',
    'later: Thu 3 Dec at 16:00.',
    'Agreed: Thu 3 Dec at 16:00.',
  ],
  [
    'out-of-office',
    { on },
    'Out of office · Thu 3 Dec',
    'until Thu 3 Dec.',
    'out of office until Thu 3 Dec.',
  ],
  [
    'meeting-scheduled',
    { on, time: '16:00' },
    'Meeting scheduled · Thu 3 Dec at 16:00',
    'Meeting with Asha Rao: Thu 3 Dec at 16:00.',
    'Agreed: Thu 3 Dec at 16:00.',
  ],
  [
    'meeting-scheduled',
    {},
    'Meeting scheduled',
    'Asha Rao agreed to a meeting.',
    'you agreed on a meeting on Fri 27 Nov.',
  ],
  ['held', {}, 'Met', 'Noted. Still to do: Call Asha Rao.', ''],
  ['bounced', {}, 'Email bounced', 'asha.rao@northwind.example is marked as bouncing.', ''],
];
const HINDI: readonly Row[] = [
  ['voicemail', {}, 'वॉइसमेल छोड़ा', 'Asha Rao के लिए वॉइसमेल छोड़ा।', 'आपने वॉइसमेल छोड़ा था।'],
  ['wrong-number', {}, 'गलत नंबर', '+91 98765 43210: यह नंबर गलत है।', 'नंबर गलत निकला था।'],
  ['meeting-scheduled', { on, time: '16:00' }, '3 दिस॰, 16:00 बजे', 'Asha Rao के साथ मीटिंग:', 'तय हुआ:'],
  ['out-of-office', { on }, 'ऑफ़िस से बाहर', 'तक ऑफ़िस से बाहर हैं।', 'तक ऑफ़िस से बाहर हैं।'],
];

describe.each([
  ['en', ENGLISH],
  ['hi', HINDI],
] as const)('on a call, in %s', (language, rows) => {
  test.each(rows)('%s %o', (outcome, more, label, result, why) => {
    const card = shown('call', { outcome, ...more }, language);
    expect(card.label).toContain(label);
    expect(card.result).toContain(result);
    expect(card.why).toContain(why);
  });
});

test('a note that was said along stays on the card until there is a newer one', () => {
  const { situation } = told('call', { outcome: 'voicemail', note: 'prefers mornings' });
  expect(whyIn(situation, 'en')).toContain('Note: prefers mornings');
});

test('what reaches nobody is on the action that needs it, and on the record', () => {
  const { record: deal, contact, ...rest } = situationAt('product-demo', 'call');
  const person = markRecord(markRecord(contact ?? deal, 'phone'), 'email');
  const marked = { ...rest, record: deal, contact: person };
  expect(whyIn(marked, 'en')).toContain('+91 98765 43210 turned out to be a wrong number.');
  expect(whyIn({ ...marked, contact: { ...person, phone: '+91 1' } }, 'en')).not.toContain('wrong number');
  const email = { ...situationAt('product-demo', 'time-slot-email'), contact: person };
  expect(whyIn(email, 'en')).toContain('Email to asha.rao@northwind.example bounced.');
  const card = cardText(recordCard({ record: person, running: [] }, true, viewerOn(TODAY)).card);
  expect(card).toContain('wrong number');
  expect(card).toContain('bounced');
});

test.each([
  ['en', 'lost: chose Fabrikam'],
  ['hi', 'सौदा नहीं हुआ: chose Fabrikam'],
] as const)('an end is told with what was said of it (%s)', (language, name) => {
  const situation = situationAt('product-demo', 'call');
  const ended = advance(
    situation.template,
    situation.enrollment,
    { kind: 'close', reason: 'lost', note: 'chose Fabrikam' },
    moment,
  );
  if (!ended.ok || ended.value.enrollment.state.kind !== 'ended') throw new Error('It goes on');
  const { enrollment } = ended.value;
  expect(endName({ ...situation, enrollment }, ended.value.enrollment.state, sayIn(language))).toBe(name);
});
