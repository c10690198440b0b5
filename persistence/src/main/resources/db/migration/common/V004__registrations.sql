-- A person's claim on a session. The row does not refer to admission, only to session and kind: a foreign key to the
-- counter would make every insert lock the one row that all are waiting for.
create table registration (
    id                bigint       primary key,
    version           integer      not null,
    number            varchar(12)  not null,
    token             varchar(22)  not null,
    session_id        bigint       not null references session,
    admission         varchar(6)   not null,
    status            varchar(10)  not null,
    turn              bigint,
    family_name       varchar(50)  not null,
    given_name        varchar(50)  not null,
    family_name_kana  varchar(50),
    given_name_kana   varchar(50),
    email             varchar(254) not null,
    organisation_name varchar(200),
    corporate_number  varchar(13),
    language          varchar(2)   not null,
    registered_at     timestamp with time zone not null,
    confirmed_at      timestamp with time zone,
    cancelled_at      timestamp with time zone,
    idempotency_key   varchar(100),
    request_digest    varchar(64)  not null,
    constraint registration_number_is_unique unique (number),
    constraint registration_token_is_unique unique (token),
    constraint registration_admission check (admission in ('VENUE', 'ONLINE')),
    constraint registration_status check (status in ('CONFIRMED', 'WAITING', 'CANCELLED')),
    constraint registration_language check (language in ('ja', 'en')),
    constraint registration_waits_in_turn check (status <> 'WAITING' or turn is not null),
    constraint registration_is_confirmed_at_a_time check (status <> 'CONFIRMED' or confirmed_at is not null),
    constraint registration_is_cancelled_at_a_time check ((status = 'CANCELLED') = (cancelled_at is not null)),
    constraint registration_turn_is_taken_once unique (session_id, admission, turn),
    constraint registration_request_counts_once unique (session_id, idempotency_key)
);
create sequence registration_seq start with 1 increment by 50;

-- The queue is read in this order by whoever frees a seat, the list of a session by its reading.
create index registration_in_its_queue on registration (session_id, admission, status, turn);
create index registration_of_session_by_reading on registration (session_id, family_name_kana, given_name_kana, id);
