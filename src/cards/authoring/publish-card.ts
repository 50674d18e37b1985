import type { Draft } from '../../domain/authoring/draft.ts';
import type { StepId } from '../../domain/ids.ts';
import { findStep, type Step, type Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import type { GroupKind } from '../../domain/version-move.ts';
import type { Say } from '../../language/say.ts';
import { noticeCard } from '../kit/choice-card.ts';
import { button, lines, mainButton, type Card } from '../kit/elements.ts';
import type { Viewer } from '../kit/situation.ts';
import { changesInWords } from './change-words.ts';
import { choice, draftForm, type Field } from './draft-form.ts';
import { stepLine, titleOf } from './step-words.ts';

/** What runs, by how it stands to what changes. */
export type RunningGroup = {
  readonly kind: GroupKind;
  readonly count: number;
  readonly steps: readonly RunningStep[];
};

type RunningStep = { readonly step: Step; readonly count: number; readonly to?: Step };

export type Publishing = {
  readonly draft: Draft;
  readonly template: Template;
  /** What is published now; none of a new template. */
  readonly published: Template | undefined;
  readonly version: number;
  readonly running: number;
  readonly groups: readonly RunningGroup[];
  /** What was already said of it. */
  readonly note?: string | undefined;
};

const MOST_CHANGES = 8;
const MOST_STEPS = 4;

/** Asks before a draft is published: what changes, and what becomes of what runs. */
export function publishCard(publishing: Publishing, { say }: Viewer): Card {
  const { draft, template, published, version, running, groups } = publishing;
  const name = inLanguage(template.name, say.language);
  const changes = published ? changesInWords(published, template, say) : [];
  const over = changes.length - MOST_CHANGES;
  return draftForm(
    {
      shows: { template: draft.template, revision: draft.revision },
      title: published ? say('publish.ask', { name, version }) : say('publish.ask-new', { name }),
      notes: [
        ...changes.slice(0, MOST_CHANGES),
        ...(over > 0 ? [say('draft.more', { count: over })] : []),
        running === 0 ? say('publish.none-running') : say('publish.running', { count: running }),
      ],
      sections: [
        {
          id: 'main',
          fields: [
            ...groups.map((group) => groupField(group, template, say)),
            ...goneSteps(groups, template).map((one) => targetField(one, template, say)),
            { kind: 'text', id: 'note', label: say('publish.note'), value: publishing.note ?? '', most: 200 },
          ],
        },
      ],
      buttons: [
        mainButton(say('publish.yes'), {
          verb: 'publish-now',
          template: template.id,
          revision: draft.revision,
        }),
        button(say('button.to-draft'), { verb: 'draft', template: template.id }),
      ],
    },
    { say },
  );
}

/** Tells apart the choices for the groups of what runs. */
export const groupFieldId = (kind: GroupKind): string => `running:${kind}`;

const groupField = ({ kind, count, steps }: RunningGroup, after: Template, say: Say): Field =>
  choice(
    groupFieldId(kind),
    [
      say(`publish.group-${kind}`, { count }),
      steps
        .slice(0, MOST_STEPS)
        .map((one) => standing(one, after, say))
        .join(' · '),
    ].join(': '),
    'stay',
    [
      { title: say('publish.stay'), value: 'stay' },
      { title: say('publish.move'), value: 'move' },
    ],
  );

/** Steps that the new version doesn't have, once each, however many versions something runs at them in. */
const goneSteps = (groups: readonly RunningGroup[], after: Template): readonly RunningStep[] => {
  const gone = groups.flatMap(({ steps }) => steps).filter(({ step }) => !findStep(after, step.id));
  return gone.filter(({ step }, at) => gone.findIndex((one) => one.step.id === step.id) === at);
};

/** Tells apart where those at a step go on that is gone. */
export const targetFieldId = (step: StepId): string => `goes:${step}`;

export const stepOfTarget = (field: string): StepId | undefined =>
  field.startsWith('goes:') ? (field.slice('goes:'.length) as StepId) : undefined;

/** The step that is proposed, or any other of the new version. */
const targetField = ({ step, to }: RunningStep, after: Template, say: Say): Field =>
  choice(targetFieldId(step.id), say('publish.goes', { step: titleOf(step, say) }), to?.id ?? '', [
    ...(to ? [] : [{ title: say('publish.goes-nowhere'), value: '' }]),
    ...after.steps.map(({ id }) => ({ title: stepLine(after, id, say), value: id })),
  ]);

/** "3 at Follow up with a question (go on at Call)" */
function standing({ step, count, to }: RunningStep, after: Template, say: Say): string {
  const values = { count, step: titleOf(step, say) };
  if (findStep(after, step.id)) return say('publish.at', values);
  return to
    ? say('publish.at-going', { ...values, to: titleOf(to, say) })
    : say('publish.at-staying', values);
}

/** What was published, and how to take it back. */
export const publishedCard = (
  template: Template,
  { moves, note }: { readonly moves: boolean; readonly note?: string | undefined },
  viewer: Viewer,
): Card => {
  const { say } = viewer;
  const name = inLanguage(template.name, say.language);
  return noticeCard(
    say.runs('publish.done', { name, version: template.version }),
    [
      { title: say('button.undo'), data: { verb: 'request', request: { intent: 'undo', act: true } } },
      { title: say('button.versions'), data: { verb: 'versions', template: template.id } },
    ],
    viewer,
    lines(
      note === undefined || note === '' ? undefined : `“${note}”`,
      say(moves ? 'publish.moving' : 'publish.staying'),
    ),
  );
};
