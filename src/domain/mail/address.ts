/** Stricter than the standard, which would let a line break or a second address through in quotes. */
const ADDRESS =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/;

/** Whether something can be sent to exactly that one mailbox. */
export const isAddress = (text: string): boolean => text.length <= 254 && ADDRESS.test(text);

export const domainOf = (address: string): string =>
  address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** Whose people have nothing to do with each other. */
const FREE_MAIL: ReadonlySet<string> = new Set([
  'aol.com',
  'fastmail.com',
  'free.fr',
  'gmail.com',
  'gmx.at',
  'gmx.ch',
  'gmx.com',
  'gmx.de',
  'gmx.net',
  'googlemail.com',
  'hotmail.com',
  'hotmail.co.uk',
  'hotmail.fr',
  'icloud.com',
  'laposte.net',
  'libero.it',
  'live.com',
  'mac.com',
  'mail.com',
  'mail.ru',
  'me.com',
  'msn.com',
  'orange.fr',
  'outlook.com',
  'outlook.in',
  'proton.me',
  'protonmail.com',
  'qq.com',
  'rediff.com',
  'rediffmail.com',
  't-online.de',
  'wanadoo.fr',
  'web.de',
  'yahoo.com',
  'yahoo.co.in',
  'yahoo.co.uk',
  'yahoo.de',
  'yahoo.fr',
  'yahoo.in',
  'yandex.ru',
  'ymail.com',
  'zoho.com',
  '126.com',
  '163.com',
]);

export const isFreeMail = (domain: string): boolean => FREE_MAIL.has(domain.toLowerCase());
