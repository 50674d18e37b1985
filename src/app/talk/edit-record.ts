import type { RecordFields } from '../../cards/records/record-form-card.ts';
import { sharedInputs } from '../../domain/details.ts';
import type { TemplateId } from '../../domain/ids.ts';
import type { Request } from '../../domain/request.ts';
import { detailsNamed, tellsDetail } from '../../language/understand/detail-said.ts';
import type { Message } from '../ports/messenger.ts';
import { showDetailsSaid } from '../enrolling/details.ts';
import { find } from '../records/browsing.ts';
import { edit } from '../records/records.ts';
import type { Turn } from '../turn/turn.ts';
import { newestTemplates } from '../turn/services.ts';
import { askWhich, nobodyCalled } from './ask.ts';
import { onSituation } from './on-situation.ts';

/** What the texts to somebody say is no field of the record, but is asked for in the same words. */
const editDetails = onSituation(showDetailsSaid);

/** "change Asha's phone to +91 …": the form of the record with what was said in it. */
export function editByRequest(turn: Turn, request: Request): Message | Promise<Message> {
  const { who, fields = {}, words = '' } = request;
  if (who?.kind === 'unknown') return nobodyCalled(turn, who.name);
  const [record, ...others] = who?.kind === 'records' ? who.records : [];
  if (record === undefined) return find(turn, undefined);
  const templates = others.length === 0 && tellsDetail(words) ? templatesNaming(turn, words) : [];
  if (templates.length > 0) return editDetails(turn, { ...request, ...onlyOne(templates) });
  return others.length > 0
    ? askWhich(turn, request, [record, ...others])
    : edit(turn, record, inTheForm(fields));
}

const templatesNaming = ({ services }: Turn, words: string): readonly TemplateId[] =>
  newestTemplates(services)
    .filter(
      (template) =>
        detailsNamed(
          words,
          sharedInputs(template).map(({ id }) => id),
        ).length > 0,
    )
    .map(({ id }) => id);

const onlyOne = ([template, ...others]: readonly TemplateId[]): Pick<Request, 'template'> =>
  template && others.length === 0 ? { template } : {};

/** Under the names that the form has for them. */
function inTheForm({ linkedin, ...others }: NonNullable<Request['fields']>): Partial<RecordFields> {
  const said = { ...others, linkedIn: linkedin };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}
