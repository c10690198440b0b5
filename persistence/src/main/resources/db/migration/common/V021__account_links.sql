-- A link by mail that lets somebody choose a password, once. Its secret is drawn when the mail is written, and only its hash
-- is kept.
create table account_link (
    id         bigint      primary key,
    account_id bigint      not null references staff_account on delete cascade,
    token_hash varchar(64) not null,
    expires_at timestamp with time zone not null,
    used_at    timestamp with time zone,
    constraint account_link_is_known_by_its_token unique (token_hash)
);
create sequence account_link_seq start with 1 increment by 50;
create index account_link_of_account on account_link (account_id);
