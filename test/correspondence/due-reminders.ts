import type { Message } from '../../src/app/ports/messenger.ts';
import { deliverReminder } from '../../src/app/reminders/deliver.ts';
import type { Services } from '../../src/app/turn/services.ts';
import { ALEX, CONTOSO } from '../builders.ts';
import { cardText } from '../card-text.ts';
import type { noticingWorld } from '../app/noticing-world.ts';
import { given } from '../store/store-test.ts';

/** What Alex is told by the reminders that are due. */
export async function sendDueReminders(
  { store }: Pick<Awaited<ReturnType<typeof noticingWorld>>, 'store'>,
  services: Services,
): Promise<readonly string[]> {
  const reference = {
    tenant: CONTOSO,
    person: ALEX,
    conversationId: 'a',
    serviceUrl: 'https://x.example',
    botId: 'b',
  };
  await given(store, { references: [reference as never] });
  const told: string[] = [];
  const send = (_: unknown, message: Message) => {
    told.push(message.kind === 'card' ? cardText(message.card) : message.text);
    return Promise.resolve({ kind: 'sent' as const, activityId: '1' });
  };
  const due = await store.remindersDue(services.clock.now().toISOString(), 10);
  for (const one of due)
    await deliverReminder({ ...services, messenger: { ...services.messenger, send: send } }, one, () => true);
  return told;
}
