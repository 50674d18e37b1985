import type { Intent } from '../../domain/intents.ts';
import type { Group } from '../../domain/request.ts';
import type { Found } from './found.ts';
import { idsOf, leftOutOf } from './left-out.ts';
import { isOwnerBefore } from './new-owner.ts';
import { justBefore } from './sentence/just-before.ts';
import { sureNames } from './sure-names.ts';
import type { WhoFound } from './who-found.ts';

/** "reassign all of Ravi to Megan", "Priya's overdue calls to Ravi": what goes is what a colleague works, or that of it. */
export function allOfSomeone(intent: Intent, found: Found): WhoFound | undefined {
  if (intent !== 'reassign') return undefined;
  const { names, sentence } = found;
  const { text } = sentence;
  const colleagues = names.filter(({ value }) => value.kind === 'colleague');
  const records = names.filter(
    ({ value, from, to }) =>
      value.kind === 'record' && !colleagues.some((one) => one.from < to && from < one.to),
  );
  const only = onlySome(found);
  const isOfMany = ALL.test(text) || (records.length === 0 && Object.keys(only).length > 0);
  const seller = isOfMany ? ownerIn(found) : undefined;
  const without = idsOf(leftOutOf(records, found));
  return seller === undefined
    ? undefined
    : {
        kind: 'found',
        who: {
          kind: 'group',
          group: { scope: 'all', seller, ...only, ...(without.length > 0 && { without }) },
        },
        near: false,
        named: true,
      };
}

const ALL = /(?:^|\s)(?:all|everything|sab|sabhi|saare|sare|sara|सब|सभी|सारे|सारा)(?=\s|$)/iu;

function ownerIn({ names, sentence: { text } }: Found) {
  const owner = names.find(
    ({ value, from, to }) =>
      value.kind === 'colleague' &&
      value.candidates.length === 1 &&
      isOwnerBefore(justBefore(text, from), text.slice(to)),
  )?.value;
  return owner?.kind === 'colleague' ? owner.candidates[0]?.id : undefined;
}

/** What narrows it is said of the work: "Ravi is on leave today" says nothing of it. */
function onlySome(found: Found): Pick<Group, 'due' | 'action' | 'type' | 'template'> {
  const { text } = found.sentence;
  const due = DUE.find(([, said]) => said.test(text))?.[0];
  const action = ACTION.find(([, said]) => said.test(text))?.[0];
  const type = TYPE.find(([, said]) => said.test(text))?.[0];
  const [template] = sureNames(found).flatMap(({ value }) =>
    value.kind === 'template' && value.candidates.length === 1 ? value.candidates : [],
  );
  return {
    ...(due && { due }),
    ...(action && { action }),
    ...(type && { type }),
    ...(template && { template: template.id }),
  };
}

const DUE = [
  [
    'overdue',
    /\bover ?due\b|\blate (?:ones|wale|waale|wali|stuff|things|work|tasks|calls|e?-?mails)\b|\bbaka?ya\b|ओवरड्यू|बकाया|लेट वाल/iu,
  ],
  [
    'today',
    /\btoday['’]?s\b|\bdue today\b|\baaj (?:ke|ki|ka|wale|waale|wali)\b(?! liye)|आज (?:के|की|का|वाले|वाली)(?! लिए)(?![\p{L}\p{M}])/iu,
  ],
] as const;

const ACTION = [
  ['call', /\b(?:phone )?calls\b|(?<![\p{L}\p{M}])कॉल(?![\p{L}\p{M}])/iu],
  ['email', /\be?-?mails\b|(?<![\p{L}\p{M}])ई-?मेल(?![\p{L}\p{M}])/iu],
  ['meeting', /\bmeetings\b/iu],
] as const;

const TYPE = [
  ['lead', /\bleads\b|(?<![\p{L}\p{M}])लीड/iu],
  ['contact', /\bcontacts\b|(?<![\p{L}\p{M}])संपर्क/iu],
  ['account', /\baccounts\b|(?<![\p{L}\p{M}])खात(?:े|ों)/iu],
  ['opportunity', /\b(?:opportunities|deals)\b|(?<![\p{L}\p{M}])(?:अवसर|सौद)/iu],
] as const;
