import { fieldsOf } from '../../src/app/records/record-fields.ts';
import { backlogOf } from '../../src/app/daily-card/backlog.ts';
import { addStepCard } from '../../src/cards/authoring/add-step-card.ts';
import { draftCard, type DraftView } from '../../src/cards/authoring/draft-card.ts';
import { dryRunCard } from '../../src/cards/authoring/dry-run-card.ts';
import { publishCard } from '../../src/cards/authoring/publish-card.ts';
import { stepCard } from '../../src/cards/authoring/step-card.ts';
import { confirmCard } from '../../src/cards/enrolling/confirm-card.ts';
import type { Card } from '../../src/cards/kit/elements.ts';
import { privateChatCard } from '../../src/cards/private-chat-card.ts';
import { exportedCard } from '../../src/cards/summary/exported-card.ts';
import { askToInvite, teamInvited } from '../../src/cards/reaching/invite-cards.ts';
import { invitationCard } from '../../src/cards/reaching/invitation-card.ts';
import { helpCard, welcomeCard } from '../../src/cards/help-card.ts';
import { todayCard } from '../../src/cards/day/today-card.ts';
import { pageOf } from '../../src/cards/kit/page-within.ts';
import { listOf } from '../cards/list-of.ts';
import { aRule } from '../domain/rules/builders.ts';
import { organizationCard, type OrganizationForm } from '../../src/cards/settings/organization-card.ts';
import { choiceCard } from '../../src/cards/kit/choice-card.ts';
import { templateChoices } from '../../src/cards/templates/template-choices.ts';
import { dayQuestion } from '../../src/cards/action/question-cards.ts';
import { logCard } from '../../src/cards/action/log-card.ts';
import { quoteOf } from '../../src/language/quote.ts';
import { inDialog } from '../../src/bot/dialog-card.ts';
import { editRecordCard } from '../../src/cards/records/record-form-card.ts';
import { myRecordsCard } from '../../src/cards/records/records-card.ts';
import { columnsCard } from '../../src/cards/importing/columns-card.ts';
import { importCard } from '../../src/cards/importing/import-card.ts';
import type { ImportPreview } from '../../src/cards/importing/import-preview.ts';
import { doNotContactPreviewCard } from '../../src/cards/importing/do-not-contact-preview.ts';
import { importFirstCard } from '../../src/cards/importing/to-enroll-card.ts';
import { progressCard } from '../../src/cards/importing/progress-card.ts';
import type { Draft as ImportDraft } from '../../src/importing/drafts.ts';
import { confirmListCard } from '../../src/cards/enrolling/confirm-list-card.ts';
import { listCard } from '../../src/cards/lists/list-cards.ts';
import { listWords } from '../../src/cards/lists/list-words.ts';
import { doNotContactCard } from '../../src/cards/lists/do-not-contact-card.ts';
import { segmentFormCard, segmentsCard } from '../../src/cards/lists/segment-cards.ts';
import { listProposal, SEGMENTS } from '../cards/list-cards.ts';
import type { Header } from '../../src/importing/header.ts';
import type { CardName } from '../../src/cards/kit/render.ts';
import { resultView } from '../../src/cards/action/result.ts';
import { sharedRecord } from '../../src/cards/records/shared-card.ts';
import { searchCard } from '../../src/cards/records/search-card.ts';
import { settingsCard, type MoreSettings } from '../../src/cards/settings/settings-card.ts';
import { personOf, type Situation, type Viewer } from '../../src/cards/kit/situation.ts';
import { statusCard } from '../../src/cards/action/status-card.ts';
import { templateSummaryCard } from '../../src/cards/summary/summary-card.ts';
import type { CountedFlow, TemplateReport } from '../../src/cards/summary/reports.ts';
import { teamCard, type TeamMember } from '../../src/cards/day/team-card.ts';
import { templateCard, templatesCard } from '../../src/cards/templates/template-cards.ts';
import { changeDraft } from '../../src/domain/authoring/change-draft.ts';
import { draftTemplate, newDraft } from '../../src/domain/authoring/draft-of.ts';
import type { Draft } from '../../src/domain/authoring/draft.ts';
import { dryRun } from '../../src/domain/authoring/dry-run.ts';
import { workingDayFrom } from '../../src/domain/calendar.ts';
import { flawsOf } from '../../src/domain/authoring/flaws-of.ts';
import { marksOf } from '../../src/domain/authoring/flow-marks.ts';
import type { TemplateEdit } from '../../src/domain/authoring/template-edit.ts';
import type { FlowMarks } from '../../src/domain/flow.ts';
import type { StepId, TenantId } from '../../src/domain/ids.ts';
import { stepOf, type Step } from '../../src/domain/template.ts';
import { addDays } from '../../src/domain/day.ts';
import { newOrganization } from '../../src/domain/organization.ts';
import { inLanguage, type Language } from '../../src/domain/text.ts';
import { shortDay } from '../../src/language/dates.ts';
import { CONTOSO, enrollmentId, personId, templateId } from '../builders.ts';
import { recordFor, situationAt, templateCalled, templates, viewerOn } from '../cards/situations.ts';
import { templateReport } from '../cards/summary-reports.ts';
import { mailCards, type MailCard } from './mail-cards.ts';
import { ruleCards, type RuleGalleryCard } from './rule-cards.ts';
import { templateCards, type TemplateCard } from './template-cards.ts';
import { twoTextsCards, type TwoTextsCard } from './two-texts-cards.ts';
import { colleagueCards, type ColleagueCard } from './colleague-cards.ts';
import { after, customerIn, runningIn, WEDNESDAY } from './gallery-people.ts';
import { untranslated } from '../../src/domain/authoring/translation.ts';

