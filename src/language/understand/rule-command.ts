import type { Decision } from '../../domain/request.ts';
import { ruleSaid, type RuleSaid } from '../lists-and-tags/rule-said.ts';
import { fold } from '../words.ts';
import type { Found } from './found.ts';
import { sureNames } from './sure-names.ts';

/** What is said of the rules of an organization; not "enroll Asha in no-show once her demo is done", which is of one. */
export function ruleCommand(found: Found): Decision | undefined {
  const { sentence, writing } = found;
  const said = ruleSaid(sentence.text);
  if (!said || (said.kind === 'make' && !isForAll(said, found))) return undefined;
  return { kind: 'do', writing, requests: [{ intent: 'rules', act: true, words: sentence.text }] };
}

type Made = Extract<RuleSaid, { readonly kind: 'make' }>;

function isForAll({ trigger, template }: Made, found: Found): boolean {
  if (SAYS_RULE.test(found.sentence.text)) return true;
  const isOfOne = ONE_OF_THEM.test(found.sentence.text) || namesRecord(found);
  // Whoever comes onto a list is said of no one, so that a template nobody knows is asked for.
  if (trigger.kind === 'joins') return !isOfOne || isTemplate(template, found);
  return (
    !isOfOne && isTemplate(template, found) && (trigger.kind !== 'ended' || isTemplate(trigger.called, found))
  );
}

const SAYS_RULE = /^(?:new\s+)?rule(?![\p{L}])/iu;

/** Whoever it happens to is "them", or "it". */
const ONE_OF_THEM =
  /(?<![\p{L}\p{M}])(?:he|she|him|her|his|hers|my|us(?:ko|ka|ki|ke|ne)|is(?:ko|ka|ki|ke|ne)|उस(?:े|को|का|की|के|ने)|इस(?:े|को|का|की|के|ने))(?![\p{L}\p{M}])/iu;

const namesRecord = (found: Found): boolean => sureNames(found).some(({ value }) => value.kind === 'record');

/** The words are the name of a template, and nothing else. */
function isTemplate(words: string, found: Found): boolean {
  const { text } = found.sentence;
  const called = bare(words);
  return sureNames(found).some(({ value, from, to }) => {
    const name = bare(text.slice(from, to));
    return value.kind === 'template' && called !== '' && name.includes(called);
  });
}

const bare = (words: string): string => fold(words).replace(AROUND, ' ').replace(/\s+/gu, ' ').trim();

const AROUND = /\b(?:the|a|any|sequence|template|track|wal[aei])\b|अनुक्रम|टेम्पलेट|वाल[ाेी]|["“”]/giu;
