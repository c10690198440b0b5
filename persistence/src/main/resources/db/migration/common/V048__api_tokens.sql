-- What programs of an organisation come in with. Only a hash of it is kept; a row is never deleted, for the trail names it.
create table api_token (
    id              bigint       primary key,
    organisation_id bigint       not null references organisation,
    name            varchar(100) not null,
    token_hash      varchar(64)  not null,
    made_by         varchar(254) not null,
    made_at         timestamp with time zone not null,
    expires_at      timestamp with time zone not null,
    last_used_at    timestamp with time zone,
    revoked_by      varchar(254),
    revoked_at      timestamp with time zone,
    constraint api_token_opens_one_door unique (token_hash),
    -- A year of days, and the rest of the last one.
    constraint api_token_lives_a_year_at_most check (expires_at > made_at and expires_at <= made_at + interval '367' day),
    constraint api_token_is_revoked_by_somebody check ((revoked_by is null) = (revoked_at is null))
);
create sequence api_token_seq start with 1 increment by 50;
create index api_token_of_organisation on api_token (organisation_id, id);

-- What a token may do, in the words of telework.membership.Permission.
create table api_token_scope (
    token_id bigint      not null references api_token,
    scope    varchar(20) not null,
    constraint api_token_scope_is_there_once primary key (token_id, scope),
    constraint api_token_scope_may_be_given check (scope in ('LOOK', 'EDIT', 'REVIEW', 'REGISTRANTS'))
);
