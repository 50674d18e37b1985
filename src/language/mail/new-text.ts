import { visibleLine } from '../../domain/visible-line.ts';

/** What is new in a message: without what it quotes, its signature, and what the program adds. Foreign text, any language. */
export function newText(text: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex((_, at) => beginsQuote(lines, at));
  const own = (end < 0 ? lines : lines.slice(0, end)).filter((line) => !isQuoted(line) && !isFooter(line));
  const signature = own.findIndex((line) => /^--\s?$/.test(line));
  return (signature < 0 ? own : own.slice(0, signature)).join('\n').trim();
}

const LONGEST_EXCERPT = 200;

/** In one line, as a card shows it: cut between signs as people see them, and between words where one is near. */
export function excerptOf(text: string): string {
  const line = visibleLine(newText(text));
  if (line.length <= LONGEST_EXCERPT) return line;
  const signs = Array.from(SIGNS.segment(line.slice(0, LONGEST_EXCERPT + 40)), ({ index }) => index);
  const cut = line.slice(
    0,
    signs.findLast((index) => index < LONGEST_EXCERPT),
  );
  return `${cut.replace(/\s+\S{0,20}$/u, '')}…`;
}

const SIGNS = new Intl.Segmenter();

/** Longer lines are no sign of anything, and not searched. */
const LONGEST_SIGN = 400;

const isQuoted = (line: string): boolean => /^\s{0,3}>/.test(line);

function beginsQuote(lines: readonly string[], at: number): boolean {
  const line = (lines[at] ?? '').trim();
  if (line === '' || line.length > LONGEST_SIGN) return false;
  return SEPARATOR.test(line) || isHeaderBlock(lines, at) || isAttribution(lines, at);
}

/** "-----Original Message-----", and the rule that Outlook draws. */
const SEPARATOR =
  /^(?:-{2,}\s*(?:original message|original appointment|forwarded (?:message|by)|urspr(?:ü|ue)ngliche nachricht|weitergeleitete nachricht|message d['’]origine|message original|message transf(?:é|e)r(?:é|e)|mensaje original|mensaje reenviado|mensagem original|mensagem (?:encaminhada|reencaminhada)|messaggio originale|oorspronkelijk bericht|मूल संदेश|मूल मैसेज|अग्रेषित संदेश|原始邮件)\b.{0,40}|_{20,}|-{2,}\s*(?:मूल संदेश|मूल मैसेज|अग्रेषित संदेश|原始邮件).{0,40}|begin forwarded message:|anfang der weitergeleiteten nachricht:|début du message (?:transféré|réexpédié) ?:|inicio del mensaje reenviado:|início da mensagem (?:encaminhada|reencaminhada):)/iu;

const LABELS = {
  from: /^(?:>?\s*)\*?(?:from|von|de|da|van|från|fra|od|от|प्रेषक|से|发件人|差出人)\s?\*?\s?[:：]\*?\s*\S/iu,
  other:
    /^(?:>?\s*)\*?(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|envoy(?:é|e)(?: le)?|à|a|objet|enviado(?: el| em)?|fecha|data|para|asunto|assunto|inviato|oggetto|verzonden|aan|onderwerp|भेजा गया|भेजा|दिनांक|तारीख|प्रति|को|विषय|发送时间|收件人|主题)\s?\*?\s?[:：]\*?/iu,
};

/** "From: … Sent: … To: … Subject: …" as Outlook puts it on top of what is answered. */
function isHeaderBlock(lines: readonly string[], at: number): boolean {
  if (!LABELS.from.test(lines[at] ?? '')) return false;
  const next = lines
    .slice(at + 1, at + 7)
    .filter((line) => line.length <= LONGEST_SIGN && LABELS.other.test(line));
  return next.length >= 2;
}

/** "On Thu, 26 Nov 2026 at 09:12, Ravi <ravi@seller.example> wrote:", which may go over three lines. */
function isAttribution(lines: readonly string[], at: number): boolean {
  for (let count = 1; count <= 3; count += 1) {
    const said = lines
      .slice(at, at + count)
      .join(' ')
      .trim();
    if (said.length > LONGEST_SIGN) return false;
    if (WROTE.test(said)) return NAMES_SOMEBODY.test(said) && (count === 1 || BEGINS.test(said));
  }
  return false;
}

const WROTE =
  /(?:\bwrote|\b(?:schrieb|schreef|skrev)(?:\s.{0,120})?|\ba écrit|\bescribió|\bescreveu|\bha scritto|\bnapisał\(?a?\)?|\bнаписал\(?а?\)?|ने लिखा(?: है| था)?|ने (?:यह )?लिखा|写道|のメール)\s*[:：]\s*$/iu;
/** A day, a time or an address. */
const NAMES_SOMEBODY = /[\d@०-९]/u;
const BEGINS =
  /^(?:on|am|le|el|em|il|op|den|dnia|в|\d|[०-९]|\p{L}{2,12}[.,]?\s+\d|सोम|मंगल|बुध|गुरु|शुक्र|शनि|रवि|दिनांक)/iu;

const FOOTER =
  /^(?:sent from (?:my|outlook|mail|yahoo|gmail)\b.{0,60}|get outlook for \S{2,10}.{0,60}|von meinem .{2,30} gesendet|gesendet (?:von|mit|aus) .{2,60}|envoyé (?:de|depuis) mon .{2,40}|enviado (?:desde|do|de) (?:mi|meu) .{2,40}|inviato da .{2,40}|मेरे .{2,30} से भेजा गया|.{2,30} से भेजा गया)\.?$/iu;

const isFooter = (line: string): boolean => line.length <= LONGEST_SIGN && FOOTER.test(line.trim());
