import { createHash } from 'node:crypto';
import { maskNames } from '../../language/mask-names.ts';
import type { Speaker } from '../ports/conversation.ts';
import type { Answer, Feedback } from '../ports/feedback.ts';
import type { Message } from '../ports/messenger.ts';
import { errorName } from '../ports/runtime.ts';
import { seenBy } from '../turn/once.ts';
import type { Services } from '../turn/services.ts';

type Keeping = Pick<Services, 'store' | 'clock' | 'log'>;

/** How long feedback may come. */
const AWAITED_DAYS = 7;
/** How long it is kept. */
const KEPT_DAYS = 180;
/** In characters. */
const LONGEST_TEXT = 300;

/**
 * Keeps how a sentence was read, by the message that answers it, once Teams has it. The answer is out already, so where
 * that can't be kept nobody is told.
 */
export async function rememberAnswer(
  { store, clock, log }: Keeping,
  speaker: Speaker,
  { feedback: understood }: Message,
  activityId: string,
): Promise<void> {
  if (!understood || activityId === '') return;
  const { tenant } = speaker;
  const now = clock.now();
  const answer: Answer = {
    tenant,
    key: keyOf(speaker, activityId),
    at: now.toISOString(),
    until: daysAfter(now, AWAITED_DAYS),
    understood,
  };
  await store
    .commit(tenant, { answer })
    .catch((error: unknown) => log.warn('answer not remembered', { error: errorName(error) }));
}

/**
 * Keeps what somebody thinks of an answer that they got, in place of what they thought of it before; delivered again it
 * changes nothing.
 */
export async function rateAnswer(
  services: Keeping,
  speaker: Speaker,
  activityId: string,
  { reaction, text }: Feedback,
): Promise<void> {
  const { store, clock } = services;
  const { tenant } = speaker;
  const now = clock.now();
  const at = now.toISOString();
  const kept = await store.answer(tenant, keyOf(speaker, activityId));
  if (!kept || kept.until <= at) return;
  const words = text && (await masked(services, speaker, text));
  await store.commit(tenant, {
    answer: {
      ...kept,
      until: daysAfter(now, KEPT_DAYS),
      feedback: { at, reaction, ...(words && { text: words }) },
    },
    ...seenBy(speaker, now),
  });
}

/** Teams numbers the messages of each conversation anew; neither it nor its owner can be told from the key. */
const keyOf = ({ tenant, reference }: Speaker, activityId: string): string =>
  createHash('sha256')
    .update(JSON.stringify([tenant, reference.conversationId, activityId]))
    .digest('base64url');

/** Cut after it was masked: half a name is one too. */
async function masked(services: Keeping, speaker: Speaker, text: string): Promise<string> {
  const names = await namesAround(services, speaker);
  return maskNames(text, names).slice(0, LONGEST_TEXT);
}

/** Whom somebody may write about: their colleagues, and the customers whom they work. */
async function namesAround({ store }: Keeping, { tenant, id, name }: Speaker): Promise<readonly string[]> {
  const [directory, enrollments] = await Promise.all([
    store.directory(tenant),
    store.activeEnrollments(tenant, id),
  ]);
  const records = await store.records(tenant, [...new Set(enrollments.map(({ record }) => record))]);
  return [
    name,
    ...directory.map((colleague) => colleague.name),
    ...records.flatMap((record) => [record.name, record.company]),
  ];
}

const MS_PER_DAY = 86_400_000;

const daysAfter = (now: Date, days: number): string =>
  new Date(now.getTime() + days * MS_PER_DAY).toISOString();
