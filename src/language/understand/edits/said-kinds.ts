import type { EdgeOutcome } from '../../../domain/template.ts';

/** The texts that people name. Of what it is the name or the title is said by what stands beside it. */
export type NamedText =
  | 'name'
  | 'title'
  | 'description'
  | 'instructions'
  | 'script'
  | 'subject'
  | 'body'
  | 'label'
  | 'without'
  | 'opens-email'
  | 'opens-meeting';

/** What a customer does, as it was said: people reply to calls and answer emails. */
export type SaidOutcome = EdgeOutcome;
