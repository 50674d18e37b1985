import { helpCard } from '../../cards/help-card.ts';
import { may } from '../../domain/organization.ts';
import type { Audience } from '../../language/commands/command.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';

/** What this person can say, and nothing that is for others. */
export const help = (turn: Turn): Message => helpCard(turn.viewer.say, audiencesOf(turn));

const audiencesOf = ({ services, authority }: Turn): readonly Audience[] => {
  const { roles } = authority;
  const isAdministrator = roles.includes('administrator');
  return [
    'everyone',
    ...(services.mailer ? (['senders'] as const) : []),
    ...(services.meetings ? (['inviters'] as const) : []),
    ...(isAdministrator || roles.includes('manager') ? (['managers'] as const) : []),
    ...(may(authority, 'manage-templates') ? (['template-managers'] as const) : []),
    ...(isAdministrator ? (['administrators'] as const) : []),
    ...(services.local ? (['local'] as const) : []),
  ];
};
