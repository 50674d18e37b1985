import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { advance, type Advance } from '../../src/domain/engine.ts';
import type { Enrollment, EnrollmentEvent, StepOutcome } from '../../src/domain/enrollment.ts';
import type { StepId } from '../../src/domain/ids.ts';
import { countDays, countSteps } from '../../src/domain/template-length.ts';
import type { RecordChange } from '../../src/domain/record.ts';
import {
  branches,
  edgesOf,
  endOf,
  isEmail,
  stepOf,
  type Edge,
  type Template,
} from '../../src/domain/template.ts';
import { loadTemplates } from '../../src/templates/load-templates.ts';
import { day, enrolled, moment } from './enrolled.ts';

const loaded = await loadTemplates(join(import.meta.dirname, '../../templates'));
const templates: readonly Template[] = loaded.ok ? loaded.value : [];

/** `✓` ends the sequence well, `✗` without success; `(+2d)` is a wait before the step. */
const GRAPHS: Readonly<Record<string, string>> = {
  'contact-no-show': `
    missed-meeting-email (email) —replied→ call-after-reply
    missed-meeting-email (email) —no answer→ (+1d) call
    call-after-reply (call) —done→ share-meeting-details
    call (call) —answered→ share-meeting-details
    call (call) —no answer→ (+2d) placeholder-meeting-email
    share-meeting-details (task) —done→ ✓ reconnected
    placeholder-meeting-email (email) —replied→ call-after-placeholder-reply
    placeholder-meeting-email (email) —no answer→ (+2d) reach-other-contacts
    call-after-placeholder-reply (call) —done→ share-meeting-details
    reach-other-contacts (task) —done→ ✗ no response from this contact`,
  'outbound-prospecting': `
    intro-email (automated-email) —sent→ research
    research (linkedin) —done→ (+1d) first-call
    first-call (call) —answered→ ✓ meeting scheduled or ✗ not interested
    first-call (call) —no answer→ follow-up-email
    follow-up-email (automated-email) —sent→ (+3d) second-call
    second-call (call) —answered→ ✓ meeting scheduled or ✗ not interested
    second-call (call) —no answer→ (+2d) final-call
    final-call (call) —answered→ ✓ meeting scheduled or ✗ not interested
    final-call (call) —no answer→ (+3d) disqualify
    disqualify (decision) —done→ ✗ disqualified`,
  'event-invitation': `
    invitation-email (email) —replied→ confirmation-email
    invitation-email (email) —no answer→ (+2d) follow-up-email
    confirmation-email (email) —sent→ ✓ attending
    follow-up-email (email) —replied→ confirmation-email
    follow-up-email (email) —no answer→ (+2d) call
    call (call) —answered→ confirmation-after-call
    call (call) —no answer→ (+1d) mark-for-future-events
    confirmation-after-call (email) —sent→ ✓ attending
    mark-for-future-events (decision) —done→ ✗ kept for future events`,
  'product-demo': `
    thank-you-email (email) —sent→ research
    research (linkedin) —done→ connect
    connect (linkedin) —done→ (+1d) time-slot-email
    time-slot-email (email) —replied→ set-up-meeting
    time-slot-email (email) —no answer→ (+1d) call
    call (call) —answered→ set-up-meeting
    call (call) —no answer→ (+2d) follow-up-call
    follow-up-call (call) —answered→ set-up-meeting
    follow-up-call (call) —no answer→ (+1d) disqualify
    set-up-meeting (schedule) —done→ demo
    demo (meeting) —held→ ✓ demo given
    disqualify (decision) —done→ ✗ disqualified`,
  'account-renewal': `
    verify-account (task) —done→ renewal-email
    renewal-email (email) —sent→ (+5d) review-usage
    review-usage (task) —done→ (+5d) pitch-call
    pitch-call (call) —done→ (+1d) action-items
    action-items (task) —done→ (+4d) follow-up-meeting-email
    follow-up-meeting-email (email) —sent→ (+7d) prepare-quote
    prepare-quote (task) —done→ (+3d) approve-quote
    approve-quote (task) —done→ (+3d) quote-call
    quote-call (call) —done→ (+2d) quote-email
    quote-email (email) —sent→ (+7d) finalise-call
    finalise-call (call) —done→ (+8d) sign-contract
    sign-contract (meeting) —held→ (+5d) thank-you-email
    thank-you-email (email) —sent→ ✓ renewed`,
  'webinar-follow-up': `
    thank-you-email (automated-email) —replied→ confirmation-email
    thank-you-email (automated-email) —no answer→ (+2d) follow-up-email
    follow-up-email (email) —replied→ confirmation-email
    follow-up-email (email) —no answer→ (+2d) call
    call (call) —answered→ confirmation-after-call
    call (call) —no answer→ (+2d) final-email
    final-email (email) —replied→ confirmation-email
    final-email (email) —no answer→ (+1d) disqualify
    confirmation-email (email) —sent→ qualify
    confirmation-after-call (email) —sent→ qualify
    qualify (decision) —done→ set-up-demo
    set-up-demo (schedule) —done→ demo
    demo (meeting) —held→ ✓ demo given
    disqualify (decision) —done→ ✗ disqualified`,
};

