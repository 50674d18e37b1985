import { edits, stepsIn, withStep, type ReadEdit } from './said.ts';

/** "open with the research and only then send the intro email", "पहले रिसर्च, उसके बाद परिचय वाला ईमेल" */
export const readSequence: ReadEdit = (said) => {
  const [one, other, ...more] = stepsIn(said);
  if (!one || !other || more.length > 0 || !INSIST.test(said.text)) return undefined;
  return withStep(said, one, (step) =>
    withStep(said, other, (before) =>
      edits({ kind: 'move-step', step, to: { kind: 'before', step: before } }),
    ),
  );
};

const INSIST =
  /^(?:let'?s |lets |we )?(?:should )?(?:first|open with|start with|begin with)\b.*\b(?:then|after that)\b|^(?:sabse )?(?:pahle|pehle)\b.*\b(?:us ?ke baad|uske bad|phir|fir|tab)\b|^(?:सबसे )?पहले .*(?:उसके बाद|फिर|तब) /iu;
