import { err, ok, type Result } from '../result.ts';
import { mayHave } from '../step-rules.ts';
import type { RecordChange } from '../record.ts';
import { findStep, withStep } from './arrows.ts';
import { cleanLine } from './clean-text.ts';
import type { Edit } from './edit.ts';
import type { EditRefusal } from './template-edit.ts';

export const recordType: Edit<'record-type'> = (template, { type }) => ok({ ...template, recordType: type });

export const changes: Edit<'changes'> = (template, { step: id, change }) => {
  const step = findStep(template, id);
  if (!step) return err('no-such-step');
  if (!mayHave(step.type, 'changes')) return err('not-of-this-type');
  const clean = change ? cleanChange(change) : ok(undefined);
  if (!clean.ok) return clean;
  const { value } = clean;
  return ok(
    withStep(template, id, ({ changes: _, ...one }) => ({ ...one, ...(value && { changes: value }) })),
  );
};

/** A tag without a letter is none. */
function cleanChange(change: RecordChange): Result<RecordChange | undefined, EditRefusal> {
  if (change.kind === 'status') return ok(change);
  const tag = cleanLine(change.tag);
  return tag.ok ? ok(tag.value === '' ? undefined : { kind: 'tag', tag: tag.value }) : tag;
}
