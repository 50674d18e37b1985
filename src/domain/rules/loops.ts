import { facetKey } from '../facets.ts';
import { circlesIn } from '../graph.ts';
import type { TemplateId } from '../ids.ts';
import type { RecordChange } from '../record.ts';
import type { Template } from '../template.ts';
import type { ReadyRule } from './edges.ts';

/**
 * Rules of which each sets off the next, and the last the first; undefined where there are none. A template sets off what
 * waits for its end, and what waits for a tag or a status that one of its steps gives.
 */
export function loopIn(
  rules: readonly ReadyRule[],
  templates: readonly Template[],
): readonly string[] | undefined {
  const given = new Map(templates.map((template) => [template.id, facetsGivenBy(template)]));
  const graph = new Map(
    rules.map((one) => [
      one.rule.id,
      new Set(rules.filter((other) => setsOff(one.rule.template, other, given)).map(({ rule }) => rule.id)),
    ]),
  );
  return circlesIn(graph)[0];
}

type Given = ReadonlyMap<TemplateId, readonly string[]>;

function setsOff(template: TemplateId, { rule: { trigger }, fit }: ReadyRule, given: Given): boolean {
  if (trigger.kind === 'ended') return trigger.template === template;
  const facets = given.get(template) ?? [];
  return facets.some((facet) => fit.all.includes(facet));
}

const facetsGivenBy = ({ steps }: Template): readonly string[] =>
  steps.flatMap(({ changes }) => (changes ? [facetOf(changes)] : []));

const facetOf = (change: RecordChange): string =>
  change.kind === 'tag'
    ? facetKey({ kind: 'tag', value: change.tag })
    : facetKey({ kind: 'status', value: change.status });
