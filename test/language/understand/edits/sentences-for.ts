import {
  edgesOf,
  type Edge,
  type EdgeOutcome,
  type Step,
  type StepType,
  type Template,
} from '../../../../src/domain/template.ts';
import type { LocalizedText } from '../../../../src/domain/text.ts';

/** All that a template manager says to build a template from nothing. */
export type Words = (template: Template) => readonly string[];

const TYPES_IN_ENGLISH: Readonly<Record<StepType, string>> = {
  email: 'an email',
  'automated-email': 'an automated email',
  call: 'a call',
  linkedin: 'a LinkedIn step',
  task: 'a task',
  schedule: 'a scheduling step',
  meeting: 'a meeting',
  decision: 'a decision',
};

const TYPES_IN_HINDI: Readonly<Record<StepType, string>> = {
  email: 'ईमेल',
  'automated-email': 'स्वचालित ईमेल',
  call: 'कॉल',
  linkedin: 'लिंक्डइन स्टेप',
  task: 'टास्क',
  schedule: 'मीटिंग तय करो स्टेप',
  meeting: 'मीटिंग',
  decision: 'निर्णय',
};

const WHEN_IN_ENGLISH: Readonly<Record<EdgeOutcome, (step: number) => string>> = {
  replied: (step) => `when they reply to step ${step}`,
  answered: (step) => `if step ${step} is answered`,
  'no-answer': (step) => `if there is no answer to step ${step}`,
  sent: (step) => `once step ${step} is sent`,
  done: (step) => `when step ${step} is done`,
  held: (step) => `after step ${step} is held`,
};

const WHEN_IN_HINDI: Readonly<Record<EdgeOutcome, (step: number) => string>> = {
  replied: (step) => `स्टेप ${step} का जवाब आए तो`,
  answered: (step) => `अगर स्टेप ${step} पर फ़ोन उठाएँ तो`,
  'no-answer': (step) => `स्टेप ${step} का जवाब न आए तो`,
  sent: (step) => `स्टेप ${step} भेजने के बाद`,
  done: (step) => `स्टेप ${step} पूरा होने पर`,
  held: (step) => `स्टेप ${step} हो जाने पर`,
};

type Said = {
  readonly header: (template: Template) => readonly string[];
  readonly end: (end: Template['ends'][number]) => string;
  /** Its name in the other language. */
  readonly endInOther: (end: Template['ends'][number]) => string;
  readonly input: (input: Template['inputs'][number]) => string;
  readonly step: (step: Step, before: number) => string;
  readonly branch: (step: number, branches: boolean) => string;
  readonly when: Readonly<Record<EdgeOutcome, (step: number) => string>>;
  readonly go: (when: string, step: number, waitDays: number) => string;
  readonly finish: (when: string, ends: readonly string[]) => string;
  readonly tag: (step: number, tag: string) => string;
  readonly status: (step: number, status: string) => string;
  readonly text: (what: string, of: string) => readonly [string, string];
};

const ENGLISH: Said = {
  header: ({ name, recordType }) => [
    `rename the template to ${name.en}`,
    `this template is for ${recordType === 'opportunity' ? 'opportunities' : `${recordType}s`}`,
  ],
  end: ({ name, success }) => `add an end "${name.en}" as a ${success ? 'success' : 'failure'}`,
  endInOther: ({ name }) => `name of the end "${name.en}" in Hindi: ${name.hi ?? ''}`,
  input: ({ id, type, from, label }) =>
    `add a ${type === 'url' ? 'link' : type} question ${id}${from ? ' from the record' : ''}: ${label.en}`,
  step: ({ type, title }, before) =>
    `add ${TYPES_IN_ENGLISH[type]}${before === 0 ? '' : ` after step ${before}`} called "${title.en}"`,
  branch: (step, branches) => `step ${step} ${branches ? 'needs a reply' : "doesn't need a reply"}`,
  when: WHEN_IN_ENGLISH,
  go: (when, step, waitDays) =>
    `${when}, go to step ${step}${waitDays === 0 ? ' right away' : ` after ${waitDays} days`}`,
  finish: (when, ends) => `${when}, it ends with ${ends.join(' or ')}`,
  tag: (step, tag) => `step ${step} tags them "${tag}"`,
  status: (step, status) => `step ${step} sets the status to ${status}`,
  text: (what, of) => [`${what} of ${of} in English`, `Hindi ${what} of ${of}`],
};

const STATUS_IN_HINDI: Readonly<Record<string, string>> = { qualified: 'योग्य', disqualified: 'अयोग्य' };
const RECORDS_IN_HINDI = { contact: 'संपर्कों', lead: 'लीड', opportunity: 'अवसरों', account: 'खातों' };
const INPUTS_IN_HINDI = { text: 'एक', date: 'तारीख का', url: 'लिंक का' };
const TEXTS_IN_HINDI: Readonly<Record<string, string>> = {
  name: 'नाम',
  title: 'शीर्षक',
  instructions: 'निर्देश',
  subject: 'विषय',
  body: 'संदेश',
  script: 'स्क्रिप्ट',
  description: 'विवरण',
  label: 'सवाल',
  fallback: 'न हो तो',
  'opened email': 'खुलने वाली ईमेल',
  'opened meeting': 'खुलने वाली मीटिंग',
};

