import sharp from 'sharp';
import { flowOf, type FlowCounts, type FlowMarks } from '../domain/flow.ts';
import type { Template } from '../domain/template.ts';
import type { Language } from '../domain/text.ts';
import { sayIn } from '../language/say.ts';
import { layOut } from './flow-layout.ts';
import { flowSvg } from './flow-svg.ts';

export type FlowPicture = {
  readonly template: Template;
  readonly language: Language;
  readonly counts?: FlowCounts | undefined;
  readonly marks?: FlowMarks | undefined;
  /** Most pixels for either side; Teams' limit by default. */
  readonly most?: number;
};

/** An SVG of twice the size of its layout, or as large as fits. */
export function flowImage({ template, language, counts, marks, most = 1024 }: FlowPicture): string {
  const layout = layOut(flowOf(template), sayIn(language), { counts, marks });
  return flowSvg(layout, { counts, marks, scale: Math.min(2, most / layout.width, most / layout.height) });
}

/** The same as a PNG. Needs `useBundledFonts`. */
export const flowPng = (picture: FlowPicture): Promise<Uint8Array> =>
  sharp(Buffer.from(flowImage(picture)))
    .png()
    .toBuffer();
