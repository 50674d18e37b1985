import { rule, type Rule } from './grammar.ts';

/** Numbers of two words, and names of days and months that are something else in other company. */
export const NUMBER_RULES: readonly Rule[] = [
  rule('tens dash? (word|first|nth|maybe)', ({ all }) => {
    const [tens, unit] = [all[0], all.at(-1)];
    if (!tens || !unit || unit.n > 9) return undefined;
    const sort = unit.sort === 'maybe' ? 'word' : unit.sort === 'first' ? 'nth' : unit.sort;
    return { sort, n: tens.n + unit.n };
  }),
  rule(
    'weak-relative (?=se|pe|tak|ko|ka|part|mein)',
    ({ all: [day] }) => day && { sort: 'relative', n: day.n },
  ),
  rule('tens', ({ all: [tens] }) => tens && { sort: 'word', n: tens.n }),
  rule(
    '(?<=on|until|by|from|since|next|this|last|every|before)weak-weekday',
    ({ all: [day] }) => day && { sort: 'weekday', n: day.n },
  ),
  // "Som ko call karo" may be somebody of that name.
  rule('weak-weekday (?=ko)', ({ all: [day] }) => day && { sort: 'weekday', n: day.n, confidence: 0.7 }),
  rule(
    'weak-weekday (?=tak|ko|se|pe|at|ordinal|clock|time|part|oclock|next|digits|comma? (digits|ordinal|month)|digits|word|maybe|saadhe|sava|paune|not|(to|dash|until|and) (weekday|weak-weekday))',
    ({ all: [day] }) => day && { sort: 'weekday', n: day.n },
  ),
  rule(
    '(?<![^])weak-weekday (?=ka? not?(?![^])|stop(?![^]))',
    ({ all: [day] }) => day && { sort: 'weekday', n: day.n },
  ),
  // "मंगल बुध छुट्टी": the one says what the other is.
  rule(
    '(?<=weak-weekday)weak-weekday|weak-weekday (?=weak-weekday)',
    ({ all: [day] }) => day && { sort: 'weekday', n: day.n },
  ),
  rule('weak-weekday (?=(?![^])|stop|comma)', ({ all: [day] }) =>
    day && day.n > 0 && day.n < 6 ? { sort: 'weekday', n: day.n } : undefined,
  ),
  // "bole guru ko call kar"; whoever is called so is spotted as a name, and begins a sentence.
  rule('(?<=other)name-weekday (?=ko)', ({ all: [day] }) =>
    day?.n === 4 ? { sort: 'weekday', n: day.n, confidence: 0.5 } : undefined,
  ),
  rule(
    '(?<=next|this|last|every)name-weekday|name-weekday (?=tak)|(?<![^])name-weekday (?![^])',
    ({ all: [day] }) => day && { sort: 'weekday', n: day.n },
  ),
  rule(
    '(?<=in|until|by|since|start|mid|end|late|next|last|start of|mid of|end of|unit of|unit in|weekday of|weekday in)weak-month',
    ({ all: [month] }) => month && { sort: 'month', n: month.n },
  ),
  rule(
    'weak-month (?=year|mein|tak|ka (?:digits|word|ordinal|first|end|start|mid))',
    ({ all: [month] }) => month && { sort: 'month', n: month.n },
  ),
  rule(
    '(?<=from|after|before|about|of|for|stop|comma)weak-month (?=(?![^])|stop|comma|ka)',
    ({ all: [month] }) => month && { sort: 'month', n: month.n },
  ),
  rule('(?<![^])weak-month (?=stop*(?![^]))', ({ all: [month] }) => month && { sort: 'month', n: month.n }),
];
