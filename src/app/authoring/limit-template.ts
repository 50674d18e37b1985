import { limitedCard, whoMayUseCard } from '../../cards/authoring/limit-card.ts';
import { noticeCard } from '../../cards/kit/choice-card.ts';
import type { PersonId, TemplateId } from '../../domain/ids.ts';
import { changeSettings } from '../../domain/organization.ts';
import type { LastChange } from '../../domain/person.ts';
import { withAudience, withDecision } from '../../domain/template-use.ts';
import type { TemplateAudience } from '../../domain/template-decision.ts';
import { askColleague, colleagueAmong, isFound } from '../finding/find-colleague.ts';
import type { Message } from '../ports/messenger.ts';
import { changeOrganization } from '../turn/organization.ts';
import { audienceInWords, withRight } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';
import { publishedOf } from './published-of.ts';

/** Who may use a template now, and whose team alone may from now on. */
export const askWhoMayUse = (turn: Turn, id: TemplateId): Promise<Message> =>
  withRight(turn, 'manage-templates', async () => {
    const { services, person, organization, viewer } = turn;
    const template = publishedOf(services, id);
    if (!template) return { kind: 'text', text: viewer.say('refused.gone') };
    const audience = organization.settings.limitedTo?.[id];
    const directory = await services.store.directory(person.tenant);
    const managers = directory.filter((one) => isManager(turn, one.id));
    const who = audience && (await audienceInWords(turn, audience));
    return whoMayUseCard({ template, who, managers }, viewer);
  });

const isManager = ({ organization }: Turn, id: PersonId): boolean =>
  organization.grants.some(({ role, person }) => role === 'manager' && person === id);

/** By the button: one manager's team, or everybody where none is named. */
export const limitTo = (
  turn: Turn,
  { template, manager }: { readonly template: TemplateId; readonly manager?: PersonId | undefined },
): Promise<Message> =>
  limit(turn, template, manager === undefined ? undefined : { managers: [manager], sellers: [] });

/** "only Megan's team and Ravi may use webinar": as they were typed; everybody where nobody is. */
export const limitToNamed = (turn: Turn, template: TemplateId, names: readonly string[]): Promise<Message> =>
  withRight(turn, 'manage-templates', async () => {
    if (names.length === 0) return limit(turn, template, undefined);
    const { services, person, viewer } = turn;
    const directory = await services.store.directory(person.tenant);
    const found = teamsIn(names).map(({ words, isTeam }) => {
      const one = colleagueAmong(directory, words, turn);
      return { words, isTeam, one };
    });
    const unclear = found.find(({ one }) => !isFound(one));
    if (unclear) return askColleague(turn, unclear.one, unclear.words);
    const meant = found.flatMap(({ one, isTeam }) =>
      isFound(one) ? [{ colleague: one.colleague, isTeam }] : [],
    );
    const leads = ({ id }: { readonly id: PersonId }) => isManager(turn, id);
    const nobodys = meant.find(({ colleague, isTeam }) => isTeam && !leads(colleague));
    if (nobodys)
      return noticeCard(viewer.say.runs('use.leads-nobody', { name: nobodys.colleague.name }), [], viewer);
    return limit(turn, template, {
      managers: meant.filter(({ isTeam }) => isTeam).map(({ colleague }) => colleague.id),
      sellers: meant.filter(({ isTeam }) => !isTeam).map(({ colleague }) => colleague.id),
    });
  });

/** Who could use it before can again. */
export const undoLimit = (
  turn: Turn,
  { template, before }: Extract<LastChange, { kind: 'audience' }>,
): Promise<Message> => limit(turn, template, before, true);

const limit = (
  turn: Turn,
  template: TemplateId,
  audience: TemplateAudience | undefined,
  isUndo = false,
): Promise<Message> =>
  withRight(turn, 'manage-templates', async () => {
    const { services, person, now, viewer } = turn;
    const found = publishedOf(services, template);
    if (!found) return { kind: 'text', text: viewer.say('refused.gone') };
    const decided = { by: person.id, at: now.toISOString() };
    const { lastChange: _, ...rest } = (await services.store.person(person.tenant, person.id)) ?? person;
    await changeOrganization(
      services,
      person.tenant,
      (before) =>
        withDecision(changeSettings(before, withAudience(before.settings, template, audience)), {
          kind: 'limited',
          ...decided,
          template,
          ...(audience && { to: audience }),
        }),
      ({ settings: { limitedTo } }) =>
        isUndo
          ? rest
          : {
              ...rest,
              lastChange: { at: decided.at, kind: 'audience', template, before: limitedTo?.[template] },
            },
    );
    const who = audience && (await audienceInWords(turn, audience));
    return limitedCard({ template: found, who, isUndo }, viewer);
  });

type Said = { readonly words: string; readonly isTeam: boolean };

/** "Megan’s team", "Megan’s and Ravi’s teams", "मेगन की टीम", "my team", "team of Megan". */
function teamsIn(names: readonly string[]): readonly Said[] {
  const isSeveral = names.some((name) => /\bteams$/iu.test(name));
  return names.map((name) => {
    const own = OWN_TEAM.test(name);
    if (own) return { words: 'me', isTeam: true };
    const words = name.replace(TEAM_OF, '').replace(TEAM, '');
    const isPossessive = isSeveral && /['’]s?$/u.test(name);
    return { words: words.replace(/['’]s?$/u, ''), isTeam: words !== name || isPossessive };
  });
}

const OWN_TEAM = /^(?:my|our|मेरी|हमारी|meri|hamari) (?:team|टीम)$/iu;
const TEAM_OF = /^(?:the )?(?:team|people|sellers) (?:of|under|led by) /iu;
const TEAM = /(?:['’]s?)?(?: (?:ki|ke|की|के))? (?:teams?|people|sellers|reps|group|टीम|लोग|विक्रेता)$/iu;
