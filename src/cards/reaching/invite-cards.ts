import type { Say } from '../../language/say.ts';
import { askCard } from '../kit/ask-card.ts';
import { noticeCard } from '../kit/choice-card.ts';
import { button, lines, mainButton, textOf, type Card, type Line } from '../kit/elements.ts';
import { named, unreachedLines, type Unreached } from './unreached.ts';

/** What became of those who were to be invited, or would. */
export type Invited = {
  /** Written to for the first time, or to be. */
  readonly invited: readonly string[];
  readonly known: readonly string[];
  readonly notReached: readonly { readonly name: string; readonly why: Unreached }[];
};

type OfTeam = Invited & {
  readonly team: string;
  /** Whether Teams told of everyone who is in it. */
  readonly isWhole: boolean;
};

/** Counts them and asks; the id makes sure that they are invited once. */
export function askToInvite(
  asked: OfTeam,
  ids: { readonly team: string; readonly id: string },
  say: Say,
): Card {
  const { team, invited } = asked;
  const notes = notesOn(asked, say);
  if (invited.length === 0) return noticeCard(say.runs('invite.nobody', { team }), [], { say }, notes);
  const count = invited.length;
  const question = say.runs('invite.ask', { count, team });
  return askCard(say, textOf(question), {
    question,
    notes,
    day: [],
    text: [],
    buttons: [
      mainButton(say('invite.ask-button', { count }), { verb: 'invite', ...ids }),
      button(say('button.cancel'), { verb: 'cancel', what: 'request' }),
    ],
  });
}

/** The result for a team. */
export const teamInvited = (done: OfTeam, say: Say): Card =>
  noticeCard(
    say.runs('invite.done-team', { count: done.invited.length, team: done.team }),
    [],
    { say },
    notesOn(done, say),
  );

const notesOn = ({ known, notReached, isWhole }: OfTeam, say: Say): readonly Line[] => [
  ...lines(known.length > 0 ? say('invite.known-many', { count: known.length }) : undefined),
  ...unreachedLines(notReached, say),
  ...lines(isWhole ? undefined : say('invite.partly')),
];

/** The result for people who were named. */
export function peopleInvited({ invited, known, notReached }: Invited, say: Say): Card {
  const unreached = unreachedLines(notReached, say);
  const alsoKnown =
    known.length > 0 ? say('invite.known', { names: named(known, say), count: known.length }) : undefined;
  if (invited.length > 0)
    return noticeCard(say.runs('invite.done', { names: named(invited, say) }), [], { say }, [
      ...lines(say('invite.done-next'), alsoKnown),
      ...unreached,
    ]);
  if (notReached.length === 0) return noticeCard([{ text: alsoKnown ?? '', bold: false }], [], { say });
  const names = named(
    notReached.map(({ name }) => name),
    say,
  );
  return noticeCard(say.runs('invite.done-nobody', { names }), [], { say }, [
    ...lines(alsoKnown),
    ...unreached,
  ]);
}
