import type { RecordList } from '../../domain/record-list.ts';
import { latinDigit } from '../words.ts';
import { allRulesSaid } from './all-rules-said.ts';
import { listSaid } from './list-said.ts';
import { manyOf } from './many-of.ts';
import { thisRuleSaid, type ThisRuleSaid } from './this-rule-said.ts';

/** What sets off a rule, as it was said: names are looked up elsewhere. */
export type TriggerSaid =
  | { readonly kind: 'joins'; readonly of: RecordList }
  | { readonly kind: 'joins'; readonly called: string }
  | { readonly kind: 'renewal'; readonly days: number }
  | { readonly kind: 'ended'; readonly called: string; readonly how: 'any' | 'success' | 'no-success' };

/** What is said of the rules of an organization. */
export type RuleSaid =
  | { readonly kind: 'all' }
  | { readonly kind: 'new' }
  | { readonly kind: 'stop-all' }
  | { readonly kind: 'start-all' }
  | ThisRuleSaid
  | { readonly kind: 'open' | 'on' | 'off' | 'try' | 'log' | 'drop'; readonly name: string }
  | {
      readonly kind: 'make';
      readonly trigger: TriggerSaid;
      readonly act: 'propose' | 'enroll';
      readonly template: string;
    };

const PLEASE = '(?:(?:please|pls|plz|kindly|can you|could you|कृपया|kripya)\\s+)*';
const THE = '(?:(?:the|our|my|that|this|all|any)\\s+)*';
const RULE = '(?:rule|niyam|नियम|रूल)';
const RULES = '(?:rules|niyamon|niyam|नियम|नियमों|रूल्स)';
const NAME = '["“]?(?<name>[^"”,;]{1,60}?)["”]?';
const DO = '(?:\\s+(?:दो|दें|दीजिए|do|de|dein|dijiye|dijie|hai|है))?';
const MAKE = '(?:कर[\\p{L}\\p{M}]*|kar\\p{L}*|kr\\p{L}*|karo)';
const KO = '(?:\\s+(?:को|ko))?';

const form = (source: string): RegExp => new RegExp(`^${PLEASE}${source}$`, 'iu');

const ALL = [
  form(
    `(?:(?:show(?:\\s+me)?|list|see|open|which|what|view)\\s+)?${THE}(?:enrolment\\s+|enrollment\\s+|automation\\s+|auto\\s+)?rules(?:\\s+(?:are (?:on|there|active)|do (?:we|i) have|have we|exist))?`,
  ),
  form(
    `(?:(?:हमारे|मेरे|सब|सभी|कौन(?:-|\\s)?से|hamare|mere|sab|sabhi|kaun(?:-|\\s)?se)\\s+)*${RULES}(?:\\s+(?:दिखा[\\p{L}\\p{M}]*|बता[\\p{L}\\p{M}]*|हैं|चालू हैं|dikha\\p{L}*|bata\\p{L}*|hain|chalu hain|chaalu hain))*${DO}`,
  ),
  form(`rules\\s+(?:dikha\\p{L}*|bata\\p{L}*|दिखा[\\p{L}\\p{M}]*)${DO}`),
];
const NEW = [
  form(`(?:new|create|make|add|set\\s+up|build|write)\\s+(?:(?:a|an|the|new|another)\\s+)*rule`),
  form(
    `(?:(?:एक|नया|ek|naya|nya)\\s+)*${RULE}(?:\\s+(?:बना[\\p{L}\\p{M}]*|जोड़[\\p{L}\\p{M}]*|चाहिए|bana\\p{L}*|jod\\p{L}*|chahiye|add))(?:\\s+${MAKE})?${DO}(?:\\s+(?:है|hai))?`,
  ),
  form(`(?:एक\\s+|ek\\s+)?(?:नया|naya|nya)\\s+${RULE}`),
];

type Kind = Extract<RuleSaid, { readonly name: string }>['kind'];

const of = (kind: Kind, ...sources: readonly string[]) => ({ kind, patterns: sources.map(form) });

const OFF = '(?:बंद|band|bandh|off)';
const ON = '(?:चालू|शुरू|chalu|chaalu|shuru|on)';
const TAKE = '(?:हटा[\\p{L}\\p{M}]*|मिटा[\\p{L}\\p{M}]*|hata\\p{L}*|mita\\p{L}*|delete)';

