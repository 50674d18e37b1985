import { line } from '../../cards/kit/elements.ts';
import { choiceCard } from '../../cards/kit/choice-card.ts';
import { type Choice } from '../../cards/kit/choice-rows.ts';
import type { ButtonData } from '../../cards/kit/card-action.ts';
import { searchCard } from '../../cards/records/search-card.ts';
import type { RecordId, TemplateId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Request } from '../../domain/request.ts';
import { may } from '../../domain/organization.ts';
import type { Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import { proposeGroup } from './enroll-group.ts';
import { proposeList } from './enroll-list.ts';
import { proposeMany } from './enroll-many.ts';
import { recordsApart } from '../finding/tell-apart.ts';
import { findRecord } from '../finding/find-record.ts';
import type { Message } from '../ports/messenger.ts';
import { propose, proposeById, type EnrollRequest } from './proposal.ts';
import { moveStart } from './move-start.ts';
import { explainMissing, explainNotOffered } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';
import { namedFor } from './offered-to.ts';

/** Proposes the enrollment of those who are named; asks for whom or for which template where that is not said. */
export async function enrollByRequest(turn: Turn, request: Request): Promise<Message> {
  const { person, viewer } = turn;
  const { who, strangers = [], template: templateId, when, seller: sellerId, instead } = request;
  const template = namedFor(turn, templateId, sellerId);
  const off = templateId && !template && (await explainNotOffered(turn, ({ id }) => id === templateId));
  if (off) return off;
  const forOther = sellerId !== undefined && sellerId !== person.id;
  if (forOther && !may(turn.authority, 'act-for-others'))
    return explainMissing(turn, { kind: 'role', right: 'act-for-others' });
  if (who?.kind === 'unknown') return search(turn, who.name, template?.id);
  const [record, ...others] = recordsOf(request);
  const start = when?.day;
  const moved =
    instead && template && start && !forOther
      ? await moveStart(turn, recordsOf(request), template.id, start)
      : undefined;
  if (moved) return moved;
  const leftOut = strangers.map((words) => viewer.say('enroll.unknown-name', { words }));
  if (record !== undefined && others.length === 0)
    return proposeById(turn, record, template?.id, {
      start,
      notes: leftOut,
      ...(forOther && { seller: sellerId }),
    });
  if (record === undefined && who?.kind !== 'group') return askWhom(turn, template);
  if (who?.kind === 'group') return proposeGroup(turn, who.group, template, request);
  return forOther || request.perDay !== undefined
    ? proposeList(turn, { records: recordsOf(request) }, request, template, leftOut)
    : proposeMany(turn, recordsOf(request), template, start, leftOut);
}

const recordsOf = ({ who }: Request): readonly RecordId[] => (who?.kind === 'records' ? who.records : []);

/** A name typed into the form. */
export async function search(turn: Turn, who: string, templateId: TemplateId | undefined): Promise<Message> {
  const template = templateId && turn.services.templates.find(({ id }) => id === templateId);
  const wish: EnrollRequest = { template, notes: [] };
  return who.trim() === ''
    ? askWhom(turn, template)
    : pickRecord(turn, who, wish, (record) => propose(turn, record, wish));
}

/** The beginning of the form. */
export function askWhom({ viewer }: Turn, template?: Template): Message {
  const { say } = viewer;
  return template
    ? searchCard(say.runs('enroll.ask-who', { template: inLanguage(template.name, say.language) }), viewer, {
        template: template.id,
      })
    : searchCard(say.runs('enroll.form.title'), viewer);
}

const CANCEL: ButtonData = { verb: 'cancel', what: 'enroll' };

async function pickRecord(
  turn: Turn,
  words: string,
  { template, start, seller }: EnrollRequest,
  go: (record: SalesRecord) => Promise<Message>,
): Promise<Message> {
  const { viewer } = turn;
  const { say } = viewer;
  const found = await findRecord(turn, words);
  if (found.kind === 'one') return go(found.record);
  const options = (records: readonly SalesRecord[]) =>
    recordOptions(turn, records, { template, start, seller });
  if (found.kind === 'many') {
    // A template fits one type of record, which is often enough to know which one is meant.
    const fitting = template ? found.records.filter(({ type }) => type === template.recordType) : [];
    const [only, ...more] = fitting;
    if (only && more.length === 0) return go(only);
    const choices = await options(fitting.length > 0 ? fitting : found.records);
    const again = { verb: 'search', who: words, ...(template && { template: template.id }) } as const;
    return choiceCard(say.runs('who.many'), choices, viewer, { cancel: CANCEL, again, lookup: 'records' });
  }
  return found.near.length > 0
    ? choiceCard(say.runs('who.none-nearest', { words }), await options(found.near), viewer, {
        notes: [line(say('who.add'))],
        cancel: CANCEL,
      })
    : searchCard(say.runs('who.none', { words }), viewer, {
        ...(template ? { template: template.id } : {}),
        typed: words.slice(0, 200),
        note: say('who.add'),
      });
}

async function recordOptions(
  turn: Turn,
  records: readonly SalesRecord[],
  { template, start, seller }: Omit<EnrollRequest, 'notes'>,
): Promise<readonly Choice[]> {
  const shown = await recordsApart(turn, records);
  return shown.map(({ record, ...one }) => ({
    ...one,
    data: {
      verb: 'propose',
      record,
      ...(template ? { template: template.id } : {}),
      ...(start ? { start } : {}),
      ...(seller ? { seller: seller.id } : {}),
    },
  }));
}
