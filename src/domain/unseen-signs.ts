/**
 * Signs that nobody sees and no text of a template needs: whatever moves the pen but line ends and tabs, what turns the
 * direction of the signs around it, and halves of a sign.
 */
export const UNSEEN_SIGNS =
  /(?![\n\r\t])\p{Cc}|\p{Cs}|[\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;
