import type { Role } from '../../domain/organization.ts';
import { fold } from '../words.ts';

/** What roles are called, folded; a seller has none. */
const NAMES: Readonly<Record<Role | 'seller', RegExp>> = {
  'template-manager': /template|sequence|टेंप|अनुक्रम/u,
  administrator: /^(?:(?:system )?admin(?:istrator)?|(?:सिस्टम )?(?:एडमिन(?:िस्ट्रेटर)?|प्रशासक))$/u,
  manager: /^(?:(?:sales )?manager|(?:सेल्स |बिक्री )?(?:मैनेजर|प्रबंधक))$/u,
  seller: /^(?:seller|salesperson|विक्रेता|सेलर)$/u,
};

/** Undefined for what is no role. */
export function roleInWords(words: string): Role | 'seller' | undefined {
  const [found] = Object.entries(NAMES).filter(([, name]) => name.test(fold(words)));
  return found?.[0] as Role | 'seller' | undefined;
}
