/** `look_at` is when to send a reminder, to give it up or to forget it. */
export const reminders = `
  create table reminders (
    tenant text not null,
    id text not null,
    revision integer not null,
    person text not null,
    look_at timestamptz not null,
    saved_by uuid,
    doc jsonb not null,
    primary key (tenant, id)
  );
  create index reminders_due on reminders (look_at, tenant, id);
  create index reminders_of_person on reminders (tenant, person);
`;
