import type { Answer } from '../../app/ports/feedback.ts';
import type { Work } from './work.ts';

type Rated = Answer & Required<Pick<Answer, 'feedback'>>;

/** The newest first, after how many there are. */
export const listFeedback: Work = async (store, { out }) => {
  const rated: Rated[] = [];
  for await (const { table, row } of (await store.read()).rows()) {
    if (table === 'answers' && row.feedback) rated.push({ ...row, feedback: row.feedback });
  }
  rated.sort((one, other) => (one.feedback.at < other.feedback.at ? 1 : -1));
  const likes = rated.filter(({ feedback }) => feedback.reaction === 'like').length;
  const dislikes = rated.length - likes;
  out(
    rated.length === 0
      ? 'No feedback is kept.'
      : [`${likes} liked, ${dislikes} disliked`, ...rated.map(textOf)].join('\n'),
  );
  return 0;
};

function textOf({ at, understood, feedback }: Rated): string {
  const { decision, intents, writing, byModel, sentence } = understood;
  const reading = [decision, ...intents, writing, ...(byModel ? ['by the model'] : [])].join(', ');
  return [
    `${at.slice(0, 16).replace('T', ' ')}  ${feedback.reaction.padEnd(7)}  ${reading}`,
    ...(sentence ? [`    typed: ${inOneLine(sentence)}`] : []),
    ...(feedback.text ? [`    wrote: ${inOneLine(feedback.text)}`] : []),
  ].join('\n');
}

/** What people typed must not draw on the operator's terminal. */
const inOneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
