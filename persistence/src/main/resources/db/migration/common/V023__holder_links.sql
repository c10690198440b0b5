-- A link by mail that shows all registrations of a mailbox for a while. Its secret is drawn when the mail is written, and only
-- its hash is kept.
create table holder_link (
    id         bigint       primary key,
    email      varchar(254) not null,
    token_hash varchar(64)  not null,
    expires_at timestamp with time zone not null,
    constraint holder_link_is_known_by_its_token unique (token_hash)
);
create sequence holder_link_seq start with 1 increment by 50;
create index holder_link_by_end on holder_link (expires_at);
create index registration_of_mailbox on registration (email);
