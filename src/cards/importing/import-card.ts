import { RECORD_TYPES, type RecordType, type SalesRecord } from '../../domain/record.ts';
import type { Draft, Problem } from '../../importing/drafts.ts';
import type { Header } from '../../importing/header.ts';
import { inOneLine } from '../../language/lists.ts';
import type { Say } from '../../language/say.ts';
import { askCard } from '../kit/ask-card.ts';
import { noticeCard } from '../kit/choice-card.ts';
import { button, joinDots, lines, mainButton, textOf, type Button, type Card } from '../kit/elements.ts';
import type { Viewer } from '../kit/situation.ts';
import { columnLines } from './column-lines.ts';
import type { ImportPlan, KnownRow } from './import-plan.ts';
import { problemLines } from './problem-lines.ts';

type Prepared = {
  readonly id: string;
  readonly file: string;
  readonly header: Header;
  readonly type: RecordType | undefined;
  readonly problems: readonly Problem[];
};

/** What an import would do; nothing is saved yet. */
export function importCard(prepared: Prepared, plan: ImportPlan, { say }: Viewer): Card {
  const { file, header, type, problems } = prepared;
  const isAny = plan.fresh.length + plan.filled.length > 0;
  const question = isAny
    ? say.runs('import.ask', { name: file })
    : say.runs('import.nothing', { name: file });
  return askCard(say, textOf(question), {
    question,
    day: [],
    text: [],
    notes: lines(
      ...countsOf(plan, problems, say),
      ...samplesOf(plan.fresh, say),
      ...problemLines([...problems, ...plan.repeated], say),
      ...differencesOf(plan.differing, say),
      ...(plan.strangers.length > 0
        ? [say('import.strangers', { names: inOneLine(plan.strangers.slice(0, FEW), say.language) })]
        : []),
      ...columnLines(header, say),
      ...(isAny && type === undefined ? [say('import.which')] : []),
    ),
    buttons: isAny ? buttonsOf(prepared, say) : [],
  });
}

const FEW = 3;

function buttonsOf({ id, type }: Prepared, say: Say): readonly Button[] {
  const cancel = button(say('button.cancel'), { verb: 'cancel', what: 'import' });
  if (type !== undefined) return [mainButton(say('button.import'), { verb: 'import', id, type }), cancel];
  const people = RECORD_TYPES.filter((one) => one === 'lead' || one === 'contact');
  return [
    ...people.map((one) => mainButton(say(`import.as-${one}`), { verb: 'import', id, type: one })),
    cancel,
  ];
}

function countsOf(plan: ImportPlan, problems: readonly Problem[], say: Say): readonly string[] {
  const faulty = problems.filter(({ why }) => why === 'no-name').length;
  const counted = [
    ['import.new', plan.fresh.length],
    ['import.filled', plan.filled.length],
    ['import.unchanged', plan.unchanged],
    ['import.of-others', plan.ofOthers],
    ['import.repeated', plan.repeated.length],
    ['import.faulty', faulty],
  ] as const;
  return counted.filter(([, count]) => count > 0).map(([key, count]) => say(key, { count }));
}

const samplesOf = (drafts: readonly Draft[], say: Say): readonly string[] =>
  drafts.length === 0
    ? []
    : [
        say('import.sample'),
        ...drafts
          .slice(0, FEW)
          .map(({ name, company, title, email, phone }) =>
            joinDots(name, company === name ? '' : company, title, email, phone),
          ),
      ];

function differencesOf(rows: readonly KnownRow[], say: Say): readonly string[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, FEW).flatMap(({ record, draft, differing }) =>
    differing.slice(0, 1).map((field) =>
      say('import.difference', {
        name: record.name,
        field: say(FIELDS[field]),
        kept: valueText(record, field),
        given: valueText(draft, field),
      }),
    ),
  );
  return [say('import.differing', { count: rows.length }), ...shown];
}

const FIELDS = {
  company: 'add.company',
  title: 'add.title-field',
  email: 'add.email',
  phone: 'add.phone',
  linkedIn: 'add.linked-in',
  value: 'add.value',
} as const;

const valueText = (of: SalesRecord | Draft, field: KnownRow['differing'][number]): string =>
  field === 'value' ? joinDots(String(of.value?.amount ?? ''), of.value?.currency) : (of[field] ?? '');

/** One Undo is for all of it. */
export function importedCard(
  { file, at }: { readonly file: string; readonly at: string },
  { fresh, filled }: ImportPlan,
  viewer: Viewer,
): Card {
  const { say } = viewer;
  if (fresh.length + filled.length === 0)
    return noticeCard(say.runs('import.nothing', { name: file }), [], viewer);
  const question = say.runs('import.done', { name: file, count: fresh.length, filled: filled.length });
  return askCard(say, textOf(question), {
    question,
    day: [],
    text: [],
    notes: lines(fresh.length > 0 ? say('import.next', { name: fresh[0]?.name ?? '' }) : ''),
    buttons: [button(say('button.undo'), { verb: 'undo-import', at })],
  });
}
