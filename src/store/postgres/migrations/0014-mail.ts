/**
 * Automated emails, and what came in answer. `left_at`, `domain` and the Message-IDs are of what left, or may have;
 * `open` is whatever may still leave or is not settled.
 */
export const mail = `
  create table mails (
    tenant text not null,
    id text not null,
    revision integer not null,
    enrollment text not null,
    step text not null,
    entered integer not null,
    seller text not null,
    record text not null,
    open boolean not null,
    left_at timestamptz,
    domain text,
    message_id text,
    provider_message_id text,
    look_at timestamptz not null,
    saved_by uuid,
    doc jsonb not null,
    primary key (tenant, id)
  );
  create unique index mails_of_step on mails (tenant, enrollment, step, entered);
  create index mails_due on mails (look_at, tenant, id, seller);
  create index mails_open on mails (tenant, seller) where open;
  create index mails_left on mails (tenant, seller, left_at) where left_at is not null;
  create index mails_left_to_record on mails (tenant, record, left_at) where left_at is not null;
  create index mails_left_to_domain on mails (tenant, domain, left_at) where left_at is not null;
  create index mails_by_message_id on mails (tenant, message_id) where message_id is not null;
  create index mails_by_provider_message_id on mails (tenant, provider_message_id)
    where provider_message_id is not null;

  create table mail_senders (
    tenant text not null,
    seller text not null,
    revision integer not null,
    saved_by uuid,
    doc jsonb not null,
    primary key (tenant, seller)
  );

  create table mail_notices (
    tenant text not null,
    id text not null,
    revision integer not null,
    enrollment text not null,
    forget_at timestamptz not null,
    saved_by uuid,
    doc jsonb not null,
    primary key (tenant, id)
  );
  create index mail_notices_to_forget on mail_notices (forget_at, tenant, id);
  create index mail_notices_of_enrollment on mail_notices (tenant, enrollment);

  create table mailboxes (
    tenant text not null,
    person text not null,
    revision integer not null,
    look_at timestamptz not null,
    saved_by uuid,
    doc jsonb not null,
    primary key (tenant, person)
  );
  create index mailboxes_due on mailboxes (look_at, tenant, person);

  -- A key that begins with "@" is a domain.
  create table opt_outs (
    tenant text not null,
    key text collate "C" not null,
    doc jsonb not null,
    primary key (tenant, key)
  );
`;
