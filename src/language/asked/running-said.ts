import type { PausedChoice, RunningChoice } from '../../domain/template-stop.ts';

/** What shall become of what runs: "pause what is running", "let them finish", "जो चल रहा है उसे रोक दो". */
export function runningSaid(words: string): RunningChoice | undefined {
  if (!RUNNING.test(words)) return undefined;
  if (GOES_ON.test(words)) return 'finish';
  if (PAUSES.test(words)) return 'pause';
  return ENDS.test(words) ? 'end' : undefined;
}

const RUNNING =
  /\b(?:runs?|running|ones?|them|they|those|everything|everyone|rest|all|current|existing|active|ongoing|open|in it|in progress|sequences?|enrollments?|others?|it)\b|चल|चालू|बाकी|बाक़ी|जो|उन्हें|उनको|उसे|उसको|सब|\b(?:chal\w*|chalu|baki|baaki|jo|unhe|unhen|unko|use|usko|sab\w*)\b/iu;
const GOES_ON =
  /\b(?:let|leave|keep|continue|complete|go on|goes on|run out|untouched|alone|finish(?! off)|don['’]?t (?:stop|end|pause)|do not (?:stop|end|pause))\b|चलने|पूरा|पूरे|पूरी|मत|\b(?:chalne|poora|poore|pura|pure|mat)\b/iu;
const PAUSES = /\b(?:paus\w*|hold|freeze|suspend|park|halt|rok\w*)\b|रोक|पॉज़|पॉज|होल्ड/iu;
const ENDS =
  /\b(?:end\w*|stop\w*|close|kill|terminate|cancel|finish off|unenroll|khatam|khatm|samapt|band)\b|ख़त्म|खत्म|खतम|समाप्त|बंद/iu;

/** What shall become of what was paused: "resume what was paused", "leave them paused", "जो रुके हैं उन्हें चलने दो". */
export function pausedSaid(words: string): PausedChoice | undefined {
  if (STAYS.test(words)) return 'leave';
  if (!RESUMES.test(words)) return undefined;
  if (DENIES.test(words)) return 'leave';
  return PAUSED.test(words) ? 'resume' : undefined;
}

const STAYS =
  /\b(?:leave|keep|stay|stays|remain)\b.*\bpaused\b|रुक\p{M}* (?:रहने|ही)|\bruk\w* (?:rehne|rahne|hi)\b/iu;
/** Whatever else is said, what somebody does not want is not done. */
const DENIES =
  /\b(?:don['’]?t|do not|not|never|no|without|before)\b|(?<![\p{L}\p{M}])(?:न|ना|नहीं|मत)(?![\p{L}\p{M}])|\b(?:na|nahi\w*|mat)\b/iu;
/** What goes on, as nothing else may be meant: "turn it on and start enrolling" is no word about what was paused. */
const PAUSED =
  /\b(?:resum\w*|unpaus\w*|paused|stopped|them|they|those|these|ones|everything|everyone|all|rest|sequences?|enrollments?)\b|रुक|रोक|उन्हें|उनको|सब|सभी|जो|\b(?:ruk\w*|rok\w*|unhe\w*|unko|sab|jo)\b/iu;
const RESUMES =
  /\b(?:resum\w*|unpaus\w*|continu\w*|carr\w+ on|go(?:es)? on|going|restart\w*|pick\w* up|start)\b|चलने दो|चलने दें|चला|चलाओ|शुरू|जारी|आगे|\b(?:chalne|chala\w*|shuru|jaari|jari|aage)\b/iu;
