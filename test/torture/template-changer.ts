import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { changeRunning } from '../../src/app/authoring/change-running.ts';
import { publishVersion } from '../../src/app/authoring/publish-version.ts';
import { setAvailability } from '../../src/app/authoring/set-aside.ts';
import type { Enrollment } from '../../src/domain/enrollment.ts';
import type { Day } from '../../src/domain/day.ts';
import type { EnrollmentId, RecordId } from '../../src/domain/ids.ts';
import { firstStep, type Template } from '../../src/domain/template.ts';
import { openLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import { loadTemplates } from '../../src/templates/load-templates.ts';
import { ALEX, programServices, TENANT, turnOfAlex } from './program-services.ts';
import { SNAPSHOT_AFTER } from './workload.ts';

/**
 * The process that is killed: publishes a version and moves what runs to it, turns the template off and ends all of it,
 * or goes on with what is left of that.
 */
const [where = ''] = process.argv.slice(2);

const COUNT = 3_000;
const AT = '2026-11-23T04:00:00.000Z';

writeSync(1, 'ready\n');
const store = where.startsWith('postgres')
  ? await openPostgresStore(where)
  : await openLowdbStore(where, { snapshotAfter: SNAPSHOT_AFTER });
const shipped = await loadTemplates(join(process.cwd(), 'templates'));
if (!shipped.ok) throw new Error('The templates have problems');
const found = shipped.value.find(({ id }) => id === 'webinar-follow-up');
if (!found) throw new Error('No webinar');
const webinar: Template = found;
const services = programServices({
  store,
  at: AT,
  templates: shipped.value,
  templateVersions: shipped.value,
  administrators: [ALEX],
});
const turn = () => turnOfAlex(services);

const enrolled = (at: number): Enrollment => {
  const step = firstStep(webinar).id;
  const today = '2026-11-20' as Day;
  return {
    tenant: TENANT,
    id: `e${at}` as EnrollmentId,
    template: webinar.id,
    version: webinar.version,
    record: `r${at}` as RecordId,
    seller: ALEX,
    inputs: {},
    state: { kind: 'open', step, due: today },
    revision: 1,
    history: [
      { by: ALEX, at: '2026-11-20T09:00:00.000Z', today, revision: 1, event: { kind: 'enroll' }, step },
    ],
  };
};

if (!(await store.person(TENANT, ALEX)))
  await store.commit(TENANT, {
    people: [{ tenant: TENANT, id: ALEX, name: 'Alex Wilber', settings: {}, seen: {} }],
    enrollments: Array.from({ length: COUNT }, (_, at) => enrolled(at)),
  });
if (!(await store.organization(TENANT))?.ownTemplates) {
  const template = { ...webinar, name: { en: 'Ours' } };
  await publishVersion(await turn(), { template }, { move: { groups: ['before', 'on', 'past'] } });
}
await changeRunning(services, TENANT);
if (!(await store.organization(TENANT))?.templateStops)
  await setAvailability(await turn(), webinar.id, 'off', 'end');
await changeRunning(services, TENANT);
await store.close();
writeSync(1, '0 1\n');