const linesOf = (graph: string): readonly string[] => graph.trim().split(/\n\s*/);

type Row = {
  readonly step: StepId;
  readonly outcome: StepOutcome;
  readonly wait: number;
  readonly target: string;
};

function readRow(line: string): Row {
  const [, step = '', outcome = '', wait = '0', target = ''] =
    /^(\S+) \(\S+\) —(.+)→ (?:\(\+(\d+)d\) )?(.+)$/.exec(line) ?? [];
  return {
    step: step as StepId,
    outcome: outcome.replace(' ', '-') as StepOutcome,
    wait: Number(wait),
    target,
  };
}

const inWords = (template: Template, edge: Edge): string =>
  edge.kind === 'step'
    ? `${edge.waitDays > 0 ? `(+${edge.waitDays}d) ` : ''}${edge.to}`
    : edge.ends.map((id) => endInWords(template, id)).join(' or ');

function endInWords(template: Template, id: Parameters<typeof endOf>[1]): string {
  const { success, name } = endOf(template, id);
  return `${success ? '✓' : '✗'} ${name.en.toLowerCase()}`;
}

const edgesInWords = (template: Template): readonly string[] =>
  template.steps.flatMap((step) =>
    edgesOf(step).map(
      ([outcome, edge]) =>
        `${step.id} (${step.type}) —${outcome.replace('-', ' ')}→ ${inWords(template, edge)}`,
    ),
  );

const at = (template: Template, step: StepId): Enrollment => ({
  ...enrolled(template),
  state: { kind: 'open', step, due: day(0) },
});

function press(template: Template, enrollment: Enrollment, onDay: number, event: EnrollmentEvent): Advance {
  const result = advance(template, enrollment, event, moment(day(onDay)));
  if (!result.ok) throw new Error(`${JSON.stringify(event)} was refused: ${result.problem}`);
  return result.value;
}

/** The resulting state, in the words of the table and with the day. */
function became(template: Template, { state }: Enrollment): string {
  if (state.kind === 'open') return `${state.step} due ${state.due}`;
  if (state.kind !== 'ended' || state.how.kind !== 'reached') return JSON.stringify(state);
  const words = endInWords(template, state.how.end);
  return `${words} on ${state.on}, ${state.how.success ? '✓' : '✗'}`;
}

const isEnd = (target: string): boolean => /^[✓✗]/u.test(target);

/** Once for each end that an edge leads to, or once for the step. */
const expectations = ({ target }: Row, on: number, due: number): readonly string[] =>
  isEnd(target)
    ? target.split(' or ').map((end) => `${end} on ${day(on)}, ${end.slice(0, 1)}`)
    : [`${target} due ${day(due)}`];

/** The outcome pressed on a day, once for each end that it may lead to. */
function pressed(
  template: Template,
  row: Row,
  from: Enrollment,
  onDay: number,
  agreed: number,
): readonly string[] {
  const edge = stepOf(template, row.step).outcomes[row.outcome as Exclude<StepOutcome, 'no-show'>];
  const choices = edge?.kind === 'end' ? edge.ends.map((end) => ({ end })) : [{}];
  return choices.map((choice) => {
    const event = { kind: 'outcome', outcome: row.outcome, on: day(agreed), ...choice } as const;
    return became(template, press(template, from, onDay, event).enrollment);
  });
}

