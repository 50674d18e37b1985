import type { Intent } from '../../domain/intents.ts';
import { COMMANDS } from '../commands/catalog.ts';

export const changes = (intent: Intent): boolean => COMMANDS[intent].frame.changes === true;
export const mayChange = (intent: Intent): boolean =>
  changes(intent) || COMMANDS[intent].frame.mayChange === true;
