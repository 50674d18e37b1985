import { fold } from '../words.ts';
import { phrases } from './phrases.ts';

/** What sellers plan by; an automated e-mail is an e-mail, and setting up a meeting is part of it. */
const WORK_KINDS = ['call', 'email', 'meeting', 'linkedin'] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

const KINDS: Readonly<Record<WorkKind, (sentence: string) => boolean>> = {
  call: phrases('call, calls, calling, phone, phones, phone calls, dial, ring, कॉल*, फ़ोन*'),
  email: phrases('mail, mails, email*, e-mail*, ईमेल*, ई-मेल*, मेल'),
  meeting: phrases('meeting*, demo, demos, visit, visits, appointment*, मीटिंग*, मुलाक़ात*, डेमो'),
  linkedin: phrases('linkedin, linked in, लिंक्डइन'),
};

/** Which kinds of work a question is about; all of them where none is named. */
export const workKindsIn = (sentence: string): readonly WorkKind[] =>
  WORK_KINDS.filter((kind) => KINDS[kind](sentence));

export const asksForOverdue = phrases(
  `overdue, over due, over-due, late, behind, miss, missed, missing, backlog, slip, slips, slipped, slipping, fall through, fell through, fallen through,
  left undone, left hanging, left behind, बकाया, ओवरड्यू, छूट*, छुट गया, छुट गए, रह गया, रह गए, रह गयी, रह गई, देर*, पिछड़*, bakaya, chhut*, chhoot*, choot*, reh gaya, rah gaya, reh gaye, rah gaye, deri`,
);

/** "next", "what now?": the first thing to do, not the list of all. */
export const asksForNext = phrases(
  `next, whats next, what's next, what now, next one, first thing, start with, one thing, most important,
  अगला, अगली, आगे क्या, अब क्या, सबसे पहले, पहले क्या, agla, agli, aage kya, ab kya, sabse pehle, sabse pahle, pehle kya`,
);

/** Nothing but what asks for what is due; within more words it may be a part of a name. */
export const isDueAlone = (sentence: string): boolean => DUE_ALONE.has(fold(sentence));

const DUE_ALONE: ReadonlySet<string> = new Set(
  [
    'due, due today, what is due, what’s due, today, overdue, my day, to do, todo',
    'आज, आज का काम, आज के काम, आज क्या करना है, बकाया, aaj, aaj ka kaam, aaj ke kaam, bakaya',
  ].flatMap((words) => words.split(', ').map(fold)),
);