export type GalleryCard =
  | CardName
  | MailCard
  | TwoTextsCard
  | RuleGalleryCard
  | TemplateCard
  | 'welcome'
  | 'long-choice'
  | 'import'
  | 'imported'
  | 'import-first'
  | 'do-not-contact-preview'
  | 'exported-list'
  | 'importing'
  | 'enroll-list'
  | 'list'
  | 'segments'
  | 'do-not-contact'
  | 'segment-form'
  | 'invitation'
  | ColleagueCard
  | 'invite-ask'
  | 'invited'
  | 'dialog-form'
  | 'dialog-log'
  | 'dialog-who'
  | 'draft-step'
  | 'draft-publish';

/** Of a team with some who can't be reached. */
const INVITED = {
  team: 'Sales',
  isWhole: true,
  invited: ['Megan Bowen', 'Ravi Iyer', 'Meera Nair'],
  known: ['Alex Wilber', 'Lee Gu'],
  notReached: [
    { name: 'Adele Vance', why: 'policy' },
    { name: 'Nestor Wilke', why: 'left' },
    { name: 'Zoe Martin', why: 'guest' },
  ],
} as const;

/** The template whose picture is in the gallery. */
export const WEBINAR = templateCalled('webinar-follow-up');

/** What the picture of its flow in the summary shows. */
export const countedFlow = (language: Language): CountedFlow =>
  quarter(language, viewerOn(WEDNESDAY, language)).flow;

/**
 * Each card in the situation that shows most of it, as someone who sells in this language sees it. `flow` and
 * `counted`: where the picture of the template is, without and with its counts.
 */
