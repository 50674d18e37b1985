import type { Draft } from '../../domain/authoring/draft.ts';
import type { Untranslated } from '../../domain/authoring/translation.ts';
import type { Flaw } from '../../domain/authoring/template-edit.ts';
import type { FlowMarks } from '../../domain/flow.ts';
import type { TemplateId } from '../../domain/ids.ts';
import type { Step, Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import { LANGUAGE_NAMES } from '../../language/language-names.ts';
import { inOneLine } from '../../language/lists.ts';
import type { Say } from '../../language/say.ts';
import type { DraftForm } from '../kit/authoring-action.ts';
import {
  button,
  cardOf,
  joinDots,
  line,
  lines,
  mainButton,
  moreButton,
  type Button,
  type Card,
  type Line,
} from '../kit/elements.ts';
import { pageOf, type Page } from '../kit/page-within.ts';
import type { Viewer } from '../kit/situation.ts';
import { flowInWords } from '../templates/flow-in-words.ts';
import { flawInWords, placeInWords } from './flaw-words.ts';
import { endName, numberIn, titleOf, waysOf } from './step-words.ts';

/** A draft, and how it differs from what it began with. */
export type DraftView = {
  readonly draft: Draft;
  /** As the draft has it now. */
  readonly template: Template;
  readonly marks: FlowMarks;
  readonly removed: readonly Step[];
  /** How many things are other than they were. */
  readonly changes: number;
  readonly flaws: readonly Flaw[];
  /** Texts that are written in one language and not in the other, and whether a model can propose them. */
  readonly untranslated: readonly Untranslated[];
  readonly canTranslate: boolean;
  /** Where the picture of its flow is. */
  readonly picture?: string | undefined;
  /** "Megan Bowen, 23 Nov, 09:30": who changed it last. */
  readonly last?: string | undefined;
};

type Row = {
  readonly title: string;
  readonly mark: string;
  readonly ways: readonly Line[];
  readonly select: Pick<Button, 'title' | 'data'>;
};

type DraftData = {
  readonly name: string;
  readonly state: string;
  readonly result: readonly Line[];
  readonly problems: readonly { readonly title: string; readonly lines: readonly Line[] }[];
  readonly picture: readonly { readonly url: string; readonly altText: string }[];
  readonly removed: readonly Line[];
  readonly rows: readonly Row[];
  readonly buttons: readonly Button[];
};

const drawDraft = cardOf<DraftData>('draft');

/** A draft: what is missing, its flow, its steps to press, and what can be done. `said`: what has just happened. */
export function draftCard(
  view: DraftView,
  viewer: Viewer,
  { said = [], page = 0 }: { readonly said?: readonly string[]; readonly page?: number } = {},
): Card {
  const { say } = viewer;
  const { template, picture, removed } = view;
  const name = inLanguage(template.name, say.language);
  const over = said.length - MOST_SAID;
  const shown = pageOf(template.steps, page, STEPS_AT_ONCE);
  return {
    ...drawDraft(say, said[0] ?? joinDots(name, stateOf(view, say)), {
      name,
      state: joinDots(stateOf(view, say), changesOf(view, say)),
      result: lines(...said.slice(0, MOST_SAID), over > 0 ? say('draft.more', { count: over }) : undefined),
      problems: problemsOf(view, say),
      picture: picture === undefined ? [] : [{ url: picture, altText: flowInWords(template, say) }],
      removed: [
        ...lines(untranslatedLine(view, say)),
        ...(removed.length === 0
          ? []
          : [
              line(
                say('draft.removed', {
                  steps: inOneLine(
                    removed.map((step) => titleOf(step, say)),
                    say.language,
                  ),
                }),
              ),
            ]),
      ],
      rows: [...shown.rows.map((step) => stepRow(view, step, say)), ...partRows(view, say)],
      buttons: buttonsOf(view, shown, say),
    }),
    draft: { template: template.id, revision: view.draft.revision },
  };
}

const MOST_SAID = 5;

/** Most templates are on one page. */
const STEPS_AT_ONCE = 15;

const stateOf = ({ draft }: DraftView, say: Say): string =>
  draft.isNew ? say('draft.new') : say('draft.of', { version: draft.from.version });

const changesOf = ({ changes, last }: DraftView, say: Say): string =>
  joinDots(say('draft.changes', { count: changes }), changes > 0 ? last : undefined);

const MOST_PROBLEMS = 4;
const MOST_NAMED = 3;

/** "Not in हिन्दी yet: Description, 2. Email: Follow up · Subject": what lacks English is a problem of its own. */
function untranslatedLine({ untranslated, template }: DraftView, say: Say): string | undefined {
  const [first, ...others] = untranslated.filter(({ to }) => to !== 'en');
  if (!first) return undefined;
  const named = [first, ...others]
    .slice(0, MOST_NAMED)
    .map(({ place }) => placeInWords(place, template, say));
  const more = 1 + others.length - named.length;
  const all = more > 0 ? [...named, say('draft.more', { count: more })] : named;
  return say('draft.untranslated', { language: LANGUAGE_NAMES[first.to], places: all.join(' · ') });
}

function problemsOf({ flaws, template }: DraftView, say: Say): DraftData['problems'] {
  const over = flaws.length - MOST_PROBLEMS;
  return flaws.length === 0
    ? []
    : [
        {
          title: say('draft.problems', { count: flaws.length }),
          lines: lines(
            ...flaws.slice(0, MOST_PROBLEMS).map((flaw) => flawInWords(flaw, template, say)),
            over > 0 ? say('draft.more', { count: over }) : undefined,
          ),
        },
      ];
}

function stepRow({ template, marks }: DraftView, step: Step, say: Say): Row {
  const mark = marks.steps[step.id];
  const title = `${numberIn(template, step.id)}. ${titleOf(step, say)}`;
  return {
    title,
    mark: mark ? say(`draft.mark.${mark}`) : '',
    ways: lines(
      joinDots(
        say(`step.${step.type}`),
        step.second && say('draft.two-texts', { share: step.second.share }),
        ...waysOf(template, step, say),
      ),
    ),
    select: { title, data: { verb: 'draft-step', template: template.id, step: step.id } },
  };
}

/** What a template has besides its steps. */
const partRows = ({ template }: DraftView, say: Say): readonly Row[] => [
  partRow(template.id, 'ends', say('draft.ends'), template.ends.map((end) => endName(end, say)).join(', ')),
  partRow(
    template.id,
    'inputs',
    say('draft.inputs'),
    template.inputs.length === 0
      ? say('draft.no-inputs')
      : template.inputs.map(({ label }) => inLanguage(label, say.language)).join(' · '),
  ),
  partRow(template.id, 'about', say('draft.about'), inLanguage(template.description, say.language)),
];

const partRow = (template: TemplateId, form: DraftForm, title: string, what: string): Row => ({
  title,
  mark: '',
  ways: lines(what),
  select: { title, data: { verb: 'draft-form', template, form } },
});

/** Six are seen at once, the rest is behind the `…`. */
function buttonsOf(
  { draft, flaws, changes, untranslated, canTranslate }: DraftView,
  shown: Page<Step>,
  say: Say,
): readonly Button[] {
  const { template, revision } = draft;
  const at = { template, revision };
  const isWhole = flaws.length === 0 && (changes > 0 || draft.isNew);
  const publish = isWhole ? mainButton : moreButton;
  return [
    publish(say('button.publish'), { verb: 'publish-draft', ...at }),
    button(say('button.add-step'), { verb: 'draft-form', template, form: 'add-step' }),
    ...(draft.done > 0 ? [button(say('button.undo'), { verb: 'undo-edit', ...at })] : []),
    ...(draft.done < draft.edits.length ? [button(say('button.redo'), { verb: 'redo-edit', ...at })] : []),
    ...pageButtons(template, shown, say),
    ...(canTranslate && untranslated.length > 0
      ? [moreButton(say('button.translate'), { verb: 'translate-draft', ...at })]
      : []),
    moreButton(say('button.try-draft'), { verb: 'try-draft', template }),
    ...(draft.isNew ? [] : [moreButton(say('button.versions'), { verb: 'versions', template })]),
    moreButton(say('button.discard'), { verb: 'discard-draft', ...at }),
  ];
}

const pageButtons = (template: TemplateId, { page, count }: Page<Step>, say: Say): readonly Button[] => [
  ...(page > 0 ? [button(say('draft.back'), { verb: 'draft', template, page: page - 1 })] : []),
  ...((page + 1) * STEPS_AT_ONCE < count
    ? [button(say('draft.next'), { verb: 'draft', template, page: page + 1 })]
    : []),
];
