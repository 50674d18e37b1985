import { mailText } from '../../src/app/mailing/mail-text.ts';
import { actionCard } from '../../src/cards/day/action-card.ts';
import { contentCard } from '../../src/cards/day/content-card.ts';
import { todayCard } from '../../src/cards/day/today-card.ts';
import type { Card } from '../../src/cards/kit/elements.ts';
import { mailLine } from '../../src/cards/kit/mail-lines.ts';
import { pageOf } from '../../src/cards/kit/page-within.ts';
import { personOf, type Situation, type Viewer } from '../../src/cards/kit/situation.ts';
import { draftResult } from '../../src/cards/mailing/draft-result.ts';
import { changeMailCard } from '../../src/cards/mailing/change-mail-card.ts';
import { noticeCard } from '../../src/cards/mailing/notice-card.ts';
import { outgoingCard, type OutgoingView } from '../../src/cards/mailing/outgoing-card.ts';
import { timesCard } from '../../src/cards/meeting/times-card.ts';
import { addDays, type Day } from '../../src/domain/day.ts';
import { spanAt } from '../../src/domain/free-times.ts';
import type { MailId, NoticeId } from '../../src/domain/ids.ts';
import type { MailNotice, Noticed } from '../../src/domain/mail/notice.ts';
import type { MailState, OutgoingMail } from '../../src/domain/mail/outgoing.ts';
import type { Step } from '../../src/domain/template.ts';
import type { Language } from '../../src/domain/text.ts';
import { ALEX, CONTOSO } from '../builders.ts';
import { listOf } from '../cards/list-of.ts';
import { situationAt, type Customer } from '../cards/situations.ts';
import { after, customerIn, WEDNESDAY } from './gallery-people.ts';

export type MailCard =
  | 'mail-morning'
  | 'mail-outgoing'
  | 'mail-left'
  | 'mail-unknown'
  | 'mail-change'
  | 'notice-reply'
  | 'notice-sent'
  | 'notice-held'
  | 'notice-away'
  | 'mail-draft'
  | 'mail-preview'
  | 'meeting-times'
  | 'notice-bounced'
  | 'notice-unsubscribe'
  | 'notice-colleague';

/** An email of that step, in a sequence of that customer's. */
export const mailAt = (
  situation: Situation,
  id: string,
  state: MailState,
  some: Partial<OutgoingMail> = {},
): OutgoingMail => ({
  tenant: CONTOSO,
  id: id as MailId,
  enrollment: situation.enrollment.id,
  step: situation.template.steps[0]?.id ?? ('' as OutgoingMail['step']),
  entered: 1,
  seller: ALEX,
  record: situation.record.id,
  plannedAt: `${WEDNESDAY}T03:30:00.000Z`,
  revision: 1,
  state,
  lookAt: `${WEDNESDAY}T03:40:00.000Z`,
  ...some,
});

function stepOf({ template }: Situation): Step {
  const [first] = template.steps;
  if (!first) throw new Error('A template has a step');
  return first;
}

export const aNotice = (situation: Situation, what: Noticed, some: Partial<MailNotice> = {}): MailNotice => ({
  tenant: CONTOSO,
  id: 'notice' as NoticeId,
  revision: 1,
  seller: ALEX,
  enrollment: situation.enrollment.id,
  record: situation.record.id,
  what,
  from: { name: personOf(situation).name, address: personOf(situation).email ?? '' },
  receivedAt: `${addDays(WEDNESDAY, -1)}T10:50:00.000Z`,
  excerpt: '',
  why: 'in-reply-to',
  forgetAt: `${addDays(WEDNESDAY, 30)}T00:00:00.000Z`,
  ...some,
});

const MARKS = { messageId: '<a@contoso.example>', to: 'asha.rao@northwind.example', subject: 'Hello' };

