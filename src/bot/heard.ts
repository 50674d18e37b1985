import { z } from 'zod/v4';
import type { Attached, Mention, Said } from '../app/ports/conversation.ts';
import { isEdit, type Incoming } from './incoming.ts';
import { plainOf, unmarked } from './plain-text.ts';
import { quotedIn, withoutQuotes } from './quotes-in.ts';
import { sentFileIn } from './sent-file.ts';

const entity = z.object({
  type: z.literal('mention'),
  text: z.string().optional().catch(undefined),
  mentioned: z.object({
    id: z.string(),
    name: z.string().optional().catch(undefined),
    aadObjectId: z.string().optional().catch(undefined),
  }),
});
type Entity = z.infer<typeof entity>;

/** What a person said in a message of Teams, without its markup, what it quotes, and the mention of the bot. */
export function heardIn(incoming: Incoming): Said {
  const { text = '', entities = [], attachments = [], recipient } = incoming;
  const html = (htmlIn(attachments) ?? '').slice(0, LONGEST);
  const typed = text.trim() === '' ? html : text.slice(0, LONGEST);
  const mentions = entities.flatMap((one) => entity.safeParse(one).data ?? []);
  const { words, mentioned } = withoutBot(withoutQuotes(typed), mentions, recipient);
  const quoted = quotedIn(typed) ?? quotedIn(html);
  return {
    text: plainOf(words),
    ...(IS_FILE.test(words) && { file: unmarked(words).replace(/\u00a0/gu, ' ') }),
    ...(quoted && { quoted }),
    mentioned,
    attached: attachments.flatMap(kindOf),
    ...(isEdit(incoming) && { edited: { saidAt: sentAt(incoming) } }),
  };
}

/** The id that Teams gives to a message is the time when it was sent, in ms. */
const sentAt = ({ id = '' }: Incoming): number | undefined => (/^\d{13}$/u.test(id) ? Number(id) : undefined);

/** What only a template file has in it: in there, spaces count. */
const IS_FILE = /(?:^|\n|>)\s*steps:\s*(?:\r?\n|<)/u;

/** Far more than what is read as a sentence; work on markup grows with its length. */
const LONGEST = 20_000;

const MENTION = /<at\b[^<>]{0,100}>([^<]{0,200})<\/at>/giu;

type Account = Incoming['recipient'];

/** The names of colleagues stay in the sentence; Teams writes one of several words as one mention or as several. */
function withoutBot(html: string, mentions: readonly Entity[], bot: Account) {
  const waiting = [...mentions];
  const mentioned: Mention[] = [];
  const words = html.replace(MENTION, (_, inner: string) => {
    const name = plainOf(inner);
    const at = waiting.findIndex((one) => isOf(one, name));
    const [told] = at < 0 ? [] : waiting.splice(at, 1);
    if (told ? told.mentioned.id === bot.id : isNameOf(bot, name)) return ' ';
    if (told) addTo(mentioned, mentionOf(told, name));
    return name;
  });
  // Some clients tell of a mention in the list alone, and write the name like any other word.
  const untagged = waiting.filter((one) => one.mentioned.id !== bot.id && one.mentioned.name);
  for (const one of untagged) addTo(mentioned, mentionOf(one, one.mentioned.name ?? ''));
  return { words: words === html ? withoutNameOf(bot, mentions, html) : words, mentioned };
}

const isOf = ({ text, mentioned }: Entity, name: string): boolean =>
  text === undefined ? mentioned.name === undefined || mentioned.name === name : plainOf(text) === name;

const OWN_NAME = 'anukram';

const isNameOf = ({ name = '' }: Account, said: string): boolean =>
  [OWN_NAME, name.toLowerCase()].includes(said.trim().toLowerCase());

/** "@Anukram today" of a client that sends no tags. */
function withoutNameOf(bot: Account, mentions: readonly Entity[], text: string): string {
  const isMentioned = mentions.some(({ mentioned }) => mentioned.id === bot.id);
  const [, first = '', rest = ''] = /^\s*@?(\S+)\s+([^]+)$/u.exec(text) ?? [];
  return isMentioned && isNameOf(bot, first) ? rest : text;
}

const mentionOf = ({ mentioned: { id, aadObjectId } }: Entity, text: string): Mention => ({
  text,
  userId: id,
  ...(aadObjectId && { person: aadObjectId }),
});

/** "<at>Megan</at> <at>Bowen</at>" is one person. */
function addTo(mentioned: Mention[], one: Mention): void {
  const last = mentioned.at(-1);
  if (last?.userId === one.userId && !last.text.includes(one.text))
    mentioned[mentioned.length - 1] = { ...last, text: `${last.text} ${one.text}` };
  else mentioned.push(one);
}

type Attachment = NonNullable<Incoming['attachments']>[number];

/** Teams sends what was typed once more as HTML. */
const HTML = 'text/html';

const htmlIn = (attachments: readonly Attachment[]): string | undefined =>
  attachments.flatMap(({ contentType, content }) =>
    contentType === HTML && typeof content === 'string' ? [content] : [],
  )[0];

/** A voice message comes as a file of sound, or as a card that plays one. */
function kindOf(attachment: Attachment): readonly Attached[] {
  const { contentType, name = '' } = attachment;
  if (contentType === HTML) return [];
  if (/^image\//iu.test(contentType) || /\.(?:png|jpe?g|gif|webp|heic)$/iu.test(name))
    return [{ kind: 'picture' }];
  if (/audio|voice/iu.test(contentType) || /\.(?:m4a|mp3|ogg|opus|wav|amr)$/iu.test(name))
    return [{ kind: 'voice' }];
  return [sentFileIn(attachment) ?? { kind: 'other' }];
}
