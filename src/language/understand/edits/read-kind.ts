import { statusIn } from './status-in.ts';
import { newStepIn } from './read-add.ts';
import { edits, firstOf, has, relationOf, stepsIn, withStep, type ReadEdit, type Said } from './said.ts';

/** "make the second email a call", "change step 3 into a task" */
export const readType: ReadEdit = (said) => {
  const [first, second] = stepsIn(said);
  const added =
    firstOf(said.pieces, 'new-step') ?? (second?.bare && !isPlaced(said) ? { type: second.bare } : undefined);
  const mail = mailSaid(said);
  if (first && mail) return withStep(said, first, (step) => edits({ kind: 'change-type', step, type: mail }));
  if (!has(said, 'change', 'instead') || !first || !added) return undefined;
  return withStep(said, first, (step) => edits({ kind: 'change-type', step, type: added.type }));
};

/** Beside another step, a type names the step that is there. */
const isPlaced = (said: Said): boolean =>
  !has(said, 'instead') && stepsIn(said).some((piece) => relationOf(said, piece) !== undefined);

/** "a call instead of the final email", "final email hatao aur uski jagah call rakho" */
export const readReplacement: ReadEdit = (said) => (has(said, 'instead') ? readType(said) : undefined);

/** "make the final email automated", "the thank you email should be sent by hand" */
const mailSaid = (said: Said): 'email' | 'automated-email' | undefined => {
  if (has(said, 'by-hand')) return 'email';
  return has(said, 'by-itself') && has(said, 'change') ? 'automated-email' : undefined;
};

/** "the renewal email needs no reply", "ask whether they replied to the first email" */
export const readBranch: ReadEdit = (said) => {
  if (!has(said, 'branch')) return undefined;
  const [first] = stepsIn(said);
  const candidates = first ?? (said.focus && { candidates: [said.focus] });
  return (
    candidates && withStep(said, candidates, (step) => edits({ kind: 'branch', step, on: !has(said, 'no') }))
  );
};

/** "disqualify sets the status to disqualified", "the decision tags them "future-events"" */
export const readChanges: ReadEdit = (said) => {
  const status =
    firstOf(said.pieces, 'status')?.status ?? (OF_STATUS.test(said.text) ? statusIn(said.text) : undefined);
  const tag = has(said, 'tag-it') ? (firstOf(said.pieces, 'quote')?.text ?? said.tail) : undefined;
  const decisions = said.template.steps.filter(({ type }) => type === 'decision').map(({ id }) => id);
  const named = stepsIn(said).find(({ candidates }) => candidates.some((id) => decisions.includes(id)));
  const which = named ?? {
    candidates: said.focus && decisions.includes(said.focus) ? [said.focus] : decisions,
  };
  if ((!status && tag === undefined) || which.candidates.length === 0 || newStepIn(said)?.isNew)
    return undefined;
  return withStep(said, which, (step) =>
    edits({
      kind: 'changes',
      step,
      change: tag === undefined ? { kind: 'status', status: status ?? 'active' } : { kind: 'tag', tag },
    }),
  );
};

/** An end may be called by the same word. */
const OF_STATUS = /\bstatus\b|स्टेटस|स्थिति/iu;

const THIS = /\b(?:this|it|ye|yeh|ise|isko|isse)\b|इसे|इसको|यह|ये/iu;
const FOR = /\bfor\b|\bke liye\b|के लिए/iu;

/** "this template is for leads" */
export const readRecordType: ReadEdit = (said) => {
  const type = firstOf(said.pieces, 'record-type')?.type;
  const isSaid = has(said, 'template') || (has(said, 'change') && THIS.test(said.text));
  return type && isSaid && FOR.test(said.text) && stepsIn(said).length === 0
    ? edits({ kind: 'record-type', type })
    : undefined;
};
