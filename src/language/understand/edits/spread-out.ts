/** Says the noun of each where several share one: "step 4 aur 6", "पहला और दूसरा चरण", "the 2nd and 3rd calls". */
export const spreadOut = (text: string): string =>
  text
    .replace(SPELLED, (_, noun: string, word: string) => `${noun} ${NUMBERS.get(word.toLowerCase()) ?? word}`)
    .replace(
      NUMBERED,
      (_, noun: string, one: string, and: string, other: string) => `${noun} ${one} ${and} ${noun} ${other}`,
    )
    .replace(
      COUNTED,
      (_, one: string, and: string, other: string, noun: string) => `${one} ${noun} ${and} ${other} ${noun}`,
    );

/** "step four"; "a step three days later" is none. */
const NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    'one',
    'two, दो',
    'three, तीन, teen',
    'four, चार, char, chaar',
    'five, पाँच, पांच, panch, paanch',
    'six, छह, chhah',
    'seven, सात, saat',
    'eight, आठ, aath',
    'nine, नौ, nau',
    'ten, दस, das',
  ].flatMap((words, at) => words.split(', ').map((word) => [word, at + 1] as const)),
);

const AND = '(and|&|aur|और|तथा|va)';
const STEP = 'steps?|stage|charan|kadam|स्टेप|चरण|क़दम|कदम';
const NOUN = `${STEP}|calls?|emails?|mails?|tasks?|कॉल|ईमेल|मेल|टास्क|kaam|काम`;
const COUNT =
  '\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|last|pehl[aei]|pahl[aei]|do{1,2}sr[aei]|dusr[aei]|te{1,2}sr[aei]|tisr[aei]|chauth[aei]|पहल[ाीे]|दूसर[ाीे]|तीसर[ाीे]|चौथ[ाीे]|पाँचव(?:ाँ|ीं|ें)|छठ[ाीे]|सातव(?:ाँ|ीं|ें)|आख़िरी|आखिरी';
const END = '(?![\\p{L}\\p{M}\\p{N}])';

const NUMBERED = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(${STEP})\\s+(\\d{1,2})\\s*,?\\s+${AND}\\s+(\\d{1,2})${END}`,
  'giu',
);
const COUNTED = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(${COUNT})\\s+${AND}\\s+(${COUNT})\\s+(${NOUN})${END}`,
  'giu',
);
const SPELLED = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(${STEP})\\s+(${[...NUMBERS.keys()].join('|')})${END}(?!\\s+(?:days?|weeks?|months?|din|dino|hafte|दिन|हफ़्ते|हफ्ते|महीने))`,
  'giu',
);
