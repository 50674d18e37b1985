import { join } from 'node:path';
import { matchMail, type Known } from '../../src/domain/mail/match-mail.ts';
import type { ReceivedMail } from '../../src/domain/mail/received.ts';
import { classifyMail } from '../../src/language/mail/classify.ts';
import { parseMessage } from '../../src/mail/incoming/parse-message.ts';
import { day, enrollmentId, mailId, recordId } from '../builders.ts';
import { readCorpus, RECEIVED_AT } from '../mail/corpus/read-corpus.ts';
import { cpuOf, cpuOfOne, inTurns, median } from './rounds.ts';
import type { Subject } from './table.ts';

const CONTEXT = {
  today: day('2026-11-27'),
  calendar: { timeZone: 'Asia/Kolkata', workingDays: [1, 2, 3, 4, 5], hour: 9 },
  own: ['ravi@seller.example'],
} as const;

/** Of a seller who wrote to two hundred people. */
const KNOWN: Known = {
  left: Array.from({ length: 200 }, (_, at) => ({
    ...someone(at),
    mail: mailId(`m${at}`),
    messageId: `<a.m${at}.x7@seller.example>`,
    to: `asha@company${at}.example`,
    at: RECEIVED_AT,
    subject: 'A short question',
  })),
  addressees: Array.from({ length: 200 }, (_, at) => ({
    ...someone(at),
    address: `asha@company${at}.example`,
  })),
};

function someone(at: number) {
  return { enrollment: enrollmentId(`e${at}`), record: recordId(`r${at}`) };
}

/** What a message is and whose, beside a limit and beside reading it at all. */
export const measure: Subject = async () => {
  const sources = readCorpus(join(process.cwd(), 'test/mail/corpus')).map(({ source }) => source);
  const read = () => Promise.all(sources.map((source) => parseMessage({ source, receivedAt: RECEIVED_AT })));
  const messages = await read();
  const [deciding = [], parsing = []] = await inTurns(7, [
    () => cpuOf(() => messages.forEach(decide)) / 1_000 / messages.length,
    async () => (await cpuOfOne(read)) / messages.length,
  ]);
  const row = { what: 'CPU time of deciding one message', unit: 'ms', ours: median(deciding) };
  return [
    { ...row, other: { name: 'a limit', figure: 1 }, goal: { atMost: 1 } },
    { ...row, other: { name: 'parsing it', figure: median(parsing) }, goal: { atMost: 1 } },
  ];
};

const decide = (mail: ReceivedMail): void => void matchMail(mail, classifyMail(mail, CONTEXT), KNOWN);
