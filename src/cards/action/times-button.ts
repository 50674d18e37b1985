import { button, type Button } from '../kit/elements.ts';
import { currentStep, personOf, type Situation, type Viewer } from '../kit/situation.ts';

/** Where a meeting is to be agreed on, and the bot knows when its seller is free. */
export const timesButton = (situation: Situation, { say, today }: Viewer): readonly Button[] =>
  situation.canInvite &&
  currentStep(situation, today)?.type === 'schedule' &&
  personOf(situation).email !== undefined
    ? [button(say('meeting.find'), { verb: 'find-times', enrollment: situation.enrollment.id })]
    : [];
