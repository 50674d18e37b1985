import { EVEN_SHARE } from '../variant.ts';
import { mayHave } from '../step-rules.ts';
import type { SecondTexts, Step, StepType } from '../template.ts';
import type { LocalizedText } from '../text.ts';
import type { SecondField } from './step-texts.ts';

export function readSecond({ second }: Step, field: SecondField): LocalizedText | undefined {
  return field === 'subject' || field === 'body' ? second?.email?.[field] : second?.[field];
}

/** With its first text it begins, half and half; without its last, it is gone. */
export function writeSecond(step: Step, field: SecondField, text: LocalizedText | undefined): Step {
  const { second = { share: EVEN_SHARE }, ...others } = step;
  return { ...others, ...ifAny(withText(second, field, text)) };
}

/** Without what a step of that type does not have. */
export function secondOfType(second: SecondTexts, type: StepType): { readonly second?: SecondTexts } {
  const { email, script, ...rest } = second;
  return ifAny({
    ...rest,
    ...(email && mayHave(type, 'email') && { email }),
    ...(script && mayHave(type, 'script') && { script }),
  });
}

function withText(second: SecondTexts, field: SecondField, text: LocalizedText | undefined): SecondTexts {
  if (field !== 'subject' && field !== 'body') {
    const { [field]: _, ...rest } = second;
    return text ? { ...rest, [field]: text } : rest;
  }
  const { email = {}, ...rest } = second;
  const { [field]: _, ...others } = email;
  const written = text ? { ...others, [field]: text } : others;
  return Object.keys(written).length === 0 ? rest : { ...rest, email: written };
}

const ifAny = (second: SecondTexts): { readonly second?: SecondTexts } =>
  Object.keys(second).length > 1 ? { second } : {};
