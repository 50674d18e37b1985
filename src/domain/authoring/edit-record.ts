import { err, ok } from '../result.ts';
import { mayHave } from '../step-rules.ts';
import type { RecordChange } from '../record.ts';
import { visibleLine } from '../visible-line.ts';
import { findStep, withStep } from './arrows.ts';
import type { Edit } from './edit.ts';

export const recordType: Edit<'record-type'> = (template, { type }) => ok({ ...template, recordType: type });

export const changes: Edit<'changes'> = (template, { step: id, change }) => {
  const step = findStep(template, id);
  if (!step) return err('no-such-step');
  if (!mayHave(step.type, 'changes')) return err('not-of-this-type');
  const clean = change && cleanChange(change);
  return ok(
    withStep(template, id, ({ changes: _, ...one }) => ({ ...one, ...(clean && { changes: clean }) })),
  );
};

/** A tag without a letter is none. */
function cleanChange(change: RecordChange): RecordChange | undefined {
  if (change.kind === 'status') return change;
  const tag = visibleLine(change.tag);
  return tag === '' ? undefined : { kind: 'tag', tag };
}
