import type { CardAction } from '../../cards/kit/card-action.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { startRules, stopRules } from './all-rules.ts';
import { dropRule } from './drop-rule.ts';
import { answerProposal, showProposal, showProposals } from '../proposing/proposals.ts';
import { openRuleForm, saveRule } from './rule-form.ts';
import { showRuleLog } from './rule-log.ts';
import { showRule, showRules } from './show-rules.ts';
import { switchRule } from './switch-rule.ts';
import { tryRule } from './try-rule.ts';

type Verb =
  | 'rules'
  | 'rule'
  | 'rule-form'
  | 'save-rule'
  | 'switch-rule'
  | 'all-rules'
  | 'try-rule'
  | 'rule-log'
  | 'drop-rule'
  | 'proposals'
  | 'proposal'
  | 'answer-proposal';
type Pressed<One extends Verb> = Extract<CardAction, { verb: One }>;

/** What the buttons of rules do. */
export const PRESS_RULES: {
  readonly [One in Verb]: (turn: Turn, action: Pressed<One>) => Message | Promise<Message>;
} = {
  rules: (turn) => showRules(turn),
  rule: (turn, { rule }) => showRule(turn, rule),
  'rule-form': openRuleForm,
  'save-rule': saveRule,
  'switch-rule': switchRule,
  'all-rules': (turn, { on }) => (on ? startRules(turn) : stopRules(turn)),
  'try-rule': (turn, { rule }) => tryRule(turn, rule),
  'rule-log': (turn, { rule }) => showRuleLog(turn, rule),
  'drop-rule': (turn, { rule }) => dropRule(turn, rule),
  proposals: (turn) => showProposals(turn),
  proposal: (turn, { firing }) => showProposal(turn, firing),
  'answer-proposal': answerProposal,
};