const NAMED = [
  of(
    'off',
    `(?:turn|switch)\\s+off\\s+${THE}rule\\s+${NAME}`,
    `(?:turn|switch)\\s+${THE}rule\\s+${NAME}\\s+off`,
    `(?:stop|pause|disable|deactivate)\\s+${THE}rule\\s+${NAME}`,
    `${RULE}\\s+${NAME}${KO}\\s+${OFF}\\s+${MAKE}${DO}`,
    `${NAME}\\s+(?:वाला\\s+|wala\\s+)?${RULE}${KO}\\s+${OFF}\\s+${MAKE}${DO}`,
  ),
  of(
    'on',
    `(?:turn|switch)\\s+on\\s+${THE}rule\\s+${NAME}`,
    `(?:turn|switch)\\s+${THE}rule\\s+${NAME}\\s+on`,
    `(?:start|enable|activate)\\s+${THE}rule\\s+${NAME}`,
    `${RULE}\\s+${NAME}${KO}\\s+${ON}\\s+${MAKE}${DO}`,
    `${NAME}\\s+(?:वाला\\s+|wala\\s+)?${RULE}${KO}\\s+${ON}\\s+${MAKE}${DO}`,
  ),
  of(
    'drop',
    `(?:delete|remove|drop)\\s+${THE}rule\\s+${NAME}`,
    `${RULE}\\s+${NAME}${KO}\\s+${TAKE}(?:\\s+${MAKE})?${DO}`,
    `${NAME}\\s+(?:वाला\\s+|wala\\s+)?${RULE}${KO}\\s+${TAKE}(?:\\s+${MAKE})?${DO}`,
  ),
  of(
    'try',
    `(?:try(?:\\s+out)?|test|dry[- ]?run)\\s+${THE}rule\\s+${NAME}`,
    `what\\s+would\\s+${THE}rule\\s+${NAME}\\s+have\\s+done`,
    `dry[- ]?run\\s+(?:of|for)\\s+${THE}rule\\s+${NAME}`,
    `${RULE}\\s+${NAME}${KO}\\s+(?:आज़मा[\\p{L}\\p{M}]*|आजमा[\\p{L}\\p{M}]*|aazma\\p{L}*|azma\\p{L}*|try\\s+${MAKE}|test\\s+${MAKE})${DO}`,
  ),
  of(
    'log',
    `what\\s+(?:did|has)\\s+${THE}rule\\s+${NAME}\\s+(?:do|done)`,
    `(?:log|history)\\s+(?:of|for)\\s+${THE}rule\\s+${NAME}`,
    `${RULE}\\s+${NAME}\\s+(?:ने|ne)\\s+(?:क्या(?:-क्या)?|kya(?: kya)?)\\s+(?:किया|kiya|kia)${DO}`,
  ),
  of(
    'open',
    `(?:show|open|change|edit)\\s+${THE}rule\\s+${NAME}`,
    `${RULE}\\s+${NAME}\\s+(?:दिखा[\\p{L}\\p{M}]*|dikha\\p{L}*)${DO}`,
  ),
];

const IT = '(?:(?:it|them|him|her|the\\s+(?:record|lead|contact|account|opportunity|customer))\\s+)?';
const TEMPLATE = '["“]?(?:the\\s+)?(?<template>[^"”,;]{2,80}?)["”]?';
const PROPOSE = `(?<propose>propose|suggest|offer|recommend)\\s+(?:to\\s+)?`;
const ENROLL = `(?<enroll>enrol{1,2}|put|add|start)\\s+${IT}(?:(?:in|into|to|on|with)\\s+)?`;
const WHEN = '(?:when(?:ever)?|once|if|as\\s+soon\\s+as|each\\s+time|every\\s+time)';
const CALLED = `(?:(?:new\\s+)?rule\\s*:?\\s*)?`;

const MAKES = [
  form(
    `${CALLED}${WHEN}\\s+(?<trigger>.+?)\\s*(?:,|\\bthen\\b)+\\s*(?:then\\s+)?(?:${PROPOSE}|${ENROLL})${TEMPLATE}`,
  ),
  form(`${CALLED}(?:${PROPOSE}|${ENROLL})${TEMPLATE}\\s+${WHEN}\\s+(?<trigger>.+)`),
  form(
    `${CALLED}(?:जब(?:\\s+(?:भी|कभी))?|अगर|jab(?:\\s+(?:bhi|kabhi))?|agar)\\s+(?<trigger>.+?)(?:\\s*,\\s*|\\s+)(?:तो|तब|to|toh|tab)\\s+${TEMPLATE}\\s+(?:(?<propose>(?:का\\s+सुझाव|सुझा[\\p{L}\\p{M}]*|प्रस्ताव[\\p{L}\\p{M}]*|ka\\s+sujhav|sujha\\p{L}*|suggest|propose))|(?<enroll>(?:में|mein|me|main)\\s+(?:जोड़[\\p{L}\\p{M}]*|डाल[\\p{L}\\p{M}]*|jod\\p{L}*|daal\\p{L}*|dal\\p{L}*|enrol{1,2}|add)))(?:\\s+${MAKE})?${DO}`,
  ),
];

