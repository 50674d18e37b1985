import type { Request } from '../../domain/request.ts';
import { templateUseSaid } from '../../language/asked/template-use-said.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { customizeByRequest } from './customize-by-request.ts';
import { askWhoMayUse, limitToNamed } from './limit-template.ts';
import { setAside } from './set-aside.ts';

/** "turn off webinar and pause what is running", "only Megan's team may use webinar". */
export function useByRequest(turn: Turn, { template, words = '' }: Request): Promise<Message> {
  if (template === undefined) return customizeByRequest(turn, { intent: 'customize', act: false });
  const [said] = templateUseSaid(words);
  if (!said) return askWhoMayUse(turn, template);
  return said.kind === 'limited'
    ? limitToNamed(turn, template, said.to)
    : setAside(turn, { template, to: said.to, running: said.running });
}