export function galleryCards(
  language: Language,
  flow: string,
  counted: string,
  draft: string,
): Readonly<Record<GalleryCard, Card>> {
  const viewer = viewerOn(WEDNESDAY, language);
  const asha = customerIn(language);
  const running = runningIn(language);
  const { say } = viewer;
  const account = {
    ...recordFor(templateCalled('account-renewal'), asha),
    renewalDate: addDays(WEDNESDAY, 50),
  };
  const noMeeting = situationAt('product-demo', 'demo', asha);
  return {
    ...mailCards(language, viewer),
    ...colleagueCards(WEBINAR, running, viewer),
    ...ruleCards(WEBINAR, viewer),
    ...templateCards(changedWebinar().template, WEBINAR, viewer),
    ...twoTextsCards(quarter(language, viewer), viewer),
    import: importOf(language, viewer),
    imported: progressCard(importing('added', 4), viewer),
    'do-not-contact-preview': doNotContactPreviewCard(
      {
        id: 'i',
        file: 'dnc.csv',
        fresh: 118,
        known: 7,
        domains: ['acme.example', 'zava.example'],
        bad: ['nonsense', 'Priya Nair'],
        running: [],
      },
      viewer,
    ),
    'import-first': importFirstCard(
      IMPORTED,
      { template: WEBINAR, start: addDays(WEDNESDAY, 5), perDay: 20 },
      viewer,
    ),
    importing: progressCard(importing('adding', 2), viewer),
    columns: columnsCard(COLUMNS, COLUMN_ROWS, viewer),
    'enroll-list': confirmListCard(
      listProposal(
        WEBINAR,
        fiveTimes(running),
        runningIn(language).map(({ record }) => record),
      ),
      viewer,
    ),
    'do-not-contact': doNotContactCard(['acme.example', 'zava.example'], viewer),
    segments: segmentsCard(SEGMENTS, true, viewer),
    'segment-form': segmentFormCard({ ...SEGMENTS[0].segment }, viewer, [say('segment.bad-days')]),
    list: listCard(
      {
        list: { type: 'lead', tag: 'expo', city: 'Pune' },
        called: listWords({ type: 'lead', tag: 'expo', city: 'Pune' }, say),
        count: 43,
        records: running.slice(0, 4).map(({ record }) => record),
      },
      viewer,
    ),
    ask: dayQuestion(noMeeting, { outcome: 'no-show' }, viewer, 'list', say('refused.day-is-past')),
    backlog: todayCard(
      {
        ...listOf(running, viewer),
        backlog: backlogOf(fourTimes(running), running.slice(0, 5), viewer),
        greet: 'Alex Wilber',
      },
      viewer,
    ),
    choice: whichTemplate(asha.person.name, viewer),
    confirm: proposal(language, viewer),
    'private-chat': privateChatCard(say, '28:anukram'),
    draft: draftCard({ ...changedWebinar(), picture: draft }, viewer, { said: [say('draft.say')] }),
    'draft-form': addStepCard({ template: WEBINAR, revision: 3 }, viewer),
    'draft-publish': publishing(viewer),
    'dry-run': dryRunCard(
      {
        shows: { template: WEBINAR.id, revision: 3 },
        template: changedWebinar().template,
        start: WEDNESDAY,
        run: dryRun(changedWebinar().template, {
          start: WEDNESDAY,
          nextWorkingDay: (day) => workingDayFrom(viewer.calendar, day),
        }),
        record: recordFor(WEBINAR, asha),
        emails: WEBINAR.steps.flatMap((step) =>
          step.email
            ? [
                {
                  step,
                  subject: inLanguage(step.email.subject, language),
                  body: inLanguage(step.email.body, language),
                },
              ]
            : [],
        ),
      },
      viewer,
    ),
    'draft-step': stepCard(
      {
        template: changedWebinar().template,
        revision: 3,
        step: stepOf(changedWebinar().template, 'quick-call' as StepId),
        flaws: changedWebinar().flaws,
      },
      viewer,
    ),
    exported: exportedCard({ ...EXPORTED, what: say('export.all') }, viewer),
    'exported-list': exportedCard(
      {
        of: 'list',
        name: 'leads-2026-11-25.xlsx',
        url: 'https://bot.example/file',
        what: say('export.what-records', { count: 43, list: listWords({ type: 'lead', tag: 'expo' }, say) }),
        note: say('export.left', { count: 12 }),
      },
      viewer,
    ),
    help: helpCard(say, ['everyone', 'managers', 'template-managers', 'administrators']),
    welcome: welcomeCard(say, undefined),
    invitation: invitationCard({ name: 'Megan Bowen', by: 'Alex Wilber' }, say),
    'invite-ask': askToInvite(INVITED, { team: '19:sales', id: 'once' }, say),
    invited: teamInvited(INVITED, say),
    'next-actions': morning(running, account, viewer),
    organization: organizationCard(ORGANIZATION, viewer),
    'record-form': editRecordCard(account, fieldsOf(account), viewer, [
      say('add.bad-email', { email: 'asha.rao@' }),
    ]),
    'dialog-form': inDialogOf(
      editRecordCard(
        noMeeting.contact ?? noMeeting.record,
        fieldsOf(noMeeting.contact ?? noMeeting.record),
        viewer,
      ),
    ),
    'dialog-log': inDialogOf(
      logCard(noMeeting, { as: 'reply', quote: quoteIn(language, noMeeting, say) }, viewer),
    ),
    'dialog-who': inDialogOf(whoReplied(running, viewer)),
    records: myRecordsCard(pageOf([...running, ...running, ...running], 1), viewer),
    search: searchCard(say.runs('who.none', { words: 'Priya' }), viewer, {
      typed: 'Priya',
      note: say('who.add'),
    }),
    'long-choice': choiceCard(
      say.runs('talk.which-seller', { what: say('intent.reassign') }),
      Array.from({ length: 34 }, (_, at) => ({
        title: running[at % running.length]?.sellerName ?? '',
        where: `Asia/Kolkata · ${at + 1}`,
        data: { verb: 'cancel', what: 'request' } as const,
      })),
      { ...viewer, choosing: { page: 1, words: '' } },
      { again: { verb: 'invite' } },
    ),
    settings: settingsCard(viewer, DAYS_OFF, say('settings.bad-zone', { zone: 'Kolkatta' })),
    shared: shared(language, viewer),
    status: details(language, viewer),
    summary: templateSummaryCard(quarter(language, viewer), viewer, counted),
    team: team(running, viewer),
    template: templateCard(WEBINAR, say, flow),
    templates: templatesCard(templates, say, say('template.none', { words: 'cold call' })),
  };
}

