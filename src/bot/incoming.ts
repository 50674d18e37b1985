import { z } from 'zod/v4';
import type { Feedback } from '../app/ports/feedback.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { parseJson } from './parse-json.ts';

/** Malformed optional fields count as absent: Teams adds to its activities and changes them at will. */
const optional = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);

const id = z.string().min(1).max(1000);
const account = z.object({ id, name: optional(z.string()), aadObjectId: optional(id) });

const incoming = z.object({
  type: id,
  id: optional(id),
  timestamp: optional(z.iso.datetime({ offset: true })),
  name: optional(id),
  action: optional(id),
  channelId: id,
  serviceUrl: z.url(),
  conversation: z.object({
    id,
    conversationType: optional(id),
    isGroup: optional(z.boolean()),
    tenantId: optional(id),
  }),
  from: account,
  recipient: account,
  membersAdded: optional(z.array(account)),
  membersRemoved: optional(z.array(account)),
  text: optional(z.string()),
  value: optional(z.record(z.string(), z.unknown())),
  replyToId: optional(id),
  locale: optional(z.string().regex(/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i)),
  localTimezone: optional(id),
  entities: optional(z.array(z.looseObject({ type: id }))),
  attachments: optional(
    z.array(z.object({ contentType: id, name: optional(id), content: optional(z.unknown()) })),
  ),
  channelData: optional(
    z.object({
      tenant: optional(z.object({ id })),
      team: optional(z.object({ id, name: optional(z.string()) })),
      eventType: optional(id),
    }),
  ),
});

/** The parts of a Teams activity that the bot reads. */
export type Incoming = z.infer<typeof incoming>;

/** The problem is the path of the first field that is missing or wrong. */
export function parseIncoming(body: unknown): Result<Incoming, string> {
  const parsed = incoming.safeParse(body);
  return parsed.success ? ok(parsed.data) : err(parsed.error.issues[0]?.path.join('.') ?? '');
}

/** Where Teams does not say what a conversation is, it says that it is of several people, or its id does. */
export const isPersonal = ({ conversation: { conversationType, isGroup, id } }: Incoming): boolean =>
  conversationType === undefined ? isGroup !== true && !THREAD.test(id) : conversationType === 'personal';

/** "19:…@thread.tacv2", "19:meeting_…@thread.v2" */
const THREAD = /^19:.*@thread\b/u;

/** A person changed what they said. Teams tells in the same way that a deleted message is back. */
export const isEdit = ({ type, channelData }: Incoming): boolean =>
  type === 'messageUpdate' && channelData?.eventType === 'editMessage';

export const isCardClick = ({ type, name }: Incoming): boolean =>
  type === 'invoke' && name === 'adaptiveCard/action';

const submittedFeedback = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']), feedback: optional(z.unknown()) }),
});
const feedbackForm = z.object({ feedbackText: z.string() });

/** What Teams' feedback buttons send; what was written comes as JSON in a text. */
export function feedbackIn({ type, name, value }: Incoming): Feedback | undefined {
  if (type !== 'invoke' || name !== 'message/submitAction') return undefined;
  const submitted = submittedFeedback.safeParse(value);
  if (!submitted.success) return undefined;
  const { reaction, feedback } = submitted.data.actionValue;
  const form = typeof feedback === 'string' ? parseJson(feedback) : feedback;
  const text = feedbackForm.safeParse(form).data?.feedbackText.trim();
  return { reaction, ...(text && { text }) };
}
