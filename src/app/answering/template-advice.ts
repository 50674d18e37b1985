import { adviceCard } from '../../cards/templates/advice-card.ts';
import { templatesCard } from '../../cards/templates/template-cards.ts';
import type { Request } from '../../domain/request.ts';
import { templatesFor } from '../enrolling/proposal.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';

/** "which template should I use for Asha?": those that fit the record, to enroll it in; all where nobody is named. */
export async function adviseTemplate(turn: Turn, { who }: Request): Promise<Message> {
  const { services, person, viewer } = turn;
  const [id] = who?.kind === 'records' ? who.records : [];
  const record = id && (await services.store.record(person.tenant, id));
  return record
    ? adviceCard(record, templatesFor(services.templates, record), viewer)
    : templatesCard(services.templates, viewer.say);
}