/** A call put in, a step taken out, a wait and a title changed; the call has no words yet. */
export function changedWebinar(): DraftView & { readonly marks: FlowMarks } {
  const edits: readonly TemplateEdit[] = [
    {
      kind: 'add-step',
      step: 'quick-call' as StepId,
      type: 'call',
      at: { kind: 'after', step: 'thank-you-email' as StepId },
      waitDays: 1,
      title: { language: 'en', text: 'Call to say thank you' },
    },
    { kind: 'wait', before: 'follow-up-email' as StepId, days: 3 },
    {
      kind: 'text',
      place: { of: 'step', step: 'follow-up-email' as StepId, field: 'title' },
      language: 'en',
      text: 'Ask one question',
    },
  ];
  const stamp = { by: personId('megan'), at: '2026-11-25T04:00:00Z' };
  const draft = edits.reduce<Draft>(
    (before, edit) => {
      const after = changeDraft(before, edit, stamp);
      return after.ok ? after.value : before;
    },
    newDraft('tenant' as TenantId, WEBINAR, false, stamp),
  );
  const template = draftTemplate(draft);
  return {
    draft,
    template,
    marks: marksOf(draft.from, template),
    removed: [],
    changes: 3,
    flaws: flawsOf(template),
    untranslated: untranslated(template),
    canTranslate: true,
    last: 'Megan Bowen, 25 Nov, 09:30',
  };
}

