import { memoize } from './memoize.ts';

/** There are about six hundred names, in any case; looking one up takes as long as making a formatter. */
const NAMES_TO_REMEMBER = 1_000;

/** True for a name that this Node knows, such as `Asia/Kolkata`. */
export const isTimeZone = memoize(NAMES_TO_REMEMBER, (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
});

/** The zones that are called otherwise today than JavaScript and Teams go on calling them, after the IANA database. */
const RENAMED: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** What a zone is called today; a name that is of today stays. */
export const todaysName = (zone: string): string => RENAMED[zone] ?? zone;

/** All zones by the names of today. */
export const timeZones = (): readonly string[] =>
  [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone').map(todaysName)])].sort();

/** All zones by every name they go by, today's first. */
export const timeZoneNames = (): readonly string[] => [...timeZones(), ...Object.keys(RENAMED)];
