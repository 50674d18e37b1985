import { expect, test } from 'vitest';
import { parseTemplate } from '../../src/templates/parse-template.ts';
import { printProblem } from '../../src/templates/template-problem.ts';
import { SMALL, smallWith } from './small-template.ts';

const problemsOf = (text: string): readonly string[] => {
  const result = parseTemplate(text, 'small.yaml');
  return result.ok ? [] : result.problem.map((problem) => printProblem(problem).replace(/^small\.yaml:/, ''));
};

test('a file in which nothing is wrong is a template', () => {
  const result = parseTemplate(SMALL, 'small.yaml');
  expect(result).toMatchObject({
    ok: true,
    value: {
      id: 'small',
      recordType: 'contact',
      name: { en: 'Small', hi: 'छोटा' },
      inputs: [{ id: 'product', type: 'text' }],
      steps: [
        {
          id: 'intro',
          email: { body: { en: 'Hi {record.firstName},\na word on {input.product}.' } },
          outcomes: {
            replied: { kind: 'step', to: 'call', waitDays: 0 },
            'no-answer': { kind: 'step', to: 'close', waitDays: 3 },
          },
        },
        { id: 'call', outcomes: { answered: { kind: 'end', ends: ['won', 'lost'] } } },
        { id: 'close', changes: { kind: 'status', status: 'disqualified' } },
      ],
      ends: [
        { id: 'won', success: true },
        { id: 'lost', success: false },
      ],
    },
  });
});

test('what a file leaves out is left out of the template, too', () => {
  const result = parseTemplate(SMALL, 'small.yaml');
  if (!result.ok) throw new Error('The small template should parse');
  expect(Object.keys(result.value.steps[0] ?? {})).not.toContain('script');
  expect(Object.keys(result.value.inputs[0] ?? {})).not.toContain('from');
});

type Change = readonly [from: string, to: string];

