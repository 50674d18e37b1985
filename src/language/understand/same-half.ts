/** "shaam 6 baje", then "6 nahi 7 baje": still in the evening. */
export function inSameHalf(before: string | undefined, time: string): string {
  const hour = Number(time.slice(0, 2));
  const isLate = before !== undefined && (before >= '12' || hour < EARLIEST);
  return isLate && hour < 12 ? `${String(hour + 12)}${time.slice(2)}` : time;
}

/** Nobody works before it: "not 11, 2" is in the afternoon. */
const EARLIEST = 7;

/** Whether a sentence says which half of the day it means. */
export const hourSaid = (text: string): boolean => HALF_SAID.test(text);

const HALF_SAID = /\d\s?[ap]m?\b|[ap]\.m|morning|subah|savere|सुबह|सवेरे|noon|दोपहर/iu;
