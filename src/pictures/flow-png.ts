import sharp from 'sharp';
import { flowOf, type FlowCounts } from '../domain/flow.ts';
import type { Template } from '../domain/template.ts';
import type { Language } from '../domain/text.ts';
import { sayIn } from '../language/say.ts';
import { layOut } from './flow-layout.ts';
import { flowSvg } from './flow-svg.ts';

export type FlowPicture = {
  readonly template: Template;
  readonly language: Language;
  readonly counts?: FlowCounts | undefined;
  /** Pixels that neither side exceeds; what Teams takes unless given. */
  readonly most?: number;
};

/** A PNG of twice the size of its layout, or what there is room for. Needs `useBundledFonts`. */
export async function flowPng({ most = 1024, ...picture }: FlowPicture): Promise<Uint8Array> {
  const { template, language, counts } = picture;
  const layout = layOut(flowOf(template), sayIn(language), counts);
  const scale = Math.min(2, most / layout.width, most / layout.height);
  return sharp(Buffer.from(flowSvg(layout, { counts, scale })))
    .png()
    .toBuffer();
}