const HINDI: Said = {
  header: ({ name, recordType }) => [
    `टेम्पलेट का नाम बदलकर "${name.hi ?? ''}" कर दो`,
    `यह टेम्पलेट ${RECORDS_IN_HINDI[recordType]} के लिए है`,
  ],
  end: ({ name, success }) => `नया अंत जोड़ो: ${name.hi ?? ''}, ${success ? 'सफल' : 'असफल'}`,
  endInOther: ({ name }) => `अंत "${name.hi ?? ''}" का नाम अंग्रेज़ी में: ${name.en}`,
  input: ({ id, type, from, label }) =>
    `${INPUTS_IN_HINDI[type]} सवाल ${id} जोड़ो${from ? ' रिकॉर्ड से' : ''}: ${label.hi ?? ''}`,
  step: ({ type, title }, before) =>
    `${before === 0 ? '' : `स्टेप ${before} के बाद `}एक ${TYPES_IN_HINDI[type]} जोड़ो "${title.hi ?? ''}"`,
  branch: (step, branches) => `स्टेप ${step} को जवाब ${branches ? 'चाहिए' : 'की ज़रूरत नहीं'}`,
  when: WHEN_IN_HINDI,
  go: (when, step, waitDays) =>
    `${when} ${waitDays === 0 ? 'तुरंत' : `${waitDays} दिन बाद`} स्टेप ${step} पर जाओ`,
  finish: (when, ends) => `${when} ${ends.join(' या ')} पर खत्म करो`,
  tag: (step, tag) => `स्टेप ${step} "${tag}" टैग लगाए`,
  status: (step, status) => `स्टेप ${step} का स्टेटस ${STATUS_IN_HINDI[status] ?? ''} कर दो`,
  text: (what, of) => {
    const place = `${of.replace('step', 'स्टेप').replace('the template', 'टेम्पलेट')} का ${TEXTS_IN_HINDI[what] ?? ''}`;
    return [`${place} अंग्रेज़ी में`, place];
  },
};

const wordsOf =
  (said: Said): Words =>
  (template) => [
    ...said.header(template),
    ...template.ends.map(said.end),
    ...template.inputs.map(said.input),
    ...template.steps.map(said.step),
    ...template.steps.flatMap((step, index) => structure(said, template, step, index + 1)),
    ...texts(said, template),
  ];

export const IN_ENGLISH = wordsOf(ENGLISH);
export const IN_HINDI = wordsOf(HINDI);

function structure(said: Said, template: Template, step: Step, number: number): readonly string[] {
  const edges = edgesOf(step);
  const isReaction = step.type === 'email' || step.type === 'automated-email' || step.type === 'call';
  return [
    ...(isReaction ? [said.branch(number, edges.length > 1)] : []),
    ...edges.map(([outcome, edge]) => way(said, template, said.when[outcome](number), edge)),
    ...(step.changes?.kind === 'status' ? [said.status(number, step.changes.status)] : []),
    ...(step.changes?.kind === 'tag' ? [said.tag(number, step.changes.tag)] : []),
  ];
}

function way(said: Said, template: Template, when: string, edge: Edge): string {
  if (edge.kind === 'step')
    return said.go(when, template.steps.findIndex(({ id }) => id === edge.to) + 1, edge.waitDays);
  const names = edge.ends.map((end) => template.ends.find(({ id }) => id === end)?.name);
  return said.finish(
    when,
    names.map((name) => (said === HINDI ? name?.hi : name?.en) ?? ''),
  );
}

/** Each text, in each language, with all its lines. */
function texts(said: Said, template: Template): readonly string[] {
  const both = (what: string, of: string, text: LocalizedText | undefined): readonly string[] => {
    if (!text) return [];
    const [english, hindi] = said.text(what, of);
    return [`${english}: ${text.en}`, ...(text.hi === undefined ? [] : [`${hindi}:\n${text.hi}`])];
  };
  return [
    ...both('name', 'the template', template.name),
    ...both('description', 'the template', template.description),
    ...template.ends.map(said.endInOther),
    ...template.inputs.flatMap(({ id, label, without }) => [
      ...both('label', id, label),
      ...both('fallback', id, without),
    ]),
    ...template.steps.flatMap((step, index) => {
      const of = `step ${index + 1}`;
      return [
        ...both('title', of, step.title),
        ...both('instructions', of, step.instructions),
        ...both('subject', of, step.email?.subject),
        ...both('body', of, step.email?.body),
        ...both('script', of, step.script),
        ...both('opened email', of, step.opens?.email),
        ...both('opened meeting', of, step.opens?.meeting),
      ];
    }),
  ];
}
