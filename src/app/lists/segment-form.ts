import { segmentFormCard } from '../../cards/lists/segment-cards.ts';
import { RECORD_STATUSES, RECORD_TYPES } from '../../domain/record.ts';
import { MOST_DAYS, type RecordList } from '../../domain/record-list.ts';
import { visibleLine } from '../../domain/visible-line.ts';
import { segmentName } from '../../language/lists-and-tags/segment-said.ts';
import { latinDigit } from '../../language/words.ts';
import type { Message } from '../ports/messenger.ts';
import { withRight } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';
import { keep, segmentCalled, segmentsOf } from './segments.ts';

type Typed = Readonly<
  Record<
    'name' | 'type' | 'company' | 'city' | 'tag' | 'status' | 'owned' | 'idleDays' | 'renewalDays',
    string
  >
> & { readonly segment?: string | undefined };

/** What the form of a list says; what can't be read is asked for again. */
export const saveForm = (turn: Turn, typed: Typed): Promise<Message> =>
  withRight(turn, 'act-for-others', () => {
    const { viewer } = turn;
    const name = segmentName(typed.name);
    const [idle, renewal] = [daysIn(typed.idleDays), daysIn(typed.renewalDays)];
    const list = {
      ...textsIn(typed),
      ...(idle === 'none' || idle === 'bad' ? {} : { idleDays: idle }),
      ...(renewal === 'none' || renewal === 'bad' ? {} : { renewalDays: renewal }),
    };
    const problem =
      name === undefined
        ? 'segment.no-name'
        : isOfAnother(turn, name, typed.segment)
          ? 'segment.name-taken'
          : idle === 'bad' || renewal === 'bad'
            ? 'segment.bad-days'
            : Object.keys(list).length === 0
              ? 'segment.empty'
              : undefined;
    if (problem === undefined && name !== undefined) return keep(turn, name, list, typed.segment);
    const shown = { ...list, name: typed.name, id: typed.segment ?? '' };
    return segmentFormCard(shown, viewer, [viewer.say(problem ?? 'segment.no-name')]);
  });

/** A list that is changed does not push another one out. */
function isOfAnother(turn: Turn, name: string, id: string | undefined): boolean {
  const taken = segmentCalled(turn, name);
  return taken !== undefined && taken.id !== id && segmentsOf(turn).some((one) => one.id === id);
}

function textsIn({ type, company, city, tag, status, owned }: Typed): RecordList {
  const [companyText, cityText, tagText] = [company, city, tag].map((one) =>
    visibleLine(one).trim().slice(0, 100),
  );
  const known = RECORD_TYPES.find((one) => one === type);
  const stands = RECORD_STATUSES.find((one) => one === status);
  return {
    ...(known && { type: known }),
    ...(companyText && { company: companyText }),
    ...(cityText && { city: cityText }),
    ...(tagText && { tag: tagText.replace(/^#/u, '') }),
    ...(stands && { status: stands }),
    ...(owned === 'mine' && { mine: true as const }),
  };
}

function daysIn(typed: string): number | 'none' | 'bad' {
  const text = typed.trim().replace(/[०-९]/gu, latinDigit);
  if (text === '') return 'none';
  const days = Number(text);
  return Number.isInteger(days) && days >= 1 && days <= MOST_DAYS ? days : 'bad';
}
