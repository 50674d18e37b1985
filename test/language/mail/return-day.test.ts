import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/domain/day.ts';
import { returnDay } from '../../../src/language/mail/return-day.ts';

/** A Saturday. */
const TODAY = '2026-11-28' as Day;
const CALENDAR = { timeZone: 'Europe/Berlin', workingDays: [1, 2, 3, 4, 5], hour: 9 } as const;

const back = (text: string, order?: 'day-first' | 'month-first') =>
  returnDay(text, { today: TODAY, calendar: CALENDAR, ...(order && { order }) });

describe('the day on which they are back', () => {
  test.each([
    // Until a day: the working day after.
    ['I am out of the office until 4 December.', '2026-12-07'],
    ['I am out of the office until December 3rd, 2026.', '2026-12-04'],
    ['I’m on leave till the 2nd of December with limited access to email.', '2026-12-03'],
    ['I am away through Dec 9.', '2026-12-10'],
    ['I am out of the office until Friday.', '2026-12-07'],
    ['I will be out of office until 2026-12-08 (inclusive).', '2026-12-09'],
    ['Ich bin bis 04.12. nicht im Büro.', '2026-12-07'],
    ['Ich bin bis einschließlich 8. Dezember 2026 im Urlaub.', '2026-12-09'],
    ['Ich bin bis zum 08.12.2026 abwesend.', '2026-12-09'],
    ['Je suis absente jusqu’au 8 décembre inclus.', '2026-12-09'],
    ["Je suis en congés jusqu'au mardi 8 décembre 2026.", '2026-12-09'],
    ['Estaré fuera de la oficina hasta el 8 de diciembre de 2026.', '2026-12-09'],
    ['Estou de férias até 8 de dezembro.', '2026-12-09'],
    ['Estarei ausente até o dia 08/12/2026.', '2026-12-09'],
    ['Sono in ferie fino al 8 dicembre.', '2026-12-09'],
    ['मैं 8 दिसंबर तक छुट्टी पर हूँ।', '2026-12-09'],
    ['मैं ८ दिसंबर २०२६ तक कार्यालय से बाहर हूँ।', '2026-12-09'],
    ['Main 8 December tak chhutti par hoon.', '2026-12-09'],
    // Back on a day: that day.
    ['I will be back on Monday, 7 December.', '2026-12-07'],
    ['I will return to the office on December 8.', '2026-12-08'],
    ['Returning Tuesday 8 Dec 2026.', '2026-12-08'],
    ['I am back in the office on Wednesday.', '2026-12-02'],
    ['I won’t be back until 8 December.', '2026-12-08'],
    ['On 8 December I will be back at my desk.', '2026-12-08'],
    ['Ab dem 8. Dezember bin ich wieder für Sie da.', '2026-12-08'],
    ['Am 8.12. bin ich wieder im Büro.', '2026-12-08'],
    ['Ich bin am Dienstag, 08.12.2026 zurück.', '2026-12-08'],
    ['Je serai de retour le 8 décembre.', '2026-12-08'],
    ['Le 8 décembre, je serai de retour.', '2026-12-08'],
    ['Regresaré el 8 de diciembre.', '2026-12-08'],
    ['Estaré de vuelta el martes 8 de diciembre de 2026.', '2026-12-08'],
    ['Retornarei no dia 8 de dezembro.', '2026-12-08'],
    ['Voltarei em 08/12/2026.', '2026-12-08'],
    ['मैं 8 दिसंबर को वापस आऊँगा।', '2026-12-08'],
    ['मैं 8 दिसंबर से उपलब्ध रहूँगी।', '2026-12-08'],
    ['Terug op 8 december.', '2026-12-08'],
    ['我将于12月8日返回。 回来 12月8日', '2026-12-08'],
    // Ranges.
    ['Abwesend: 27.11. - 04.12.', '2026-12-07'],
    ['Abwesend 27.11.2026 – 08.12.2026', '2026-12-09'],
    ['I am out 25 Nov to 4 Dec.', '2026-12-07'],
    ['Out of office from November 25 through December 8.', '2026-12-09'],
    ['I am away 23 – 30 November.', '2026-12-01'],
    ['Ich bin vom 27.11. bis 08.12. im Urlaub.', '2026-12-09'],
    ['Ich bin vom 27. bis 30. November nicht im Haus.', '2026-12-01'],
    ['Je suis absent du 25 novembre au 8 décembre.', '2026-12-09'],
    ['Estaré ausente del 25 de noviembre al 8 de diciembre.', '2026-12-09'],
    ['Estarei de férias de 25/11 a 08/12.', '2026-12-09'],
    ['मैं 25 नवंबर से 8 दिसंबर तक छुट्टी पर हूँ।', '2026-12-09'],
    // Both are said: back on counts.
    ['I am away until Friday 4 December and back on Tuesday 8 December.', '2026-12-08'],
    ['Ich bin bis 04.12. im Urlaub und ab 08.12. wieder da.', '2026-12-08'],
    // After a day.
    ['I will be back after 8 December.', '2026-12-09'],
    ['मैं 8 दिसंबर के बाद वापस आऊँगा।', '2026-12-09'],
    // Lines that a program broke.
    [
      'I am out of the office on annual leave and will be back\non Tuesday,\n8 December 2026. For anything urgent call Meera.',
      '2026-12-08',
    ],
    // A year ends.
    ['I am back on 4 January.', '2027-01-04'],
    ['Ich bin bis 01.01. im Urlaub.', '2027-01-04'],
    // Other days in the message.
    ['I am out of office until 8 December. Our fair is on 18 December in Pune!', '2026-12-09'],
    ['Join our webinar on 1 December. I am back on 8 December.', '2026-12-08'],
  ])('%s → %s', (text, day) => {
    expect(back(text)).toEqual({ day, isGuess: false });
  });

  test.each([
    ['no day at all', 'I am out of the office with no access to email.'],
    ['a day that is none of theirs', 'I am travelling. Our fair is on 8 December.'],
    ['a day that is past', 'I am back on 20 November.'],
    ['a day too far away', 'I am on parental leave until 1 September 2027.'],
    ['a day that does not exist', 'I am away until 31 November.'],
    ['a colleague to ask', 'I am away. Call Meera between 9 and 17 at +49 30 1234567.'],
    ['someone else’s range', 'Danke. Visit us at the fair in Köln, 10.12. - 12.12.'],
  ])('%s is a guess of five working days', (_what, text) => {
    expect(back(text)).toEqual({ day: '2026-12-04', isGuess: true });
  });

  test('a date that can be read both ways is the later one, and a guess', () => {
    expect(back('I am away until 04/12/2026.')).toEqual({ day: '2026-12-07', isGuess: false });
    expect(back('I am back on 01/02/2027.')).toEqual({ day: '2027-02-01', isGuess: true });
    expect(back('I am back on 01/02/2027.', 'month-first')).toEqual({ day: '2027-01-04', isGuess: false });
  });

  test('a month alone is a guess', () => {
    expect(back('I will be back in January.')).toEqual({ day: '2027-01-01', isGuess: true });
  });
});