/** The same, with two sequences that run where something changed. */
function publishing(viewer: Viewer): Card {
  const { draft, template } = changedWebinar();
  const [first, second] = WEBINAR.steps;
  const at = (step: Step | undefined, count: number) => (step ? [{ step, count }] : []);
  return publishCard(
    {
      draft,
      template,
      published: WEBINAR,
      version: 4,
      running: 14,
      groups: [
        { kind: 'before', count: 12, steps: at(first, 12) },
        { kind: 'on', count: 2, steps: at(second, 2) },
      ],
    },
    viewer,
  );
}

/** A manager's Wednesday: something was left alone, one seller is away and one can't be reached. */
function team(running: readonly Situation[], viewer: Viewer): Card {
  const member = (name: string, some: Partial<TeamMember> = {}): TeamMember => ({
    id: personId(name),
    name,
    isBusy: true,
    due: 0,
    overdue: 0,
    neglected: 0,
    done: 0,
    away: undefined,
    unreachable: false,
    ...some,
  });
  const members = [
    member('Ravi Iyer', { due: 9, overdue: 4, neglected: 2, done: 6 }),
    member('Kavita Joshi', { due: 5, overdue: 1, away: addDays(WEDNESDAY, 2), done: 3 }),
    member('Henrietta Featherstonehaugh', { due: 3, done: 12 }),
    member('सुनीता देशपांडे', { due: 2, done: 8, unreachable: true }),
    member('Lukas Meier', { isBusy: false }),
  ];
  const late = running.slice(0, 2).map((situation) => ({
    situation: { ...situation, sellerName: 'Ravi Iyer' },
    viewer,
  }));
  return teamCard({ members, neglected: late, page: 0 }, viewer);
}

const EXPORTED = {
  name: 'summary-quarter.csv',
  url: 'https://bot.example/file',
  back: { verb: 'summary', period: 'quarter' },
} as const;

/** Several people have stuck records. */
function quarter(language: Language, viewer: Viewer): TemplateReport {
  const report = templateReport(WEBINAR, customerIn(language), viewer);
  const people = runningIn(language);
  const stuck = report.stuck.map((one, index) => ({
    ...one,
    record: { ...one.record, name: (people[index]?.contact ?? people[index]?.record ?? one.record).name },
    sellerName: report.bySeller[index]?.name ?? one.sellerName,
  }));
  return { ...report, stuck };
}

const DAYS_OFF: MoreSettings = {
  country: 'IN',
  countries: ['DE', 'IN'],
  leave: { from: addDays(WEDNESDAY, 28), to: addDays(WEDNESDAY, 37) },
  mail: { email: 'alex.wilber@contoso.example', signature: 'Alex Wilber\nContoso Retail', isHeld: false },
  opened: 'mail',
};

const ORGANIZATION: OrganizationForm = {
  organization: {
    ...newOrganization(CONTOSO),
    settings: {
      country: 'IN',
      escalateAfter: 3,
      turnedOff: [templateId('event-invitation')],
      postalAddress: 'Contoso Retail, 12 MG Road, Pune 411001',
    },
  },
  defaults: { hour: 9, workingDays: [1, 2, 3, 4, 5], language: 'en' },
  countries: ['DE', 'IN'],
  holidays: '2027-01-26 Republic Day\n2027-03-22 Holi',
  templates,
  mail: { neverMail: ['adatum.example', 'woodgrove.example'] },
};

function whichTemplate(name: string, viewer: Viewer): Card {
  const { say } = viewer;
  const choices = templateChoices(templates, say).map((one) => ({
    ...one,
    data: { verb: 'go', to: 'templates' } as const,
  }));
  return choiceCard(say.runs('enroll.ask-template', { name }), choices, viewer);
}

const fourTimes = (running: readonly Situation[]): readonly Situation[] => [
  ...running,
  ...[1, 2, 3].flatMap((time) =>
    running
      .filter(({ enrollment }) => enrollment.state.kind !== 'paused')
      .map((one, index) => ({
        ...one,
        enrollment: { ...one.enrollment, id: enrollmentId(`${time}-${index}`) },
      })),
  ),
];

