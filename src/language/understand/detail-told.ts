import { detailsNamed, tellsDetail } from './detail-said.ts';
import type { Decision } from '../../domain/request.ts';
import { isAsked } from './asked.ts';
import type { Found } from './found.ts';
import { fill } from './request.ts';

/** "change the event date to 12 Dec for Asha": what the texts to her say is changed in a form, as what is on the record. */
export function detailTold(found: Found): Decision | undefined {
  const { sentence, inputs, writing } = found;
  if (!tellsDetail(sentence.text) || detailsNamed(sentence.text, inputs).length === 0 || isAsked(found))
    return undefined;
  const { request, missing } = fill({ intent: 'edit-record' }, true, found);
  return missing ? { kind: 'ask', writing, request, missing } : { kind: 'do', writing, requests: [request] };
}
