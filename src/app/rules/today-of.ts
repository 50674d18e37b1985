import { localTime } from '../../domain/calendar.ts';
import type { Day } from '../../domain/day.ts';
import type { Services } from '../turn/services.ts';

/** As the organization's zone has it: days of rules are nobody's own. */
export const todayOf = ({ clock, defaults }: Pick<Services, 'clock' | 'defaults'>): Day =>
  localTime(clock.now(), defaults.timeZone).day;