/** A customer who is already in a sequence, and whom another seller is working with, too. */
function proposal(language: Language, viewer: Viewer): Card {
  const { say } = viewer;
  const template = WEBINAR;
  const record = recordFor(template, customerIn(language));
  const running = inLanguage(templateCalled('outbound-prospecting').name, language);
  const other = {
    name: record.company,
    seller: 'Megan Bowen',
    template: running,
    how: say('enroll.also-until', {
      since: shortDay(addDays(WEDNESDAY, -2), viewer),
      day: shortDay(WEDNESDAY, viewer),
    }),
  };
  const notes = [say('enroll.also-other', other)];
  const before = [{ id: enrollmentId('before'), template: running }];
  return confirmCard(
    {
      id: enrollmentId('new'),
      record,
      template,
      start: WEDNESDAY,
      notes,
      running: before,
      askFirst: [{ id: personId('megan'), name: 'Megan Bowen' }],
    },
    viewer,
  );
}

/** The daily card once two of its actions are done. */
function morning(due: readonly Situation[], record: Situation['record'], viewer: Viewer): Card {
  const template = templateCalled('account-renewal');
  const called = situationAt('contact-no-show', 'call', customerIn(viewer.say.language, 'Kavita Joshi'));
  const noAnswer = after(called, { kind: 'outcome', outcome: 'no-answer' });
  return todayCard(
    {
      ...listOf(due, viewer),
      done: 2,
      greet: 'Alex Wilber',
      renewals: [{ record, template }],
      result: resultView(noAnswer, [], viewer, 'list'),
    },
    viewer,
  );
}

/** A call after an email that nobody answered, and a sequence before. */
function details(language: Language, viewer: Viewer): Card {
  const asha = customerIn(language);
  const call = situationAt('contact-no-show', 'call', asha);
  const noted = after(call, { kind: 'note', text: asha.note });
  const before = situationAt('event-invitation', 'invitation-email', asha);
  return statusCard(noted, viewer, [after(before, { kind: 'close', reason: 'not-interested' })]);
}

/** What everyone in a chat reads of a customer whom two sellers work with. */
function shared(language: Language, viewer: Viewer): Card {
  const asha = customerIn(language);
  const call = situationAt('contact-no-show', 'call', asha);
  const other = { ...situationAt('outbound-prospecting', 'first-call', asha), sellerName: 'Ravi Iyer' };
  const ofRavi = { ...other, enrollment: { ...other.enrollment, seller: personId('ravi') } };
  const { seller } = call.enrollment;
  return sharedRecord(asha.person, [call, ofRavi], { id: seller, name: 'Alex Wilber' }, viewer).card;
}

/** As a dialog shows it, with its last buttons in the footer. */
const inDialogOf = (card: Card): Card => ({ ...card, card: inDialog(card) });

const SAID = {
  en: 'Thanks for the reminder, and sorry for missing the call. Tuesday at 4 works for me and my team; please send the invitation to Kavya too.',
  hi: 'याद दिलाने के लिए धन्यवाद, कॉल छूट गया था। मंगलवार को 4 बजे मेरे और टीम के लिए ठीक है; न्योता काव्या को भी भेज दीजिए।',
} as const;

const quoteIn = (language: Language, situation: Situation, say: Viewer['say']): string =>
  quoteOf(SAID[language], personOf(situation).name, say);

const whoReplied = (running: readonly Situation[], viewer: Viewer): Card =>
  searchCard(viewer.say.runs('log.who-replied'), viewer, {
    note: viewer.say('log.or-else'),
    label: viewer.say('log.who'),
    likely: running.slice(0, 4).map(({ record, template }) => ({
      title: record.name,
      where: inLanguage(template.name, viewer.say.language),
      data: { verb: 'log-message', as: 'reply', quote: '', record: record.id, who: '' },
    })),
  });

