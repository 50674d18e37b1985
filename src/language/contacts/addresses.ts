/** How somebody is reached, found in any text by its form. */
export type Address = {
  readonly kind: 'email' | 'phone' | 'linkedin';
  readonly value: string;
  readonly text: string;
};

const EMAIL =
  /(?:mailto:)?<?(?<value>[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5})>?/u;
const LINKEDIN = /(?<value>(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/[^\s,;|<>]{1,100})/iu;
const PHONE =
  /(?:(?<![\p{L}\p{N}])(?:m|t|p|ph|tel|mob|cell|mobile|phone|number|no|direct|office|work|home|whatsapp|फ़ोन|फोन|मोबाइल|मो|दूरभाष|व्हाट्सऐप|नंबर)\.?\s*[:.-]?\s*)?(?<![\p{L}\p{N}])(?<value>\+?\d[\d\s()./-]{4,18}\d(?:\s*(?:ext|x|extn)\.?\s*\d{1,5})?)(?![\p{L}\p{N}@])/iu;

const FORMS = [
  ['linkedin', LINKEDIN],
  ['email', EMAIL],
  ['phone', PHONE],
] as const;

/** The first of each kind. */
export function addressesIn(text: string): readonly Address[] {
  let rest = text;
  return FORMS.flatMap(([kind, form]) => {
    const found = form.exec(rest);
    const value = found?.groups?.value;
    if (!found || value === undefined) return [];
    rest = rest.replace(found[0], ' ');
    return [{ kind, value: value.trim(), text: found[0] }];
  });
}

/** An address all alone, perhaps with a word that asks whose it is. */
export function loneAddress(text: string): Address | undefined {
  const [address, ...others] = addressesIn(text);
  if (!address || others.length > 0) return undefined;
  const around = text.replace(address.text, ' ').trim();
  return ASKING.test(around) ? address : undefined;
}

const ASKING =
  /^(?:(?:please|pls|can you|find|search|look ?up|lookup|who(?:'s| is| has)?|whose|is|this|the|it|number|phone|email|mail|record|for|with|of|dhoondo|dhundo|khojo|kaun|kiska|kiski|hai|yah|ye|yeh|खोजो|खोजें|ढूँढो|ढूंढो|कौन|किसका|किसकी|है|यह|नंबर)[\s:?.!,।]*)*[?.!]*$/iu;

/** Digits alone, of which the last ten tell a number whatever its prefix. */
export const phoneDigits = (phone: string): string => phone.replace(/\D/gu, '').slice(-10);
