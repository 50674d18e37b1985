const EMAIL = /(?<local>[\p{L}\p{N}._%+-]{1,64})@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
/** Ten digits or more: two years are no number to call. */
const PHONE = /\+?\d(?:[\s().-]{0,3}\d){9,}/gu;

/** A name for everyone to read: of an email address that it is or has, what comes before the @; no phone number. */
export const withoutAddresses = (name: string): string => name.replace(EMAIL, '$<local>').replace(PHONE, '…');
