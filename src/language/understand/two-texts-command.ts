import type { TemplateId } from '../../domain/ids.ts';
import type { Decision, Request } from '../../domain/request.ts';
import { asksWhichText, isSurelyOfTexts, saysSecondText } from '../two-texts/two-texts-said.ts';
import { MENTIONED } from '../two-texts/second-words.ts';
import { versionsSaid } from '../two-texts/versions-said.ts';
import type { Found } from './found.ts';

/** What is said of steps with two texts, and of versions side by side, in forms that can mean nothing else. */
export function twoTextsCommand(found: Found): Decision | undefined {
  const { text } = found.sentence;
  if (!MENTIONED.test(text)) return undefined;
  if (versionsSaid(text)) return ofTemplate(found, { intent: 'compare', act: true });
  if (!found.talk.draft && !namedIn(found) && !isSurelyOfTexts(text)) return undefined;
  if (asksWhichText(text)) return ofTemplate(found, { intent: 'compare', act: true });
  return saysSecondText(text) ? ofTemplate(found, { intent: 'customize', act: true }) : undefined;
}

/** Of the template that is named, or that was talked about last. */
function ofTemplate(found: Found, request: Request): Decision {
  const { writing, templates } = found;
  const named = namedIn(found);
  const candidates = named?.value.kind === 'template' ? named.value.candidates.map(({ id }) => id) : [];
  const [only, ...others] = candidates.length > 0 ? candidates : talkedAbout(found);
  return only !== undefined && others.length === 0
    ? { kind: 'do', writing, requests: [{ ...request, template: only }] }
    : {
        kind: 'ask',
        writing,
        request,
        missing: { kind: 'template', candidates: candidates.length > 0 ? candidates : templates },
      };
}

const namedIn = ({ names }: Found) =>
  names.findLast(({ value, confidence }) => value.kind === 'template' && confidence >= 0.5);

function talkedAbout({ talk }: Found): readonly TemplateId[] {
  const last = talk.draft?.template ?? talk.last?.find(({ template }) => template !== undefined)?.template;
  return last === undefined ? [] : [last];
}
