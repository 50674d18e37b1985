import { choiceCard } from '../../cards/kit/choice-card.ts';
import { templateChoices } from '../../cards/templates/template-choices.ts';
import type { Request } from '../../domain/request.ts';
import { templateWishIn, type TemplateWish } from '../../language/asked/template-wish.ts';
import { saysSecondText } from '../../language/two-texts/two-texts-said.ts';
import type { Message } from '../ports/messenger.ts';
import { withRight } from '../turn/rights.ts';
import { newestTemplates } from '../turn/services.ts';
import type { Turn } from '../turn/turn.ts';
import { sayOfTemplate } from './by-sentence.ts';
import { newTemplate } from './new-template.ts';
import { customize } from './open-draft.ts';

/** "customize webinar", "copy webinar as trade fair", "new template"; which one, where nothing more is said. */
export function customizeByRequest(turn: Turn, { template, words = '' }: Request): Promise<Message> {
  const { kind, name = '' } = saysSecondText(words) ? CHANGE : templateWishIn(words);
  if (kind === 'copy' && template !== undefined)
    return newTemplate(turn, { from: template, name, recordType: '' });
  if (kind === 'new') return newTemplate(turn, { name, recordType: '' });
  if (template !== undefined && saysSecondText(words)) return sayOfTemplate(turn, template, words);
  return template === undefined ? askWhichTemplate(turn) : customize(turn, template);
}

const CHANGE: TemplateWish = { kind: 'change' };

const askWhichTemplate = (turn: Turn): Promise<Message> =>
  withRight(turn, 'manage-templates', () => {
    const { services, viewer } = turn;
    const { say } = viewer;
    const known = templateChoices(newestTemplates(services), say).map(({ id, title, where }) => ({
      title,
      where,
      data: { verb: 'customize', template: id } as const,
    }));
    const another = {
      title: say('customize.new'),
      where: say('customize.new.what'),
      data: { verb: 'new-template', name: '', recordType: '' } as const,
    };
    return choiceCard(say.runs('customize.which'), [...known, another], viewer, {
      again: { verb: 'request', request: { intent: 'customize', act: true } },
    });
  });
