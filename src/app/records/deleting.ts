import { choiceCard } from '../../cards/kit/choice-card.ts';
import { type Choice } from '../../cards/kit/choice-rows.ts';
import { shortDay } from '../../language/dates.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import type { RecordId } from '../../domain/ids.ts';
import { isOwn } from '../../domain/record.ts';
import { inLanguage } from '../../domain/text.ts';
import { runningFor } from '../enrolling/already-running.ts';
import type { Message } from '../ports/messenger.ts';
import { templateOf } from '../turn/services.ts';
import type { Turn } from '../turn/turn.ts';

/** A person who wants a record deleted may mean its sequences, or the record itself: asks. Either can be undone. */
export async function askInsteadOfDeleting(turn: Turn, id: RecordId): Promise<Message> {
  const { services, person, viewer } = turn;
  const { say } = viewer;
  const record = await services.store.record(person.tenant, id);
  if (!record || record.archived) return { kind: 'text', text: say('refused.gone') };
  const running = await runningFor(turn, record);
  if (running.length === 0 && !isOwn(record, person)) return { kind: 'text', text: say('refused.not-yours') };
  const ways: readonly Choice[] =
    running.length > 0
      ? running.map((one) => ending(turn, one))
      : [
          {
            title: say('button.archive'),
            where: say('delete.archive-what'),
            data: { verb: 'archive', record: id },
          },
        ];
  return choiceCard(say.runs('delete.ask', { name: record.name }), ways, viewer, { record: id });
}

function ending({ services, viewer }: Turn, one: Enrollment): Choice {
  const { say } = viewer;
  const [start] = one.history;
  return {
    title: say('delete.unenroll', {
      template: inLanguage(templateOf(services, one.template, one.version).name, say.language),
    }),
    where: start ? say('who.since', { day: shortDay(start.today, viewer) }) : '',
    data: { verb: 'close', enrollment: one.id, revision: one.revision, view: 'one', reason: 'unenrolled' },
  };
}
