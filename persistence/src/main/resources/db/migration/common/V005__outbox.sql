-- Mail owed since a commit. The occasion names why (unlike any other), about_id what it tells of; its meaning goes with
-- the kind. The text is written when it leaves, so that it tells what is true then.
create table outbox_message (
    id            bigint        primary key,
    occasion      varchar(120)  not null,
    kind          varchar(40)   not null,
    about_id      bigint        not null,
    recipient     varchar(254)  not null,
    language      varchar(2)    not null,
    status        varchar(10)   not null,
    created_at    timestamp with time zone not null,
    due_at        timestamp with time zone not null,
    attempts      integer       not null default 0,
    sending_since timestamp with time zone,
    settled_at    timestamp with time zone,
    message_id    varchar(250),
    subject       varchar(500),
    last_answer   varchar(1000),
    constraint outbox_message_is_owed_once unique (occasion),
    constraint outbox_message_id_is_unique unique (message_id),
    constraint outbox_message_status
        check (status in ('DUE', 'SENDING', 'SENT', 'IN_DOUBT', 'DEAD', 'DROPPED')),
    constraint outbox_message_is_named_before_it_leaves check (status in ('DUE', 'DEAD', 'DROPPED') or message_id is not null),
    constraint outbox_message_is_sent_at_a_time check (status <> 'SENT' or settled_at is not null)
);
create sequence outbox_message_seq start with 1 increment by 50;
create index outbox_message_by_due_time on outbox_message (status, due_at, id);
