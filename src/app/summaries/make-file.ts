import type { DrawFlow, FileRequest, FlowFile, PublishedFile, SummaryFile } from '../ports/files.ts';
import { servicesFor } from '../turn/organization.ts';
import { findVersion, type Services } from '../turn/services.ts';
import { summaryCsv } from './csv.ts';
import { MOST_STUCK, reportFor } from './report.ts';
import { turnOf } from '../turn/turn.ts';

/** The file that was asked for; nothing where a copy of another version gave the address, or where it may not be seen anymore. */
export const makeFile = (
  services: Services,
  drawFlow: DrawFlow,
  request: FileRequest,
): Promise<PublishedFile | undefined> =>
  request.kind === 'flow' ? flowFile(services, drawFlow, request) : summaryFile(services, request);

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
