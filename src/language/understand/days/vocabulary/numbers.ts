import type { Entries } from './entries.ts';

const words = (sort: 'word' | 'maybe' | 'nth' | 'first' | 'tens', rows: string): Entries =>
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [number = '', ...spellings] = row.trim().split(' ');
      return [sort, Number(number), spellings.join(' ')] as const;
    });

/** Numbers in words. "maybe" are words that mean something else as well, and count only beside what is counted. */
export const NUMBERS: Entries = [
  ...words(
    'word',
    `2 two
    3 three teen तीन
    4 four fourr चार chaar
    5 five पाच paanch pach paach पांच panch paach panj
    6 six छह छः छे छ chhe chhah cheh chah
    7 seven satt saat सात
    8 eight athh आठ aath aat
    9 nine नौ नऊ
    10 ten दस दहा das dus
    11 eleven ग्यारह ग्यारा gyarah gyara gyaarah
    12 twelve बारह barah baarah बारा
    13 thirteen तेरह terah
    14 fourteen चौदह chaudah choudah
    15 fifteen पंद्रह पंदरह पंद्रा pandrah pandra pandhra pandhrah
    16 sixteen सोलह solah
    17 seventeen सत्रह satrah
    18 eighteen अठारह अट्ठारह atharah athara
    19 nineteen उन्नीस unnis unnees
    21 इक्कीस ikkis ikkees
    22 बाईस बाइस bais baees
    23 तेईस तेइस teis teyis
    24 चौबीस chaubis chobis chaubees
    25 पच्चीस पचीस pachis pachchis pacchis pachees pacchees
    26 छब्बीस chhabbis chabbis
    27 सत्ताईस सत्ताइस sattais
    28 अट्ठाईस अट्ठाइस अठाईस अठाइस atthais athais
    29 उनतीस उन्तीस untis unatis
    31 इकतीस इकत्तीस ikattis iktis
    35 पैंतीस paintis
    40 चालीस chalis
    45 पैंतालीस paintalis
    50 पचास
    60 साठ
    90 नब्बे`,
  ),
  ...words(
    'maybe',
    `1 one एक ek
    2 do दो दू don
    4 char
    9 nau
    6 saha
    10 dass daha
    11 akra
    12 bara`,
  ),
  ...words(
    'tens',
    `20 twenty बीस bees bis
    30 thirty तीस tees
    40 forty fourty
    50 fifty`,
  ),
  ...words(
    'nth',
    `4 fourth चौथा चौथी चौथे
    5 fifth
    6 sixth
    7 seventh
    8 eighth eigth
    9 ninth
    10 tenth
    11 eleventh
    12 twelfth twelvth
    13 thirteenth
    14 fourteenth
    15 fifteenth
    16 sixteenth
    17 seventeenth
    18 eighteenth
    19 nineteenth
    20 twentieth
    30 thirtieth`,
  ),
  ...words(
    'first',
    `1 first पहला पहली पहले pehla pehli pahla pahli
    2 second दूसरा दूसरी दूसरे dusra dusri doosra doosri
    3 third तीसरा तीसरी तीसरे teesra teesri`,
  ),
];
