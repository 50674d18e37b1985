import type { RecordList } from '../../domain/record-list.ts';
import type { Say } from '../../language/say.ts';
import { joinDots } from '../kit/elements.ts';

/** "leads · in Pune · no activity for 30 days" */
export function listWords(list: RecordList, say: Say, owner?: string): string {
  const { type, company, city, from, tag, status, mine, idleDays, renewalDays, importedIn } = list;
  return joinDots(
    type === undefined ? say('lists.part.all') : say(`type.${type}.many`),
    mine && say('lists.part.mine'),
    list.owner !== undefined && owner !== undefined ? say('lists.part.owner', { owner }) : undefined,
    company !== undefined || from !== undefined
      ? say('lists.part.company', { company: company ?? from ?? '' })
      : undefined,
    city === undefined ? undefined : say('lists.part.city', { city }),
    tag === undefined ? undefined : say('lists.part.tag', { tag }),
    status === undefined ? undefined : say('lists.part.status', { status: say(`status.${status}`) }),
    idleDays === undefined ? undefined : say('lists.part.idle', { days: idleDays }),
    renewalDays === undefined ? undefined : say('lists.part.renewal', { days: renewalDays }),
    importedIn === undefined ? undefined : say('lists.part.imported'),
  );
}
