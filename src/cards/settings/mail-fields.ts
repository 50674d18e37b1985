import { lines, type Line } from '../kit/elements.ts';
import type { Viewer } from '../kit/situation.ts';
import { switchField, type Choices, type Switch } from './fields.ts';

/** How a seller's emails leave by themselves. */
export type OwnMail = {
  /** What Teams says; there is nothing to fill in then. */
  readonly known?: string | undefined;
  readonly email?: string | undefined;
  readonly signature?: string | undefined;
  readonly isHeld: boolean;
};

export type MailFields = {
  readonly isShown: boolean;
  readonly notes: readonly Line[];
  readonly address: readonly Field[];
  readonly signature: readonly Field[];
  readonly hold: readonly Switch[];
  readonly program: Choices;
};
type Field = { readonly label: string; readonly value: string };

/** Where emails are composed, and where they leave by themselves, from where, signed with what. */
export const mailFields = (own: OwnMail | undefined, viewer: Viewer, isShown: boolean): MailFields => ({
  isShown,
  ...(own ? ownFields(own, viewer) : NONE),
  program: programField(viewer),
});

const NONE = { notes: [], address: [], signature: [], hold: [] } as const;

const ownFields = ({ known, email = '', signature = '', isHeld }: OwnMail, { say }: Viewer) => ({
  notes: lines(known === undefined ? undefined : say('settings.mail-from', { email: known })),
  address: known === undefined ? [{ label: say('settings.email'), value: email }] : [],
  signature: [{ label: say('settings.signature'), value: signature }],
  hold: [switchField(say('settings.automated'), say('settings.hold'), isHeld)],
});

const programField = ({ say, mailProgram = 'outlook' }: Viewer): Choices => ({
  label: say('settings.program'),
  value: mailProgram,
  choices: [
    { title: say('settings.program-outlook'), value: 'outlook' },
    { title: say('settings.program-own'), value: 'own' },
  ],
});
