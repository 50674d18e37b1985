import { choiceCard, type Option } from '../../cards/action/question-cards.ts';
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
  const ways: readonly Option[] =
    running.length > 0
      ? running.slice(0, MOST_WAYS).map((one) => ending(turn, one, running.length === 1))
      : [{ title: say('button.archive'), data: { verb: 'archive', record: id } }];
  const cancel: Option = { title: say('button.cancel'), data: { verb: 'cancel', what: 'edit' } };
  return choiceCard(say.runs('delete.ask', { name: record.name }), [...ways, cancel], viewer);
}

/** A template's name is wider than a phone, so the button has it only where there are several to tell apart. */
const ending = ({ services, viewer: { say } }: Turn, one: Enrollment, isOnly: boolean): Option => ({
  title: isOnly
    ? say('delete.unenroll-only')
    : say('delete.unenroll', {
        template: inLanguage(templateOf(services, one.template, one.version).name, say.language),
      }),
  data: { verb: 'close', enrollment: one.id, revision: one.revision, view: 'one', reason: 'unenrolled' },
});

/** As many as a card has room for, besides "Cancel". */
const MOST_WAYS = 5;
