import { fieldsIn } from '../../domain/text-fields.ts';
import { inLanguage, textIn, type Language } from '../../domain/text.ts';
import { isWritten, type Step } from '../../domain/template.ts';
import { mainButton, moreButton, type Button, type Link } from '../kit/elements.ts';
import type { Situation, Viewer } from '../kit/situation.ts';
import type { CardView } from '../kit/card-view.ts';
import { customerLanguage } from './links.ts';

/** What the texts of a step need and nobody has given; for an input, the question that asks for it. */
type Gap = { readonly of: 'input' | 'company'; readonly label: string };

function gapsIn(situation: Situation, step: Step, { say }: Viewer): readonly Gap[] {
  const { template, enrollment, record } = situation;
  const needed = new Set(textsOf(step, customerLanguage(situation), say.language).flatMap(fieldsIn));
  const company: Gap = { of: 'company', label: say('add.company') };
  return [
    ...template.inputs
      .filter(
        ({ id, without }) =>
          without === undefined && enrollment.inputs[id] === undefined && needed.has(`input.${id}`),
      )
      .map(({ label }): Gap => ({ of: 'input', label: inLanguage(label, say.language) })),
    ...(record.company === '' && needed.has('record.company') ? [company] : []),
  ];
}

/** What the customer gets in their language, and what the seller says in the seller's. */
function textsOf({ email, script, opens }: Step, customers: Language, sellers: Language): readonly string[] {
  const written = [email?.subject, email?.body, opens?.email, opens?.meeting];
  return [
    ...written.flatMap((text) => (text ? [textIn(text, customers)] : [])),
    ...(script ? [textIn(script, sellers)] : []),
  ];
}

/** Whether its texts need something that nobody has given. */
export const hasGap = (situation: Situation, step: Step, viewer: Viewer): boolean =>
  gapsIn(situation, step, viewer).length > 0;

/** Names what is missing. */
export function gapLine(situation: Situation, step: Step, viewer: Viewer): string | undefined {
  const gaps = gapsIn(situation, step, viewer);
  const fields = gaps.map(({ label }) => label).join(' · ');
  return gaps.length === 0 ? undefined : viewer.say('action.gaps', { count: gaps.length, fields });
}

/** Opens the form that fills them: of the texts, or of the record. One is the next thing to do; the rest can wait. */
export function gapButtons(
  situation: Situation,
  step: Step,
  viewer: Viewer,
  view: CardView,
): readonly Button[] {
  const { say } = viewer;
  const { id } = situation.enrollment;
  const gaps = gapsIn(situation, step, viewer);
  const edit = { verb: 'edit', record: situation.record.id, from: { enrollment: id, view } } as const;
  const buttons = [
    gaps.some(({ of }) => of === 'input') &&
      mainButton(say('button.fill-in'), { verb: 'details', enrollment: id, view }),
    gaps.some(({ of }) => of === 'company') && mainButton(say('button.add-company'), edit),
  ].filter((one) => one !== false);
  return buttons.map((one, index) => (index === 0 ? one : moreButton(one.title, one.data)));
}

/** What would send a text is behind the `…` while the text has a gap. */
export const withoutGaps = (
  links: readonly Link[],
  situation: Situation,
  step: Step,
  viewer: Viewer,
): readonly Link[] =>
  isWritten(step) && gapsIn(situation, step, viewer).length > 0
    ? links.map((link) => ({ ...link, mode: 'secondary', style: 'default' }))
    : links;