/** Emails of a Wednesday and what came in answer, as someone who sells in this language sees it. */
export function mailCards(language: Language, viewer: Viewer): Readonly<Record<MailCard, Card>> {
  const said = SAID[language];
  const people: readonly Customer[] = [
    customerIn(language),
    customerIn(language, 'Zoë van der Berg', 'Adventure Works'),
    customerIn(language, 'सुनीता देशपांडे', 'Contoso India'),
  ];
  const [asha, zoe, sunita] = people.map((one) => situationAt('outbound-prospecting', 'intro-email', one));
  if (!asha || !zoe || !sunita) throw new Error('Nobody is invited');
  const planned = (minutes: number, day = WEDNESDAY): MailState => ({
    kind: 'planned',
    tries: 0,
    leavesAt: `${day}T03:${minutes}:00.000Z`,
  });
  const tomorrow = addDays(WEDNESDAY, 1);
  const view = (situation: Situation, mail: OutgoingMail, isNew = false): OutgoingView => ({
    mail,
    situation,
    at: mail.state.kind === 'planned' ? new Date(mail.state.leavesAt ?? '') : undefined,
    text: mailText(situation, mail, viewer),
    isNew,
  });
  const goes = [
    view(asha, mailAt(asha, 'one', planned(40, tomorrow))),
    view(zoe, mailAt(zoe, 'two', planned(42, tomorrow))),
    view(sunita, mailAt(sunita, 'three', { kind: 'held', why: 'gap' })),
  ];
  const unknown = mailAt(asha, 'one', {
    kind: 'unknown',
    at: `${WEDNESDAY}T03:40:00.000Z`,
    looks: 4,
    reason: 'cut',
    ...MARKS,
  });
  const left = mailAt(asha, 'one', { kind: 'sent', at: `${WEDNESDAY}T03:40:00.000Z`, ...MARKS });
  const replied = after(after(asha, { kind: 'outcome', outcome: 'sent' }), {
    kind: 'outcome',
    outcome: 'replied',
  });
  const sent = after(asha, { kind: 'outcome', outcome: 'sent' });
  const own: Situation = {
    ...asha,
    mail: mailAt(asha, 'one', { kind: 'held', why: 'by-hand' }),
    canDraft: true,
  };
  const card = (situation: Situation, what: Noticed, some: Partial<MailNotice> = {}) =>
    noticeCard(aNotice(situation, what, some), situation, viewer);
  return {
    'mail-morning': todayCard(
      {
        ...listOf([{ ...sunita, mail: mailAt(sunita, 'three', { kind: 'held', why: 'talking' }) }], viewer),
        greet: 'Alex Wilber',
        goingOut: {
          count: 2,
          from: new Date(`${WEDNESDAY}T03:40:00.000Z`),
          people: [asha, zoe].map((one) => personOf(one).name),
        },
      },
      viewer,
    ),
    'mail-outgoing': outgoingCard(
      { of: 'planned', day: tomorrow, shown: pageOf(goes, 0), leaving: { count: 2, from: goes[0]?.at } },
      viewer,
    ),
    'mail-left': outgoingCard(
      {
        of: 'left',
        day: WEDNESDAY,
        shown: pageOf([{ mail: left, situation: asha, at: new Date(left.lookAt ?? ''), isNew: false }], 0),
        leaving: { count: 1 },
      },
      viewer,
    ),
    'mail-unknown': todayCard(listOf([{ ...asha, mail: unknown }], viewer), viewer),
    'mail-change': changeMailCard(
      {
        mail: mailAt(asha, 'one', planned(40)),
        situation: asha,
        text: mailText(asha, { step: goes[0]?.mail.step ?? left.step }, viewer) ?? { subject: '', body: '' },
      },
      viewer,
    ),
    'notice-reply': card(
      replied,
      { kind: 'reply', revision: replied.enrollment.revision },
      { excerpt: said.reply },
    ),
    'mail-preview': contentCard({ ...asha, mail: mailAt(asha, 'one', planned(40)) }, stepOf(asha), viewer, {
      from: 'Alex Wilber, alex@contoso.example',
      when: [mailLine(mailAt(asha, 'one', planned(40)), viewer)],
      text: mailText(asha, { step: stepOf(asha).id }, viewer) ?? { subject: '', body: '' },
    }),
    'mail-draft': actionCard(
      own,
      viewer,
      draftResult({ kind: 'there', link: 'https://outlook.office365.com/owa/?ItemID=1' }, own, viewer, true),
    ),
    'meeting-times': timesCard(
      asha,
      [10, 11, 12].map((hours) => spanAt(new Date(`${WEDNESDAY}T${hours}:30:00.000Z`))),
      viewer,
      { timeZone: 'Europe/London', workingDays: [1, 2, 3, 4, 5], hour: 9 },
      false,
    ),
    'notice-sent': card(sent, { kind: 'sent-by-hand', revision: sent.enrollment.revision }),
    'notice-held': card(
      { ...sunita, mail: mailAt(sunita, 'three', { kind: 'held', why: 'wrote-by-hand' }) },
      { kind: 'wrote-by-hand' },
    ),
    'notice-away': card(sent, { kind: 'out-of-office', back: '2026-12-07' as Day, isGuess: false }),
    'notice-bounced': card(sent, {
      kind: 'bounced',
      address: MARKS.to,
      isSure: true,
      isSoft: false,
    }),
    'notice-unsubscribe': card(sent, { kind: 'unsubscribe' }, { excerpt: said.unsubscribe }),
    'notice-colleague': card(
      sent,
      { kind: 'colleague' },
      {
        excerpt: said.colleague,
        from: { name: 'Priya Nair', address: 'priya.nair@northwind.example' },
      },
    ),
  };
}

const SAID = {
  en: {
    reply: 'Thursday works for me, after 3 pm. Could you bring the numbers for our three warehouses?',
    unsubscribe: 'Please take me off your list.',
    colleague: 'Asha asked me to look at this. Who is it for?',
  },
  hi: {
    reply: 'गुरुवार को तीन बजे के बाद ठीक रहेगा। क्या आप तीनों गोदामों के आँकड़े ला सकते हैं?',
    unsubscribe: 'कृपया मुझे और ईमेल न भेजें।',
    colleague: 'आशा जी ने मुझसे इसे देखने को कहा है। यह किनके लिए है?',
  },
} as const;
