-- Which person at a provider (OpenID Connect) is which account. The provider's name for a person (sub) is unique within the
-- issuer and never given to somebody else (OpenID Connect Core 1.0, section 2); addresses of e-mail are neither, so that
-- nobody is found by them. Of two who connect the same person at once, one is kept.
create table provider_identity (
    id         bigint       primary key,
    account_id bigint       not null references staff_account on delete cascade,
    issuer     varchar(500) not null,
    subject    varchar(255) not null,
    linked_at  timestamp with time zone not null,
    used_at    timestamp with time zone,
    constraint provider_identity_is_one_account unique (issuer, subject),
    constraint provider_identity_is_the_only_one_there unique (account_id, issuer)
);
create sequence provider_identity_seq start with 1 increment by 50;

-- Somebody who has been sent to the provider and is awaited back, with the state and in the browser that are named by their
-- hashes; the row is gone as soon as they are. An account: whoever is signed in with it connects it. A link: whoever was
-- invited by it takes the invitation. Neither: somebody signs in.
create table provider_request (
    state_hash   varchar(64) primary key,
    browser_hash varchar(64) not null,
    nonce        varchar(64) not null,
    verifier     varchar(64) not null,
    account_id   bigint      references staff_account on delete cascade,
    link_hash    varchar(64),
    return_to    varchar(1000),
    expires_at   timestamp with time zone not null,
    constraint provider_request_has_one_errand check (account_id is null or link_hash is null)
);
create index provider_request_by_age on provider_request (expires_at);
create index provider_request_of_account on provider_request (account_id);
