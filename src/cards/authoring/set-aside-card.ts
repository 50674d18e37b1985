import type { Availability } from '../../domain/template-decision.ts';
import type { Template } from '../../domain/template.ts';
import {
  PAUSED_CHOICES,
  RUNNING_CHOICES,
  type PausedChoice,
  type RunningChoice,
} from '../../domain/template-stop.ts';
import { inLanguage } from '../../domain/text.ts';
import { noticeCard } from '../kit/choice-card.ts';
import { line, lines, type Card, type Line } from '../kit/elements.ts';
import { CANCEL } from '../kit/long-choice-card.ts';
import { named } from '../kit/named.ts';
import type { Viewer } from '../kit/situation.ts';

/** Asks what becomes of what runs, before a template is turned off or archived. */
export function setAsideQuestion(
  {
    template,
    to,
    count,
    rules,
  }: Pick<SetAsideDone, 'template' | 'to' | 'rules'> & { readonly count: number },
  viewer: Viewer,
): Card {
  const { say } = viewer;
  const name = inLanguage(template.name, say.language);
  return noticeCard(
    [
      ...say.runs(`template.ask-${to === 'archived' ? 'archived' : 'off'}`, { name }),
      { text: ` ${say('template.runs-now', { count })}`, bold: false },
    ],
    [
      ...RUNNING_CHOICES.map((running) => ({
        title: say(`template.running-${running}`),
        data: { verb: 'set-aside', template: template.id, to, running } as const,
      })),
      { title: say('button.cancel'), data: CANCEL },
    ],
    viewer,
    rulesLine(rules, viewer),
  );
}

/** Asks whether what was paused as it was turned off goes on, before a template is turned on. */
export function turnOnQuestion(
  { template, count, isOn }: { readonly template: Template; readonly count: number; readonly isOn: boolean },
  viewer: Viewer,
): Card {
  const { say } = viewer;
  const name = inLanguage(template.name, say.language);
  return noticeCard(
    [
      ...say.runs(isOn ? 'template.is-on' : 'template.ask-on', { name }),
      { text: ` ${say('template.paused-now', { count })}`, bold: false },
    ],
    [
      ...PAUSED_CHOICES.map((running) => ({
        title: say(`template.paused-${running}`),
        data: { verb: 'set-aside', template: template.id, to: 'on', running } as const,
      })),
      { title: say('button.cancel'), data: CANCEL },
    ],
    viewer,
  );
}

type SetAsideDone = {
  readonly template: Template;
  readonly to: Availability;
  readonly running: RunningChoice | PausedChoice | undefined;
  /** Whether it was otherwise before. */
  readonly isNews: boolean;
  /** The names of those that are on and use it. */
  readonly rules: readonly string[];
};

export function setAsideDone({ template, to, running, isNews, rules }: SetAsideDone, viewer: Viewer): Card {
  const { say } = viewer;
  const name = inLanguage(template.name, say.language);
  const undo = {
    title: say('button.undo'),
    data: { verb: 'request', request: { intent: 'undo', act: true } },
  } as const;
  const turnOn = {
    title: say('template.turn-on'),
    data: { verb: 'set-aside', template: template.id, to: 'on' },
  } as const;
  return noticeCard(
    say.runs(`template.is-${to}`, { name }),
    [...(isNews ? [undo] : []), ...(to === 'on' ? [] : [turnOn])],
    viewer,
    [...lines(running && say(`template.then-${running}`)), ...rulesLine(rules, viewer)],
  );
}

/** What they do while it is off. */
const rulesLine = (rules: readonly string[], viewer: Viewer): readonly Line[] =>
  rules.length === 0
    ? []
    : [
        line(
          viewer.say('template.rules-use', {
            count: rules.length,
            names: named(
              rules.map((name) => `“${name}”`),
              MOST_RULES_NAMED,
              viewer,
            ),
          }),
        ),
      ];

const MOST_RULES_NAMED = 5;
