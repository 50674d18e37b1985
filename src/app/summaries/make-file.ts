import { draftTemplate } from '../../domain/authoring/draft-of.ts';
import { may } from '../../domain/organization.ts';
import { marksOf } from '../../domain/authoring/flow-marks.ts';
import type {
  DraftFlowFile,
  DrawFlow,
  FileRequest,
  FlowFile,
  PublishedFile,
  SummaryFile,
  TemplateFile,
} from '../ports/files.ts';
import { exportFile } from '../exporting/take-export.ts';
import { problemsFile } from '../importing/problems-file.ts';
import { servicesFor } from '../turn/organization.ts';
import { findVersion, newestTemplates, type Services } from '../turn/services.ts';
import { summaryCsv } from './csv.ts';
import { MOST_STUCK, reportFor } from './report.ts';
import { turnOf } from '../turn/turn.ts';

/** The file that was asked for; nothing where a copy of another version gave the address, or where it may not be seen anymore. */
export const makeFile = (
  services: Services,
  drawFlow: DrawFlow,
  request: FileRequest,
): Promise<PublishedFile | undefined> => {
  switch (request.kind) {
    case 'flow':
      return flowFile(services, drawFlow, request);
    case 'draft-flow':
      return draftFile(services, drawFlow, request);
    case 'summary':
      return summaryFile(services, request);
    case 'template':
      return templateFile(services, request);
    case 'import-problems':
      return problemsFile(services, request);
    case 'export':
      return exportFile(services, request);
  }
};

async function flowFile(
  services: Services,
  drawFlow: DrawFlow,
  { tenant, template: id, version, language, counts }: FlowFile,
): Promise<PublishedFile | undefined> {
  const versions = tenant === undefined ? services : await servicesFor(services, tenant);
  const template = findVersion(versions, id, version);
  if (!template) return undefined;
  const content = await drawFlow({ template, language, counts });
  return { content, mediaType: 'image/png', name: `${id}.png` };
}

/** The draft as it is now: of an older revision, nobody has to know more. */
async function draftFile(
  services: Services,
  drawFlow: DrawFlow,
  { tenant, template: id, language }: DraftFlowFile,
): Promise<PublishedFile | undefined> {
  const draft = await services.store.draft(tenant, id);
  if (!draft) return undefined;
  const published = newestTemplates(await servicesFor(services, tenant)).find((one) => one.id === id);
  const template = draftTemplate(draft);
  const content = await drawFlow({ template, language, marks: marksOf(published ?? draft.from, template) });
  return { content, mediaType: 'image/png', name: `${id}.png` };
}

async function templateFile(
  everywhere: Services,
  { tenant, person, template: id, version, name }: TemplateFile,
): Promise<PublishedFile | undefined> {
  const turn = await turnOf(everywhere, tenant, person);
  const template =
    turn && may(turn.authority, 'manage-templates') ? findVersion(turn.services, id, version) : undefined;
  const printed = template && everywhere.templateFiles?.print(template);
  if (printed === undefined) return undefined;
  const content = Buffer.from(printed);
  return { content, mediaType: 'text/yaml; charset=utf-8', name };
}

async function summaryFile(
  services: Services,
  { tenant, person, name, ...question }: SummaryFile,
): Promise<PublishedFile | undefined> {
  const turn = await turnOf(services, tenant, person);
  const report = turn && (await reportFor(turn, question, MOST_STUCK.file));
  if (!report || typeof report === 'string') return undefined;
  const content = Buffer.from(summaryCsv(report, turn.viewer));
  return { content, mediaType: 'text/csv; charset=utf-8', name };
}
