import type { Option } from '../../cards/kit/choice-card.ts';
import { may } from '../../domain/organization.ts';
import { inviteSaid } from '../../language/asked/invite-said.ts';
import type { Turn } from '../turn/turn.ts';

/** For whoever may write first to somebody of that name, whom the bot doesn't know. */
export function inviteButtons({ authority, viewer }: Turn, name: string): readonly Option[] {
  const words = `invite ${name}`;
  if (!may(authority, 'act-for-others') || inviteSaid(words)?.kind !== 'people') return [];
  return [
    {
      title: viewer.say('invite.button', { name }),
      data: { verb: 'request', request: { intent: 'invite', act: true, words } },
    },
  ];
}
