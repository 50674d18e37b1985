import { firstNameOf } from './first-name.ts';

/** What programs and people write where they know no name. */
const PLACEHOLDER =
  /^(?:n\/?a|na|none|null|undefined|unknown|test|name|info|customer|not known|-+|\.+|\?+)$/iu;
const NOT_OF_A_NAME = /[@\d<>{}[\]|\\/_]/u;

/** Whether a greeting by that name would look like a mistake: "Hi n/a," or "Hi ASHA,". */
export function isOddName(fullName: string): boolean {
  const name = fullName.trim();
  const first = firstNameOf(name);
  if (first === '' || PLACEHOLDER.test(first) || PLACEHOLDER.test(name) || NOT_OF_A_NAME.test(first))
    return true;
  return first.length > 3 && first === first.toUpperCase() && first !== first.toLowerCase();
}
