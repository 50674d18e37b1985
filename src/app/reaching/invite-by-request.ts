import { noticeCard } from '../../cards/kit/choice-card.ts';
import type { Request } from '../../domain/request.ts';
import { inviteSaid } from '../../language/asked/invite-said.ts';
import type { Message } from '../ports/messenger.ts';
import { withRight } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';
import { invitePeople } from './invite-people.ts';
import { askBeforeTeamCalled } from './invite-team.ts';

/** "invite Megan" is done at once; "invite everyone in Sales" is asked about first. */
export const inviteByRequest = (turn: Turn, { act, seller, words = '' }: Request): Promise<Message> => {
  const said = act ? inviteSaid(words) : undefined;
  if (said?.kind === 'team') return askBeforeTeamCalled(turn, said.name);
  return withRight(turn, 'act-for-others', () =>
    said
      ? invitePeople(turn, said.names, seller)
      : noticeCard(turn.viewer.say.runs('invite.how'), [], turn.viewer),
  );
};
