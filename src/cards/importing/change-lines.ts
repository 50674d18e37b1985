import type { SalesRecord } from '../../domain/record.ts';
import type { Taken, TakenField } from '../../importing/compare.ts';
import { longDay } from '../../language/dates.ts';
import { joinDots } from '../kit/elements.ts';
import type { Viewer } from '../kit/situation.ts';
import { TAKEN_NAMES } from './field-names.ts';
import type { ImportPreview, KnownSample } from './import-preview.ts';

/** Of those who are known: what is filled in, and what would become what. */
export const changeLines = (
  { filledSamples, changed, changes }: ImportPreview,
  viewer: Viewer,
): readonly string[] => [
  ...filledSamples.map(({ record, filled }) =>
    viewer.say('import.fills', { name: record.name, given: givenIn(filled, viewer) }),
  ),
  ...(changed > 0 ? [viewer.say('import.differing', { count: changed })] : []),
  ...changes.flatMap((row) =>
    fieldsOf(row.changed)
      .slice(0, 1)
      .map((field) => changeIn(row, field, viewer)),
  ),
];

const fieldsOf = (taken: Taken) => Object.keys(taken) as TakenField[];

const givenIn = (taken: Taken, viewer: Viewer): string =>
  joinDots(...fieldsOf(taken).map((field) => valueText(taken, field, viewer)));

const changeIn = ({ record, changed }: KnownSample, field: TakenField, viewer: Viewer): string =>
  viewer.say('import.difference', {
    name: record.name,
    field: viewer.say(TAKEN_NAMES[field]),
    kept: valueText(record, field, viewer),
    given: valueText(changed, field, viewer),
  });

function valueText(of: SalesRecord | Taken, field: TakenField, viewer: Viewer): string {
  switch (field) {
    case 'value':
      return of.value === undefined ? '' : `${of.value.amount} ${of.value.currency}`;
    case 'tags':
      return (of.tags ?? []).join(', ');
    case 'renewalDate':
      return of.renewalDate === undefined ? '' : longDay(of.renewalDate, viewer);
    case 'status':
      return of.status === undefined ? '' : viewer.say(`status.${of.status}`);
    default:
      return of[field] ?? '';
  }
}