/** "rules", "new rule", "turn off the rule Expo leads", "when a lead is tagged expo, propose product demo" */
export function ruleSaid(sentence: string): RuleSaid | undefined {
  const text = sentence
    .trim()
    .replace(/[.!?।]+$/u, '')
    .replace(/\s+/gu, ' ');
  if (ALL.some((pattern) => pattern.test(text))) return { kind: 'all' };
  if (NEW.some((pattern) => pattern.test(text))) return { kind: 'new' };
  const all = allRulesSaid(text, sentence.includes('?'));
  if (all) return { kind: all };
  return thisRuleSaid(text) ?? madeIn(text) ?? namedIn(text);
}

function namedIn(text: string): RuleSaid | undefined {
  for (const { kind, patterns } of NAMED) {
    const name = patterns.map((pattern) => pattern.exec(text)?.groups?.name).find((one) => one !== undefined);
    if (name !== undefined) return { kind, name: name.trim() };
  }
  return undefined;
}

function madeIn(text: string): RuleSaid | undefined {
  for (const pattern of MAKES) {
    const { trigger: said = '', template = '', enroll } = pattern.exec(text)?.groups ?? {};
    const trigger = said === '' ? undefined : triggerIn(said.trim());
    if (trigger)
      return {
        kind: 'make',
        trigger,
        act: enroll === undefined ? 'propose' : 'enroll',
        template: template.trim(),
      };
  }
  return undefined;
}

const A = '(?:(?:a|an|any|some|the|new|कोई|किसी|koi|kisi)\\s+)*';
const WHO =
  '(?:records?|leads?|contacts?|accounts?|opportunit(?:y|ies)|deals?|customers?|someone|somebody|anyone|one|रिकॉर्ड|लीड|record|lead)';
const DAYS = '(?<days>\\d{1,3})\\s*(?:days?|din|दिन)';

const RENEWAL = [
  form(
    `${A}(?:renewal|contract)s?\\s+(?:date\\s+)?(?:comes?|is|are|gets?|falls?)?\\s*(?:up|near|due|close|away|within|in)?\\s*(?:within|in|less than)?\\s*${DAYS}(?:\\s+(?:away|ahead|off|out))?`,
  ),
  form(`${DAYS}\\s+(?:before|ahead of)\\s+${A}(?:renewal|contract)s?`),
  form(
    `${A}(?:नवीनीकरण|रिन्यूअल|renewal)\\s+(?:(?:में|mein|me|ko|को)\\s+)?${DAYS}\\s*(?:में|mein|me|door|दूर|bache|बचे|बचें|baaki|बाकी|पास|paas)?(?:\\s+(?:हो|ho|हों|rah jaye|रह जाए|रह जाएँ|aaye|आए))?`,
  ),
];
const ENDED = [
  form(
    `${A}["“]?(?<name>.+?)["”]?\\s+(?:sequence\\s+)?(?:ends?|finishes|is\\s+over|is\\s+done|completes?|is\\s+completed)(?:\\s+(?<how>in\\s+success|with\\s+success|successfully|without\\s+success|unsuccessfully|without\\s+(?:a\\s+)?reply))?`,
  ),
  form(
    `["“]?(?<name>.+?)["”]?\\s+(?:का\\s+अनुक्रम\\s+|ka\\s+sequence\\s+|sequence\\s+)?(?:(?<how>बिना\\s+सफलता(?:\\s+के)?|bina\\s+success(?:\\s+ke)?|सफल\\s+होकर|सफलता\\s+से|success\\s+se)\\s+)?(?:समाप्त|ख़त्म|खत्म|पूरा|khatam|khatm|poora|pura|samapt)\\s+(?:हो|ho)(?:\\s*(?:जाए|jaye|jaaye|ta hai|ता है))?`,
  ),
];
const JOINS = [
  form(
    `${A}${WHO}\\s+(?:joins|enters|lands\\s+(?:on|in)|comes\\s+(?:on|onto|to|into)|gets\\s+(?:on|onto|into)|becomes\\s+part\\s+of|is\\s+added\\s+to|appears\\s+(?:on|in))\\s+(?:the\\s+)?(?:(?:list|segment)\\s+)?["“]?(?<name>.+?)["”]?(?:\\s+(?:list|segment))?`,
  ),
  form(
    `(?:(?:कोई|koi)\\s+)?(?:${WHO}\\s+)?["“]?(?<name>.+?)["”]?\\s+(?:सूची|list|segment|सेगमेंट)\\s+(?:में|mein|me)\\s+(?:आए|आये|जुड़े|aaye|aye|aaya|jude|aata hai|आता है)`,
  ),
];
const TAGGED = [
  form(
    `${A}(?<who>${WHO})\\s+(?:is|gets?|becomes|has been)\\s+tagged\\s+(?:as\\s+|with\\s+)?["“]?(?<tag>.+?)["”]?`,
  ),
  form(`${A}(?<who>${WHO})\\s+gets?\\s+(?:the\\s+)?(?:tag\\s+)["“]?(?<tag>.+?)["”]?`),
  form(
    `${A}(?<who>${WHO})\\s+(?:पर|को|par|pe|ko)\\s+["“]?(?<tag>.+?)["”]?\\s+(?:का\\s+|ka\\s+)?(?:टैग|tag)\\s+(?:लगे|lage|लगाया जाए|lagaya jaye|mile|मिले|ho|हो)`,
  ),
];