/** A change of the small template, and all problems that are then reported. */
const BROKEN: Readonly<Record<string, readonly [change: Change, ...said: string[]]>> = {
  'an unknown field that is like one that is missing': [
    ['    title: { en: Call }', '    titel: { en: Call }'],
    '27:5: step "call": unknown field "titel". Did you mean "title"?',
  ],
  'an unknown field': [
    ['version: 1', 'version: 1\nnotes: hi'],
    '3:1: unknown field "notes". Expected "id", "version", "recordType", "name", "aliases", "description", "inputs", "steps", "ends".',
  ],
  'a value of the wrong type': [
    ['title: { en: Call }', 'title: Call'],
    '27:12: step "call": "title" can\'t be "Call". Expected what to do, in a few words, as a text in each language: { en: …, hi: … }.',
  ],
  'a word that is none of those possible': [
    ['type: decision', 'type: decison'],
    '34:11: step "close": "type" can\'t be "decison". Did you mean "decision"?',
  ],
  'a record type that does not exist': [
    ['recordType: contact', 'recordType: company'],
    '3:13: "recordType" can\'t be "company". Expected the type of record that the template is for: "contact", "lead", "opportunity", "account".',
  ],
  'an outcome that leads to a misspelt step': [
    ['no-answer: { to: close, wait: 1 }', 'no-answer: { to: clsoe, wait: 1 }'],
    '32:24: step "call", outcome "no-answer" leads to "clsoe", which does not exist. Did you mean "close"?',
  ],
  'an outcome that leads to a step that nobody knows': [
    ['no-answer: { to: close, wait: 1 }', 'no-answer: { to: somewhere-else }'],
    '32:24: step "call", outcome "no-answer" leads to "somewhere-else", which does not exist. Expected the id of a step: "intro", "call", "close".',
  ],
  'an outcome that leads to an end as if it were a step': [
    ['no-answer: { to: close, wait: 1 }', 'no-answer: { to: lost }'],
    '32:24: step "call", outcome "no-answer" leads to "lost", which is not a step. Did you mean end: lost?',
  ],
  'an outcome that ends with an end that does not exist': [
    ['end: [won, lost]', 'end: [won, lots]'],
    '31:30: step "call", outcome "answered" ends with "lots", which does not exist. Did you mean "lost"?',
  ],
  'an outcome without a place to go': [
    ['{ end: lost }', '{}'],
    '39:7: step "close", outcome "done": it leads nowhere. Expected where the outcome leads: { to: a step, wait: days } or { end: an end }.',
  ],
  'an outcome with two places to go': [
    ['{ to: call }', '{ to: call, end: won }'],
    '23:28: step "intro", outcome "replied": "end" does not go with "to". Expected where the outcome leads: { to: a step, wait: days } or { end: an end }.',
  ],
  'a wait before an end': [
    ['{ end: lost }', '{ end: lost, wait: 2 }'],
    '39:26: step "close", outcome "done": "wait" does not go with "end". Expected where the outcome leads: { to: a step, wait: days } or { end: an end }.',
  ],
  'an empty list of ends': [
    ['      done: { end: lost }', '      done: { end: [] }'],
    '39:20: step "close", outcome "done": "end" is empty. Expected the id of an end, or a list of ends of which the seller picks one.',
  ],
  'an end in a list that is not a name': [
    ['[won, lost]', '[won, 5]'],
    '31:30: step "call", outcome "answered": "end" can\'t be 5. Expected the id of an end.',
  ],
  'a missing outcome': [
    ['      no-answer: { to: close, wait: 1 }\n', ''],
    '30:5: step "call": the outcome "no-answer" is missing. Expected "answered" and "no-answer", or "done".',
  ],
  'an outcome too many': [
    ['      done: { end: lost }', '      done: { end: lost }\n      sent: { end: lost }'],
    '40:7: step "close": the outcome "sent" does not belong here. Expected "done".',
  ],
  'an outcome of another type of step': [
    ['      done: { end: lost }', '      held: { end: lost }'],
    '39:7: step "close": the outcome "held" does not belong here. Expected "done".',
  ],
  'a misspelt outcome': [
    ['answered: {', 'anwsered: {'],
    '31:7: step "call": unknown outcome "anwsered". Did you mean "answered"?',
  ],
  'a step that nothing leads to': [
    ['replied: { to: call }', 'replied: { to: close }'],
    '25:9: step "call" is never reached. Expected an outcome that leads to it.',
  ],
  'a circle': [
    ['no-answer: { to: close, wait: 1 }', 'no-answer: { to: intro, wait: 1 }'],
    '32:24: step "call", outcome "no-answer" leads in a circle: intro → call → intro. Expected a way that comes to an end.',
  ],
  'a step that leads to itself': [
    ['no-answer: { to: close, wait: 1 }', 'no-answer: { to: call, wait: 1 }'],
    '32:24: step "call", outcome "no-answer" leads in a circle: call → call. Expected a way that comes to an end.',
  ],
  'a path that never ends, with no outcomes': [
    ['    outcomes:\n      done: { end: lost }\n', ''],
    '33:5: step "close": "outcomes" is missing. Expected the outcomes of the step and where each one leads, so that every path comes to an end.',
  ],
  'a path that never ends, with an empty list of outcomes': [
    ['outcomes:\n      done: { end: lost }\n', 'outcomes: {}\n'],
    '38:5: step "close": there is no outcome, so this path never ends. Expected "done".',
  ],
  'a missing text': [
    ['    instructions: { en: Call them. }\n', ''],
    '25:5: step "call": "instructions" is missing. Expected how to do it and what makes it a success, as a text in each language: { en: …, hi: … }.',
  ],
  'a text without English': [
    ['name: { en: Small, hi: छोटा }', 'name: { hi: छोटा }'],
    '4:1: "name.en" is missing. Expected the text in English.',
  ],
  'a blank text': [
    ['{ en: Hello }', '{ en: "  " }'],
    '17:22: step "intro": "email.subject.en" is empty. Expected the text in English.',
  ],
  'an empty text in Hindi': [['hi: छोटा', 'hi: '], '4:20: "name.hi" is empty. Expected the text in Hindi.'],
  'a field with nothing in it': [
    ['    title: { en: Call }', '    title:'],
    '27:5: step "call": "title" is empty. Expected what to do, in a few words, as a text in each language: { en: …, hi: … }.',
  ],
  'a wait below 0': [
    ['wait: 3', 'wait: -1'],
    '24:37: step "intro", outcome "no-answer": "wait" can\'t be -1. Expected the days to wait before the next step, a whole number from 0 to 365.',
  ],
  'a wait of more than a year': [
    ['wait: 3', 'wait: 366'],
    '24:37: step "intro", outcome "no-answer": "wait" can\'t be 366. Expected the days to wait before the next step, a whole number from 0 to 365.',
  ],
  'a wait in half days': [
    ['wait: 3', 'wait: 1.5'],
    '24:37: step "intro", outcome "no-answer": "wait" can\'t be 1.5. Expected the days to wait before the next step, a whole number from 0 to 365.',
  ],
  'an unknown field in a text': [
    ['{record.firstName}', '{record.fristName}'],
    '20:14: step "intro": unknown text field "{record.fristName}". Did you mean {record.firstName}?',
  ],
  'an input in a text that is not declared': [
    ['{input.product}', '{input.prodcut}'],
    '21:21: step "intro": unknown text field "{input.prodcut}". Did you mean {input.product}?',
  ],
  'spaces inside the braces of a text': [
    ['{record.fullName}', '{ record.fullName }'],
    '29:26: step "call": unknown text field "{ record.fullName }". Did you mean {record.fullName}?',
  ],
  'braces in a text that are not closed': [
    ['{record.fullName}', '{record.fullName'],
    '29:26: step "call": unknown text field "{record.fullName". Did you mean {record.fullName}?',
  ],
  'braces that are not closed, after others that are': [
    ['a word on {input.product}', '{input.product} and {input.product'],
    '21:31: step "intro": unknown text field "{input.product.". Did you mean {input.product}?',
  ],
  'a field in a text that is never filled in': [
    ['{ en: Won }', '{ en: "Won {record.name}" }'],
    '43:22: end "won": unknown text field "{record.name}". Expected no text fields here.',
  ],
  'a field twice on a line, wrong both times': [
    ['Hi {record.firstName}', '{me} and {me}'],
    '20:11: step "intro": unknown text field "{me}". Expected {record.firstName}, {record.fullName}, {record.name}, {record.company}, {seller.firstName}, {seller.name}, {input.product}.',
    '20:20: step "intro": unknown text field "{me}". Expected {record.firstName}, {record.fullName}, {record.name}, {record.company}, {seller.firstName}, {seller.name}, {input.product}.',
  ],
  'a step that is no task, with something to open': [
    ['    script: {', '    opens: { email: { en: Hello } }\n    script: {'],
    '29:5: step "call": a step of type "call" has no "opens". Expected it only where the type is "task".',
  ],
  'a task that opens nothing': [
    [
      '    type: decision\n    title: { en: Disqualify }\n    instructions: { en: Close it. }\n    changes: { status: disqualified }',
      '    type: task\n    title: { en: Disqualify }\n    instructions: { en: Close it. }\n    opens: {}',
    ],
    '37:5: step "close": "opens" has to say what. Expected what the card opens for the task: { email: its subject }, { meeting: its title } or both.',
  ],
  'a task that opens what nobody knows': [
    [
      '    type: decision\n    title: { en: Disqualify }\n    instructions: { en: Close it. }\n    changes: { status: disqualified }',
      '    type: task\n    title: { en: Disqualify }\n    instructions: { en: Close it. }\n    opens: { emial: { en: "About {record.compny}" } }',
    ],
    '37:14: step "close": unknown field "emial". Did you mean "email"?',
    '37:34: step "close": unknown text field "{record.compny}". Did you mean {record.company}?',
  ],
  'two inputs with one id': [
    ['steps:', '  - { id: product, type: text, label: { en: a }, without: { en: b } }\nsteps:'],
    '11:11: input "product" has the same id as the one in line 7. Expected an id of its own.',
  ],
  'two steps with one id': [
    [
      'ends:',
      '  - id: call\n    type: task\n    title: { en: Again }\n    instructions: { en: Again. }\n    outcomes: { done: { end: lost } }\nends:',
    ],
    '40:9: step "call" has the same id as the one in line 25. Expected an id of its own.',
  ],
  'two ends with one id': [
    ['    name: { en: Lost }', '    name: { en: Lost }\n  - { id: won, success: true, name: { en: Won } }'],
    '47:11: end "won" has the same id as the one in line 41. Expected an id of its own.',
  ],
  'an end that nothing leads to': [
    ['[won, lost]', 'lost'],
    '41:9: end "won" is never reached. Expected an outcome that ends with it.',
  ],
  'an id with capitals and a space': [
    ['id: small', 'id: Small One'],
    '1:5: "id" can\'t be "Small One". Expected the id of the template, in lower-case letters and digits joined by hyphens, such as "follow-up-call".',
  ],
  'an email step without its email': [
    [
      '    email:\n      subject: { en: Hello }\n      body:\n        en: |-\n          Hi {record.firstName},\n          a word on {input.product}.\n',
      '',
    ],
    '12:5: step "intro": "email" is missing. Expected the email to send, with a subject and a body.',
  ],
  'a call without a script': [
    ['    script: { en: "Hello {record.fullName}" }\n', ''],
    '25:5: step "call": "script" is missing. Expected what to say on the call, as a text in each language: { en: …, hi: … }.',
  ],
  'a script on a step that is not a call': [
    ['    changes: {', '    script: { en: Hello }\n    changes: {'],
    '37:5: step "close": a step of type "decision" has no "script". Expected it only where the type is "call".',
  ],
  'a change of the record by a call': [
    ['    script: {', '    changes: { tag: called }\n    script: {'],
    '29:5: step "call": a step of type "call" has no "changes". Expected it only where the type is "decision".',
  ],
  'a decision that changes two things': [
    ['{ status: disqualified }', '{ status: disqualified, tag: x }'],
    '37:5: step "close": "changes" has to say one thing. Expected what the confirmed decision does to the record: { status: … } or { tag: … }.',
  ],
  'a decision that changes nothing': [
    ['{ status: disqualified }', '{}'],
    '37:5: step "close": "changes" has to say one thing. Expected what the confirmed decision does to the record: { status: … } or { tag: … }.',
  ],
  "a field of the record that an input can't come from": [
    ['    type: text', '    type: text\n    from: value'],
    '9:11: input "product": "from" can\'t be "value". Expected the field of the record that already has the answer: "renewalDate".',
  ],
  'the same field twice': [
    ['version: 1', 'version: 1\nversion: 2'],
    '3:1: this is not valid YAML: Map keys must be unique.',
  ],
  'a brace that is missing': [
    ['wait: 3 }', 'wait: 3'],
    '25:3: this is not valid YAML: Flow map in block collection must be sufficiently indented and end with a }.',
    '26:11: this is not valid YAML: Nested mappings are not allowed in compact mappings.',
  ],
  'an alias': [['{ en: Won }', '*won'], '43:11: the alias *won is not supported here, write the value out.'],
};

