import { draftCard } from '../../src/cards/authoring/draft-card.ts';
import { stepCard } from '../../src/cards/authoring/step-card.ts';
import { stepName } from '../../src/cards/summary/funnel.ts';
import type { TemplateReport } from '../../src/cards/summary/reports.ts';
import { templateSummaryCard } from '../../src/cards/summary/summary-card.ts';
import { trialCard } from '../../src/cards/summary/trials.ts';
import { versionsSideBySide } from '../../src/cards/summary/versions-side-by-side.ts';
import type { Card } from '../../src/cards/kit/elements.ts';
import type { Viewer } from '../../src/cards/kit/situation.ts';
import { changeDraft } from '../../src/domain/authoring/change-draft.ts';
import { draftTemplate, newDraft } from '../../src/domain/authoring/draft-of.ts';
import { flawsOf } from '../../src/domain/authoring/flaws-of.ts';
import { marksOf } from '../../src/domain/authoring/flow-marks.ts';
import type { StepId, TenantId } from '../../src/domain/ids.ts';
import { stepOf, type Template } from '../../src/domain/template.ts';
import type { TextTrial } from '../../src/domain/trials/text-trials.ts';
import { personId } from '../builders.ts';
import { untranslated } from '../../src/domain/authoring/translation.ts';

export type TwoTextsCard =
  'draft-two-texts' | 'step-two-texts' | 'summary-two-texts' | 'trial' | 'versions-side-by-side';

const INTRO = 'thank-you-email' as StepId;

/** A draft in which the first email has a second subject, the summary of it, and two of its versions. */
export function twoTextsCards(report: TemplateReport, viewer: Viewer): Readonly<Record<TwoTextsCard, Card>> {
  const { say } = viewer;
  const begun = newDraft('tenant' as TenantId, report.template, false, STAMP);
  const changed = changeDraft(
    begun,
    {
      kind: 'text',
      place: { of: 'step', step: INTRO, field: 'subject', second: true },
      language: 'en',
      text: 'A question about the webinar',
    },
    STAMP,
  );
  const inHindi =
    changed.ok &&
    changeDraft(
      changed.value,
      {
        kind: 'text',
        place: { of: 'step', step: INTRO, field: 'subject', second: true },
        language: 'hi',
        text: 'वेबिनार के बारे में एक सवाल',
      },
      STAMP,
    );
  const draft = inHindi && inHindi.ok ? inHindi.value : begun;
  const template = draftTemplate(draft);
  const trial = trialIn(template);
  const tried = { ...report, template, trials: [trial] };
  const [one, other] = report.byVersion;
  if (!one || !other) throw new Error('There are two versions');
  return {
    'draft-two-texts': draftCard(
      {
        draft,
        template,
        marks: marksOf(report.template, template),
        removed: [],
        changes: 2,
        flaws: flawsOf(template),
        untranslated: untranslated(template),
        canTranslate: true,
        last: 'Megan Bowen, 25 Nov, 09:30',
      },
      viewer,
      { said: [say('change.second-begun', { step: stepName(trial.step, say), to: 50 })] },
    ),
    'step-two-texts': stepCard({ template, revision: 3, step: trial.step, flaws: [] }, viewer),
    'summary-two-texts': templateSummaryCard(tried, viewer),
    trial: trialCard(tried, trial, viewer),
    'versions-side-by-side': versionsSideBySide(report, [one, other], viewer),
  };
}

const STAMP = { by: personId('megan'), at: '2026-11-25T04:00:00Z' };

const trialIn = (template: Template): TextTrial => ({
  step: stepOf(template, INTRO),
  goal: 'replied',
  shares: { a: { count: 12, of: 40 }, b: { count: 21, of: 42 } },
});
