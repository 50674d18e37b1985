import { noticeCard } from '../../cards/kit/choice-card.ts';
import type { Intent } from '../../domain/intents.ts';
import type { Run, Say } from '../../language/say.ts';
import type { Attached } from '../ports/conversation.ts';
import type { Message } from '../ports/messenger.ts';
import { MOST_MEGABYTES, type DownloadProblem } from '../ports/received-file.ts';
import type { Turn } from '../turn/turn.ts';
import type { FileKind } from './file-kind.ts';

/** What came with a message: of what was not fetched its kind is known, of a file what it is, or why it can't be had. */
export type NotRead =
  | { readonly attached: Attached['kind'] }
  | { readonly file: FileKind | DownloadProblem; readonly name: string };

/** Says why nothing is done with it and what can be done instead; the answer to words shows that by itself. */
export function notRead({ viewer }: Turn, what: NotRead, words: string): Message {
  const { say } = viewer;
  const instead = words === '' ? insteadOf('file' in what ? what.file : what.attached) : [];
  const options = instead.map((intent) => ({
    title: say(`intent.${intent}`),
    data: { verb: 'request', request: { intent, act: false } } as const,
  }));
  return noticeCard(textOf(what, say), options, viewer);
}

function textOf(what: NotRead, say: Say): readonly Run[] {
  if ('attached' in what) return say.runs(`attached.${what.attached}`);
  const kind = isTaken(what.file) ? 'unknown' : what.file;
  return say.runs(`file.${kind}`, { name: what.name, megabytes: MOST_MEGABYTES });
}

/** Kinds that somebody takes, where that is not so here. */
const isTaken = (kind: FileKind | DownloadProblem): kind is 'csv' | 'xlsx' | 'addresses' | 'template' =>
  kind === 'csv' || kind === 'xlsx' || kind === 'addresses' || kind === 'template';

function insteadOf(kind: Attached['kind'] | FileKind | DownloadProblem): readonly Intent[] {
  switch (kind) {
    case 'empty':
    case 'web-page':
    case 'too-large':
    case 'unavailable':
      return ['help'];
    case 'voice':
    case 'recording':
    case 'other':
      return ['today', 'help'];
    default:
      return ['add-record', 'today', 'help'];
  }
}
