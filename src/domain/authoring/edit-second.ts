import { err, ok } from '../result.ts';
import { isShare } from '../variant.ts';
import { withSecond } from '../variant-of.ts';
import type { Step } from '../template.ts';
import { findStep, withStep } from './arrows.ts';
import type { Edit } from './edit.ts';

export const share: Edit<'share'> = (template, { step: id, share: percent }) => {
  const step = findStep(template, id);
  if (!step) return err('no-such-step');
  if (!step.second) return err('no-second-text');
  if (!isShare(percent)) return err('share-out-of-range');
  const second = { ...step.second, share: percent };
  return ok(withStep(template, id, (one) => ({ ...one, second })));
};

export const keepText: Edit<'keep-text'> = (template, { step: id, keep }) => {
  const step = findStep(template, id);
  if (!step) return err('no-such-step');
  if (!step.second) return err('no-second-text');
  const kept = withoutSecond(keep === 'b' ? withSecond(step, step.second) : step);
  return ok(withStep(template, id, () => kept));
};

const withoutSecond = ({ second: _, ...step }: Step): Step => step;
