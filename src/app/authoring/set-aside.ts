import { noticeCard } from '../../cards/kit/choice-card.ts';
import type { TemplateId } from '../../domain/ids.ts';
import {
  changeSettings,
  type Availability,
  type Organization,
  type OrganizationSettings,
} from '../../domain/organization.ts';
import { inLanguage } from '../../domain/text.ts';
import type { Message } from '../ports/messenger.ts';
import { changeOrganization } from '../turn/organization.ts';
import { withRight } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';
import { publishedOf } from './published-of.ts';

/** Does that for somebody who may change templates, and offers the way back. */
export const setAside = (turn: Turn, template: TemplateId, availability: Availability): Promise<Message> =>
  withRight(turn, 'manage-templates', async () => {
    const { services, viewer } = turn;
    const { say } = viewer;
    const found = publishedOf(services, template);
    if (!found) return { kind: 'text', text: say('refused.gone') };
    await setAvailability(turn, template, availability);
    const wayBack = {
      title: say('template.turn-on'),
      data: { verb: 'set-aside', template, to: 'on' },
    } as const;
    return noticeCard(
      say.runs(`template.is-${availability}`, { name: inLanguage(found.name, say.language) }),
      availability === 'on' ? [] : [wayBack],
      viewer,
    );
  });

/** Turns a template off or on, or archives it: none is ever deleted. Rights are the caller's to check. */
export const setAvailability = (
  { services, person, now }: Turn,
  template: TemplateId,
  availability: Availability,
): Promise<Organization | undefined> =>
  changeOrganization(
    services,
    person.tenant,
    (before) => changeSettings(before, settingsWith(before.settings, template, availability)),
    ({ settings }) => ({
      ...person,
      lastChange: { at: now.toISOString(), kind: 'organization', before: settings },
    }),
  );

function settingsWith(
  { turnedOff = [], archived = [], ...settings }: OrganizationSettings,
  template: TemplateId,
  availability: Availability,
): OrganizationSettings {
  const others = (ids: readonly TemplateId[]) => ids.filter((id) => id !== template);
  const off = [...others(turnedOff), ...(availability === 'off' ? [template] : [])];
  const away = [...others(archived), ...(availability === 'archived' ? [template] : [])];
  return {
    ...settings,
    ...(off.length > 0 && { turnedOff: off }),
    ...(away.length > 0 && { archived: away }),
  };
}
