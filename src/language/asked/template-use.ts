import type { Decision } from '../../domain/request.ts';
import { inOneReading, shortestFor, templateUseSaid } from './template-use-said.ts';

/**
 * What a sentence says of the use of a template, where all but the template in it is said in fixed forms. Which template
 * that is, is read as ever.
 */
export function templateUse(text: string, read: (text: string) => Decision): Decision | undefined {
  for (const said of templateUseSaid(text)) {
    const words = inOneReading(said);
    const decision = read(shortestFor(said));
    if (decision.kind === 'ask' && decision.request.intent === 'template-use')
      return { ...decision, request: { ...decision.request, words } };
    const [request, ...others] = decision.kind === 'do' ? decision.requests : [];
    if (decision.kind === 'do' && request?.intent === 'template-use' && others.length === 0)
      return { ...decision, requests: [{ ...request, words }] };
  }
  return undefined;
}