const fiveTimes = (situations: readonly Situation[]) =>
  Array.from({ length: 5 }, () => situations)
    .flat()
    .map(({ record }) => record);

const HEADER: Header = {
  row: 1,
  titles: ['First Name', 'Last Name', 'Company', 'Title', 'Email', 'Mobile', 'Lead Status', 'Created'],
  columns: [
    { at: 0, title: 'First Name', field: 'firstName' },
    { at: 1, title: 'Last Name', field: 'lastName' },
    { at: 2, title: 'Company', field: 'company' },
    { at: 3, title: 'Title', field: 'title' },
    { at: 4, title: 'Email', field: 'email' },
    { at: 5, title: 'Mobile', field: 'phone' },
  ],
};

const imported = (row: number, name: string, company: string): ImportDraft => ({
  row,
  name,
  company,
  title: 'Head of IT',
  email: `${name.split(' ')[0]?.toLowerCase() ?? ''}@contoso.example`,
  phone: '+91 98765 43210',
  tags: [],
});

const importing = (state: 'adding' | 'added', part: number) => ({
  id: 'i',
  file: 'leads.csv',
  state,
  rows: 50_000,
  parts: 4,
  progress: {
    part,
    added: 48_210,
    filled: 31,
    changed: 7,
    archived: 0,
    putBack: 0,
    left: 0,
    example: 'Priya Nair',
  },
});

const COLUMNS = {
  id: 'i',
  file: 'expo visitors.xlsx',
  header: {
    row: 1,
    titles: ['Visitor', 'Works for', 'Reach at', 'Call', 'Follow up by', 'Notes'],
    columns: [
      { at: 0, title: 'Visitor', field: 'name', isGuessed: true },
      { at: 2, title: 'Reach at', field: 'email', isGuessed: true },
      { at: 3, title: 'Call', field: 'phone', isGuessed: true },
      { at: 4, title: 'Follow up by', field: 'renewal', isGuessed: true },
    ],
  },
  dateOrders: { 4: 'unclear' },
  monthFirst: false,
} as const;

const COLUMN_ROWS = [
  {
    cells: ['Priya Nair', 'Fabrikam', 'priya@fabrikam.example', '98765 43210', '03/04/2027', 'wants a quote'],
  },
  { cells: ['आशा राव', 'कॉन्टोसो', 'asha@contoso.example', '98111 22334', '05/06/2027', ''] },
];

const IMPORTED = { id: 'i', file: 'leads.csv', header: HEADER, dateOrders: {}, type: 'lead' } as const;

/** A list with something of everything. */
function importOf(language: Language, viewer: Viewer): Card {
  const record = { ...customerIn(language).person, title: 'CEO' };
  const known = {
    record,
    draft: imported(4, record.name, record.company),
    filled: { linkedIn: 'https://linkedin.com/in/asha' },
    changed: { title: 'Head of IT' },
  } as const;
  const preview: ImportPreview = {
    fresh: 4,
    filled: 1,
    changed: 1,
    unchanged: 12,
    ofOthers: 2,
    repeated: 1,
    faulty: 1,
    leftAlone: 1,
    samples: [
      imported(2, 'Priya Nair', 'Fabrikam'),
      imported(3, 'Rohit Saxena', 'Vindhya Paper'),
      imported(5, 'Zoe Martin', 'Tailspin Toys'),
    ],
    filledSamples: [known],
    changes: [known],
    problems: [
      { row: 7, column: 'Mobile', why: 'lost-phone', text: '9.19877E+11' },
      { row: 8, why: 'no-name', text: '' },
      { row: 9, why: 'repeated', text: 'Priya Nair', before: 2 },
    ],
    problemCount: 3,
    strangers: ['Megan Bowen'],
    setOff: { records: 3, rules: [aRule(), aRule({ name: 'Pune', act: 'enroll' })] },
  };
  return importCard(IMPORTED, preview, viewer);
}
