import { inLanguage } from '../../domain/text.ts';
import { companyBeside } from '../kit/company-beside.ts';
import type { Row } from '../kit/rows-card.ts';
import { personOf, type Viewer } from '../kit/situation.ts';
import type { ColleagueNews } from './list-of-actions.ts';

/** Pressing it goes on with what waits, shows what goes on, or the proposal again that nobody answered. */
export function newsRow(news: ColleagueNews, viewer: Viewer): Row {
  const { say } = viewer;
  const hint = (text: string) => ({ text, color: 'Default', subtle: false }) as const;
  switch (news.kind) {
    case 'held': {
      const { held, customer, company, repliedTo } = news;
      const { enrollment, record, template } = held;
      const values = {
        customer,
        company,
        at: company === '' ? 'no' : 'yes',
        name: personOf(held).name,
      };
      return {
        record: record.id,
        title:
          repliedTo === undefined
            ? say.runs('held.own', values)
            : say.runs('held.others', { ...values, seller: repliedTo }),
        where: inLanguage(template.name, say.language),
        due: hint(say('button.resume')),
        select: {
          title: say('button.resume'),
          data: { verb: 'resume', enrollment: enrollment.id, revision: enrollment.revision, view: 'list' },
        },
      };
    }
    case 'goes-on': {
      const { held, customer, company } = news;
      const { record, template } = held;
      const { name } = personOf(held);
      const open = say('button.open', { name });
      return {
        record: record.id,
        title: say.runs('held.over', { customer, company, at: company === '' ? 'no' : 'yes', name }),
        where: inLanguage(template.name, say.language),
        due: hint(open),
        select: { title: open, data: { verb: 'record', record: record.id, below: true } },
      };
    }
    case 'unanswered': {
      const { record, asked, template, start, seller } = news;
      return {
        record: record.id,
        title: say.runs('may-i.unanswered', { asked, name: record.name }),
        where: companyBeside(record),
        due: hint(say('button.open', { name: record.name })),
        select: {
          title: say('button.open', { name: record.name }),
          data: {
            verb: 'propose',
            record: record.id,
            template,
            ...(start && { start }),
            ...(seller && { seller }),
            below: true,
          },
        },
      };
    }
  }
}
