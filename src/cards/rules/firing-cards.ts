import type { Day } from '../../domain/day.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Firing } from '../../domain/rules/firing.ts';
import type { Rule } from '../../domain/rule.ts';
import type { Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import { shortDay } from '../../language/dates.ts';
import type { Say } from '../../language/say.ts';
import { askCard } from '../kit/ask-card.ts';
import { button, joinDots, line, lines, mainButton, textOf, type Card } from '../kit/elements.ts';
import { rowsCard, type Row } from '../kit/rows-card.ts';
import type { Viewer } from '../kit/situation.ts';
import { backTo } from './rule-cards.ts';

/** What a rule proposes to a seller. */
export type Proposal = {
  readonly firing: Firing;
  readonly rule: Rule;
  readonly record: SalesRecord;
  readonly template: Template;
  /** The day on which it happened, on their clock. */
  readonly on: Day;
};

/** "It came to fit on Tue, Nov 24 (rule “Expo leads”)" */
export const whyWords = (
  { firing: { cause }, rule: { name }, on, template }: Proposal,
  viewer: Viewer,
): string =>
  causeWords(
    cause,
    { name, day: shortDay(on, viewer), template: inLanguage(template.name, viewer.say.language) },
    viewer.say,
  );

type Told = { readonly name: string; readonly day: string; readonly template: string };

const causeWords = (cause: Firing['cause'], { name, day }: Told, say: Say): string =>
  say(`rule.why.${cause.kind}`, { name, day });

/** A proposal as a row of today's list. Pressing it shows why, and asks. */
export const proposalRow = (proposal: Proposal, viewer: Viewer, where: 'list' | 'all' = 'list'): Row => {
  const { firing, rule, record, template } = proposal;
  const { say } = viewer;
  return {
    record: record.id,
    title: say.runs('do.propose', {
      name: record.name,
      template: inLanguage(template.name, say.language),
    }),
    where: joinDots(record.company, say('rule.by', { name: rule.name })),
    due: { text: '', color: 'Default', subtle: true },
    select: {
      title: say('button.open', { name: record.name }),
      data: { verb: 'proposal', firing: firing.id, ...(where === 'list' && { below: true as const }) },
    },
  };
};

/** The rest of what is proposed, where a list has no room for all of it. */
export const moreProposalsRow = (count: number, { say }: Viewer): Row => ({
  title: [{ text: say('rule.more-proposals', { count }), bold: true }],
  where: '',
  due: { text: '', color: 'Default', subtle: true },
  select: { title: say('rule.all-proposals'), data: { verb: 'proposals', below: true } },
});

export function proposalsCard(proposals: readonly Proposal[], viewer: Viewer): Card {
  const title = viewer.say('rule.proposals', { count: proposals.length });
  return rowsCard(viewer.say, title, {
    title,
    notes: [],
    rows: proposals.slice(0, MOST_SHOWN).map((one) => proposalRow(one, viewer, 'all')),
    buttons: [button(viewer.say('button.today'), { verb: 'go', to: 'today' })],
  });
}

const MOST_SHOWN = 15;

/** Why it is proposed, and what to do about it. */
export function proposalCard(proposal: Proposal, viewer: Viewer): Card {
  const { say } = viewer;
  const { firing, record, template } = proposal;
  const question = say.runs('rule.ask', {
    name: record.name,
    template: inLanguage(template.name, say.language),
  });
  return askCard(say, textOf(question), {
    record: record.id,
    question,
    day: [],
    text: [],
    notes: [line(whyWords(proposal, viewer))],
    buttons: [
      mainButton(say('button.enroll'), { verb: 'propose', record: record.id, template: template.id }),
      button(say('rule.not-now'), { verb: 'answer-proposal', firing: firing.id, answer: 'not-now' }),
      button(say('button.open', { name: record.name }), { verb: 'record', record: record.id, below: true }),
    ],
  });
}

export type Logged = {
  readonly firing: Firing;
  readonly record: SalesRecord | undefined;
  readonly on: Day;
  readonly seller: string | undefined;
};

/** What a rule did lately, and why nothing came of what it left out. */
export function ruleLogCard(rule: Rule, logged: readonly Logged[], viewer: Viewer): Card {
  const { say } = viewer;
  const title = say('rule.log-title', { name: rule.name });
  return rowsCard(say, title, {
    title,
    notes: lines(logged.length === 0 ? say('rule.log-none') : say('rule.log-how')),
    rows: logged.flatMap((one) => (one.record ? [logRow(one, one.record, rule, viewer)] : [])),
    buttons: backTo(rule, viewer),
  });
}

function logRow({ firing, on, seller }: Logged, record: SalesRecord, { name }: Rule, viewer: Viewer): Row {
  const { say } = viewer;
  const day = shortDay(on, viewer);
  return {
    record: record.id,
    title: [{ text: record.name, bold: true }],
    where: joinDots(
      stateWords(firing, seller, say),
      causeWords(firing.cause, { name, day, template: '' }, say),
    ),
    due: { text: day, color: 'Default', subtle: true },
    select: { title: say('button.open', { name: record.name }), data: { verb: 'record', record: record.id } },
  };
}

function stateWords({ state }: Firing, seller = '', say: Say): string {
  switch (state.kind) {
    case 'left':
      return say('rule.did.left', { why: say(`rule.left.${state.why}`) });
    case 'waiting':
      return say('rule.did.waiting');
    case 'enrolled':
      return say(state.by === 'rule' ? 'rule.did.enrolled' : 'rule.did.taken', { seller });
    case 'proposed':
      return say('rule.did.proposed', { seller });
    case 'declined':
      return say('rule.did.declined', { seller });
  }
}