test.each(Object.entries(BROKEN))('%s', (_, [change, ...said]) => {
  expect(problemsOf(smallWith(change))).toEqual(said);
});

const WHOLE = 'Expected a template with id, version, recordType, name, description, steps and ends.';

test.each([
  ['an empty file', '', `1:1: the file is empty. ${WHOLE}`],
  ['a file of comments', '# To do\n', `1:1: the file is empty. ${WHOLE}`],
  ['a text', 'hello', `1:1: the file can't be "hello". ${WHOLE}`],
  ['a list', '\n- a\n', `2:1: the file can't be a list of 1. ${WHOLE}`],
])('%s is not a template', (_, text, said) => {
  expect(problemsOf(text)).toEqual([said]);
});

test('all problems are said at once, in the order of the file', () => {
  const broken = smallWith(
    ['version: 1', 'version: one'],
    ['{ en: Hello }', '{ en: " " }'],
    ['{record.firstName}', '{record.fristName}'],
    ['wait: 3', 'wait: 400'],
    ['answered: { end: [won, lost] }', 'answered: { end: [lots] }'],
    ['no-answer: { to: close, wait: 1 }', 'no-answer: { to: intro }'],
    ['    title: { en: Disqualify }\n', ''],
    ['    name: { en: Lost }', '    name: { en: Lost }\n    color: red'],
  );
  expect(problemsOf(broken).map((line) => line.split('. ')[0])).toEqual([
    '2:10: "version" can\'t be "one"',
    '17:22: step "intro": "email.subject.en" is empty',
    '20:14: step "intro": unknown text field "{record.fristName}"',
    '24:37: step "intro", outcome "no-answer": "wait" can\'t be 400',
    '31:25: step "call", outcome "answered" ends with "lots", which does not exist',
    '32:24: step "call", outcome "no-answer" leads in a circle: intro → call → intro',
    '33:5: step "close": "title" is missing',
    '40:9: end "won" is never reached',
    '46:5: end "lost": unknown field "color"',
  ]);
});

test('a list of steps without end is refused for its length alone', () => {
  const step =
    '  - { id: again, type: task, title: { en: a }, instructions: { en: b }, outcomes: { done: { end: won } } }\n';
  const said = problemsOf(smallWith(['steps:\n', `steps:\n${step.repeat(100)}`]));
  expect(said).toEqual([
    '12:3: "steps" can\'t be a list of 103. Expected a list of 1 to 100 steps, of which the first is the start.',
  ]);
});

test('a line that was typed with Windows line ends has the same place', () => {
  const broken = smallWith(['wait: 3', 'wait: 400']).replaceAll('\n', '\r\n');
  expect(problemsOf(broken)).toEqual(problemsOf(smallWith(['wait: 3', 'wait: 400'])));
});