test('all templates that ship can be read, and each has a table here', () => {
  expect(loaded).toMatchObject({ ok: true });
  expect(templates.map(({ id }) => id).sort()).toEqual(Object.keys(GRAPHS).sort());
});

test.each([
  ['contact-no-show', 'contact', 7, 5, "Follow up when contacts don't show up", 'फ़ॉलो अप जब संपर्क दिखाई न दें'],
  ['outbound-prospecting', 'lead', 7, 9, 'High volume outbound prospecting', 'उच्च मात्रा आउटबाउंड संभावना'],
  ['event-invitation', 'contact', 6, 5, 'Invite to an upcoming event', 'आगामी इवेंट के लिए आमंत्रित करें'],
  ['product-demo', 'opportunity', 9, 5, 'Meeting for product demo requests', 'उत्पाद डेमो अनुरोधों के लिए मीटिंग'],
  ['account-renewal', 'account', 13, 50, 'Upcoming account renewal', 'आगामी खाता नवीनीकरण'],
  ['webinar-follow-up', 'lead', 10, 7, 'Webinar follow up', 'वेबिनार फ़ॉलो अप'],
])('%s is for a %s and has %i steps in %i days', (id, recordType, steps, days, en, hi) => {
  const template = templates.find((one) => one.id === id);
  expect(template).toMatchObject({ recordType, name: { en, hi } });
  expect(template && [countSteps(template), countDays(template)]).toEqual([steps, days]);
});

describe.each(templates.map((template) => [template.id, template] as const))('%s', (id, template) => {
  const lines = linesOf(GRAPHS[id] ?? '');

  test('has exactly these edges', () => {
    expect([...edgesInWords(template)].sort()).toEqual([...lines].sort());
  });

  test('starts with the first step listed', () => {
    expect(enrolled(template).state).toEqual({
      kind: 'open',
      step: readRow(lines[0] ?? '').step,
      due: day(0),
    });
  });

  test.each(lines)('%s', (line) => {
    const row = readRow(line);
    const step = stepOf(template, row.step);
    const meetingOn = step.type === 'schedule' ? 6 : row.wait;
    expect(pressed(template, row, at(template, row.step), 0, 6)).toEqual(expectations(row, 0, meetingOn));

    if (!isEmail(step) || !branches(step)) return;
    const out = press(template, at(template, row.step), 0, { kind: 'outcome', outcome: 'sent' }).enrollment;
    const [onDay, due] = row.outcome === 'no-answer' ? [row.wait, row.wait] : [1, 1 + row.wait];
    if (row.outcome === 'no-answer') expect(out.state).toMatchObject({ until: day(row.wait) });
    expect(pressed(template, row, out, onDay, 6)).toEqual(expectations(row, onDay, due));
  });
});

test.each<[string, string, RecordChange]>([
  ['outbound-prospecting', 'disqualify', { kind: 'status', status: 'disqualified' }],
  ['product-demo', 'disqualify', { kind: 'status', status: 'disqualified' }],
  ['webinar-follow-up', 'disqualify', { kind: 'status', status: 'disqualified' }],
  ['webinar-follow-up', 'qualify', { kind: 'status', status: 'qualified' }],
  ['event-invitation', 'mark-for-future-events', { kind: 'tag', tag: 'future-events' }],
])('%s: %s changes the record once it is confirmed', (id, step, change) => {
  const template = templates.find((one) => one.id === id);
  if (!template) throw new Error(`No template ${id}`);
  const done: EnrollmentEvent = { kind: 'outcome', outcome: 'done' };
  expect(press(template, at(template, step as StepId), 0, done).effects).toEqual([
    { kind: 'change-record', change },
  ]);
});

test('no other step of the templates changes a record', () => {
  const changing = templates.flatMap(({ id, steps }) =>
    steps.filter(({ changes }) => changes).map((step) => `${id} ${step.id}`),
  );
  expect(changing.sort()).toEqual([
    'event-invitation mark-for-future-events',
    'outbound-prospecting disqualify',
    'product-demo disqualify',
    'webinar-follow-up disqualify',
    'webinar-follow-up qualify',
  ]);
});
