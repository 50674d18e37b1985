/** Stricter than the standard, which would let a line break or a second address through in quotes. */
const ADDRESS =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/;

/** Whether something can be sent to exactly that one mailbox. */
export const isAddress = (text: string): boolean => text.length <= 254 && ADDRESS.test(text);

export const domainOf = (address: string): string =>
  address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** Where anybody can have an address, so that two people of a domain are no colleagues. The name before the country. */
const ANYWHERE: ReadonlySet<string> = new Set(
  `gmail googlemail outlook hotmail live msn yahoo ymail rocketmail rediffmail icloud aol gmx web t-online freenet
  proton protonmail pm zoho yandex mail inbox qq 163 126 sina foxmail naver daum hanmail orange wanadoo free laposte sfr
  neuf libero virgilio tiscali alice tin uol bol terra ig globo telefonica ono btinternet virginmedia sky ntlworld
  talktalk comcast verizon att bellsouth cox charter earthlink sbcglobal shaw rogers sympatico bigpond optusnet
  fastmail hey tutanota tuta hushmail posteo mailbox me mac indiatimes sify in rambler bk list seznam wp onet o2 interia`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Names that companies have, too, are free mail only with these ends. */
const ENDS: Readonly<Record<string, RegExp>> = {
  in: /^in\.com$/,
  me: /^me\.com$/,
  mac: /^mac\.com$/,
  pm: /^pm\.me$/,
  hey: /^hey\.com$/,
  mail: /^mail\.(?:com|ru|de)$/,
  inbox: /^inbox\.(?:com|ru|lv)$/,
  list: /^list\.ru$/,
  web: /^web\.de$/,
  free: /^free\.fr$/,
  sky: /^sky\.com$/,
  orange: /^orange\.(?:fr|es)$/,
  proton: /^proton\.me$/,
  mailbox: /^mailbox\.org$/,
  live: /^live\.[a-z.]+$/,
  terra: /^terra\.(?:com|com\.br|es)$/,
  charter: /^charter\.net$/,
  alice: /^alice\.it$/,
  ig: /^ig\.com\.br$/,
  att: /^att\.net$/,
  cox: /^cox\.net$/,
};

export function isFreeMail(domain: string): boolean {
  const [name = ''] = domain.toLowerCase().split('.');
  return ANYWHERE.has(name) && (ENDS[name]?.test(domain.toLowerCase()) ?? true);
}
