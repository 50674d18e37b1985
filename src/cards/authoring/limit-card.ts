import type { PersonId } from '../../domain/ids.ts';
import type { Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import { choiceCard, noticeCard } from '../kit/choice-card.ts';
import { line, type Card } from '../kit/elements.ts';
import type { Viewer } from '../kit/situation.ts';

type WhoMayUse = {
  readonly template: Template;
  /** Everybody, where nobody is named. */
  readonly who: string | undefined;
  readonly managers: readonly { readonly id: PersonId; readonly name: string }[];
};

/** Says who may use a template, with everybody and each manager's team to choose. */
export function whoMayUseCard({ template, who, managers }: WhoMayUse, viewer: Viewer): Card {
  const { say } = viewer;
  const name = inLanguage(template.name, say.language);
  const limit = { verb: 'limit-template', template: template.id } as const;
  return choiceCard(
    who === undefined ? say.runs('use.everyone-may', { name }) : say.runs('use.some-may', { name, who }),
    [
      ...(who === undefined ? [] : [{ title: say('use.everyone'), where: '', data: limit }]),
      ...managers.map((one) => ({
        title: say('use.team', { name: one.name }),
        where: '',
        data: { ...limit, manager: one.id },
      })),
    ],
    viewer,
    { notes: [line(say('use.how'))], again: { verb: 'who-may-use', template: template.id } },
  );
}

/** Who may use it from now on, and the way back. */
export function limitedCard(
  { template, who, isUndo }: Omit<WhoMayUse, 'managers'> & { readonly isUndo: boolean },
  viewer: Viewer,
): Card {
  const { say } = viewer;
  const name = inLanguage(template.name, say.language);
  return noticeCard(
    who === undefined ? say.runs('use.now-everyone', { name }) : say.runs('use.now-some', { name, who }),
    isUndo
      ? []
      : [
          {
            title: say('button.undo'),
            data: { verb: 'request', request: { intent: 'undo', act: true } },
          },
        ],
    viewer,
    who === undefined ? [] : [line(say('use.goes-on'))],
  );
}
