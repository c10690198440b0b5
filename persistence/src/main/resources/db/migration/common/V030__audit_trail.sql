-- Who did what, when, for whom and from where. A row is written by the transaction that did it and is never changed; the one
-- exception is that personal values can be forgotten (docs/adr/0020-audit-trail.md). Times are those of the database: one clock for
-- all nodes.
create table audit_entry (
    id              bigint        generated always as identity primary key,
    occurred_at     timestamp(6) with time zone default current_timestamp not null,
    request_id      varchar(36),
    actor_kind      varchar(10)   not null,
    actor           varchar(254)  not null,
    acting_for      bigint,
    source          varchar(45),
    action          varchar(20)   not null,
    subject_type    varchar(60)   not null,
    subject_id      varchar(100)  not null,
    subject_label   varchar(300),
    organisation_id bigint,
    details         varchar(1000000) not null,
    personal_digest varchar(64),
    personal        varchar(1000000),
    constraint audit_entry_actor_kind check (actor_kind in ('STAFF', 'VISITOR', 'SYSTEM')),
    constraint audit_entry_vouches_for_what_is_personal check (personal is null or personal_digest is not null)
);
-- One index for each way to look: the newest first, by whom, for whose data, of what.
create index audit_entry_by_time on audit_entry (occurred_at, id);
create index audit_entry_by_actor on audit_entry (actor, occurred_at, id);
create index audit_entry_by_organisation on audit_entry (organisation_id, occurred_at, id);
create index audit_entry_by_subject on audit_entry (subject_type, subject_id, occurred_at, id);
create index audit_entry_by_action on audit_entry (action, occurred_at, id);

-- Entries that are committed and not yet in the chain; a trigger writes them, so that no entry can be forgotten.
create table audit_pending (
    entry_id bigint primary key
);

-- The chain: hash = SHA-256 over the previous hash and the entry. Positions have no gap.
create table audit_link (
    position bigint      primary key,
    entry_id bigint      not null unique references audit_entry,
    hash     varchar(64) not null
);

-- Its end; whoever lengthens it locks this row. The reference keeps H2 from truncating the chain.
create table audit_head (
    id        smallint    primary key,
    position  bigint      references audit_link,
    hash      varchar(64) not null,
    linked_at timestamp(6) with time zone,
    constraint audit_head_is_one check (id = 1)
);
insert into audit_head (id, hash) values (1, '0000000000000000000000000000000000000000000000000000000000000000');
