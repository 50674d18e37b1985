import type { DrawFlow, FileRequest, PublishedFile } from './ports.ts';
import type { Services } from './services.ts';

/** The file that was asked for, or nothing where a copy of another version gave the address. */
export async function makeFile(
  { templateVersions }: Pick<Services, 'templateVersions'>,
  drawFlow: DrawFlow,
  { template: id, version, language, counts }: FileRequest,
): Promise<PublishedFile | undefined> {
  const template = templateVersions.find((one) => one.id === id && one.version === version);
  if (!template) return undefined;
  const content = await drawFlow({ template, language, counts });
  return { content, mediaType: 'image/png', name: `${id}.png` };
}