const SILENT = [
  form(
    `${A}(?<who>${WHO})\\s+(?:has|have|had|sees|shows|gets)(?:\\s+(?:had|been))?\\s+(?:no|without)\\s+(?:activity|action|contact|touch)\\s+(?:for|in|since)\\s+(?:the\\s+(?:last|past)\\s+)?${DAYS}`,
  ),
  form(
    `${A}(?<who>${WHO})\\s+(?:is|goes|gets|has\\s+been|stays|remains)\\s+(?:quiet|silent|idle|inactive|untouched|cold)\\s+(?:for|since)\\s+${DAYS}`,
  ),
  form(
    `(?:(?:कोई|किसी|koi|kisi)\\s+)?(?<who>${WHO})\\s+(?:(?:पर|में|के साथ|par|pe|mein|me|ke saath)\\s+)?${DAYS}\\s+(?:(?:तक|से|tak|se)\\s+)?(?:(?:कोई|koi)\\s+)?(?:गतिविधि|हलचल|बात|activity|gatividhi|halchal)\\s+(?:न|ना|नहीं|na|nahi|nahin)\\s+(?:हो|हुई हो|हुई|ho|hui ho|hui)`,
  ),
];

function triggerIn(text: string): TriggerSaid | undefined {
  const digits = text.replace(/[०-९]/gu, latinDigit);
  const days = first(RENEWAL, digits)?.days;
  if (days !== undefined) return { kind: 'renewal', days: Number(days) };
  const silent = first(SILENT, digits);
  if (silent) return joinsOf(`${manyOf(silent.who ?? '')} with no activity for ${silent.days ?? ''} days`);
  const tagged = first(TAGGED, text);
  if (tagged) return joinsOf(`${manyOf(tagged.who ?? '')} tagged ${tagged.tag ?? ''}`);
  const list = listSaid(text.replace(STATE, ' ').replace(/^(?:a|an|any|some)\s+/iu, ''));
  if (list) return { kind: 'joins', of: list };
  const called = first(JOINS, text)?.name;
  if (called !== undefined) return { kind: 'joins', called };
  const ended = first(ENDED, text);
  if (!ended?.name) return undefined;
  return { kind: 'ended', called: ended.name, how: howIn(ended.how) };
}

const STATE = /\s+(?:is|are|becomes?|gets?|turns?)(?=\s)/iu;

function joinsOf(said: string): TriggerSaid | undefined {
  const of = listSaid(said);
  return of && { kind: 'joins', of };
}

function howIn(said: string | undefined): 'any' | 'success' | 'no-success' {
  if (said === undefined) return 'any';
  return /without|unsuccess|बिना|bina/iu.test(said) ? 'no-success' : 'success';
}

const first = (patterns: readonly RegExp[], text: string) =>
  patterns.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups !== undefined);
