import { noticeCard } from '../cards/kit/choice-card.ts';
import type { RecordId } from '../domain/ids.ts';
import type { LastChange } from '../domain/person.ts';
import type { Who } from '../domain/request.ts';
import { undoBacklog } from './acting/choose-backlog.ts';
import { undoCorrection } from './acting/undo-correction.ts';
import { keepSettings } from './administration/organization-settings.ts';
import { restore } from './administration/change-roles.ts';
import { undoHandover } from './acting/reassign.ts';
import { undoAndReport } from './acting/report-outcome.ts';
import { takeBackPublished } from './authoring/take-back.ts';
import { undoLimit } from './authoring/limit-template.ts';
import { undoSetAside } from './authoring/undo-set-aside.ts';
import { isTooLate } from './acting/apply-event.ts';
import { undoAnswer } from './etiquette/undo-answer.ts';
import { undoBatch } from './enrolling/undo-batch.ts';
import { undoDoNotContact } from './lists/change-do-not-contact.ts';
import { undoSegment } from './lists/segments.ts';
import { undoTags } from './lists/tagging.ts';
import { undoImport } from './importing/press-import.ts';
import { undoRule } from './rules/change-rules.ts';
import { undoAllRules } from './rules/all-rules.ts';
import { cancelReminder, restoreReminder } from './reminders/change-reminder.ts';
import { undoMove } from './reminders/move-reminder.ts';
import { cancelReminders, restoreReminders } from './reminders/several.ts';
import type { Message } from './ports/messenger.ts';
import { savePerson, type Turn } from './turn/turn.ts';

/** Undoes the last thing that the speaker did, whatever it was; where a record is named, the last of that one. */
export async function undoLast(turn: Turn, who?: Who): Promise<Message> {
  const { services, person, viewer } = turn;
  const [named] = who?.kind === 'records' ? who.records : [];
  const touched = await services.store.lastTouchedBy(person.tenant, person.id);
  const touchedAt = touched?.history.at(-1)?.at ?? '';
  const { lastChange } = person;
  // Of one sentence, or of what it did to enrollments too, both happened at the same instant.
  const isChange = lastChange && lastChange.at >= touchedAt;
  if (isChange && (named === undefined || named === (await recordOf(turn, lastChange))))
    return undoChange(turn, lastChange);
  const [meant] =
    named === undefined || named === touched?.record
      ? [touched]
      : await services.store.enrollmentsOfRecord(person.tenant, named);
  return meant
    ? undoAndReport(turn, { enrollment: meant.id }, 'one')
    : { kind: 'text', text: viewer.say('undo.nothing') };
}

async function recordOf({ services, person }: Turn, change: LastChange): Promise<RecordId | undefined> {
  if (change.kind === 'record') return change.record;
  if (change.kind !== 'reminder') return undefined;
  return (await services.store.reminder(person.tenant, change.reminder))?.record;
}

async function undoChange(turn: Turn, change: LastChange): Promise<Message> {
  const { services, person, viewer } = turn;
  if (isTooLate(change, turn)) return { kind: 'text', text: viewer.say('refused.too-late-to-undo') };
  if (change.kind === 'reassign') return undoHandover(turn, change.at);
  if (change.kind === 'enroll-list') return undoBatch(turn, change);
  if (change.kind === 'do-not-contact') return undoDoNotContact(turn, change);
  if (change.kind === 'segment') return undoSegment(turn, change);
  if (change.kind === 'tags') return undoTags(turn, change);
  if (change.kind === 'import') return undoImport(turn, change.id);
  if (change.kind === 'backlog') return undoBacklog(turn, change.at);
  if (change.kind === 'correction') return undoCorrection(turn, change);
  if (change.kind === 'reminder') {
    if (change.was !== undefined)
      return undoMove(turn, [change.reminder, ...(change.also ?? [])], change.was);
    if (change.also) {
      const takeAllBack = change.did === 'set' ? cancelReminders : restoreReminders;
      return takeAllBack(turn, [change.reminder, ...change.also], true);
    }
    const takeBack = change.did === 'set' ? cancelReminder : restoreReminder;
    return takeBack(turn, change.reminder, true);
  }
  if (change.kind === 'roles') return restore(turn, change.of, change.before);
  if (change.kind === 'published') return takeBackPublished(turn, change);
  if (change.kind === 'availability') return undoSetAside(turn, change);
  if (change.kind === 'audience') return undoLimit(turn, change);
  if (change.kind === 'rule') return undoRule(turn, change);
  if (change.kind === 'colleague-answer') return undoAnswer(turn, change.question);
  if (change.kind === 'all-rules') return undoAllRules(turn, change);
  if (change.kind === 'organization')
    return keepSettings(turn, change.before, change.stopped ? { stoppedAt: change.at } : {});
  const { lastChange, ...rest } = person;
  if (change.kind === 'settings') {
    const { viewer: before } = await savePerson(turn, { ...rest, settings: change.before });
    return noticeCard(before.say.runs('undo.settings'), [], before);
  }
  const record = await services.store.record(person.tenant, change.record);
  const restored = change.before ?? (record && { ...record, archived: true as const });
  await services.store.commit(person.tenant, {
    people: [rest],
    ...(restored ? { records: [restored] } : {}),
  });
  return noticeCard(viewer.say.runs('undo.record', { name: restored?.name ?? '' }), [], viewer);
}
