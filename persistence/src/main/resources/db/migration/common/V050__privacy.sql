-- What people are told before they give their data, for each purpose (Act on the Protection of Personal Information, article
-- 21 (2)). A wording never changes: a new version follows it, and each registration says to which version consent was given.
create table consent_text (
    id      bigint        primary key,
    purpose varchar(20)   not null,
    version integer       not null,
    text_ja varchar(4000) not null,
    text_en varchar(4000) not null,
    made_at timestamp with time zone not null,
    made_by varchar(254)  not null,
    constraint consent_text_purpose check (purpose in ('REGISTRATION')),
    constraint consent_text_follows_another unique (purpose, version),
    constraint consent_text_version_counts_from_one check (version >= 1)
);
create sequence consent_text_seq start with 51 increment by 50;
insert into consent_text (id, purpose, version, text_ja, text_en, made_at, made_by) values
    (1, 'REGISTRATION', 1,
     '入力された個人情報は、申込みの受付、セミナーの運営（開催のお知らせ、変更・中止の連絡、当日の受付）のために使い、主催者と事務局が共同で利用します。
法令に基づく場合を除き、これ以外の目的に使うことや、ほかの第三者に提供することはありません。',
     'What you enter is used to take your registration and to run the seminar (reminders, news of changes or cancellation, reception on the day), by the organiser and the secretariat jointly.
It is used for nothing else and given to nobody else, unless the law requires it.',
     timestamp with time zone '2026-11-01 00:00:00+09:00', 'system');

-- Null for registrations of the time before wordings were kept.
alter table registration add column consent_text_id bigint references consent_text;

-- Who is forgotten leaves the claim, so that seats and counts stay what they were, but neither name nor address nor a link.
alter table registration add column erased_at timestamp with time zone;
alter table registration alter column token drop not null;
alter table registration add constraint registration_keeps_its_link_until_erased check ((token is null) = (erased_at is not null));

-- How long data of a purpose are kept after a session of the programme ends; what no row says is the standard of the purpose.
create table retention_rule (
    id           bigint      primary key,
    version      integer     not null,
    programme_id bigint      not null references programme,
    purpose      varchar(20) not null,
    days         integer     not null,
    constraint retention_rule_purpose check (purpose in ('REGISTRATION')),
    constraint retention_rule_days check (days between 1 and 3650),
    constraint retention_rule_is_one unique (programme_id, purpose)
);
create sequence retention_rule_seq start with 1 increment by 50;

-- While it is not lifted nothing of the session is forgotten, at nobody's wish.
create table legal_hold (
    id         bigint       primary key,
    version    integer      not null,
    session_id bigint       not null references session,
    reason     varchar(500) not null,
    placed_at  timestamp with time zone not null,
    placed_by  varchar(254) not null,
    lifted_at  timestamp with time zone,
    lifted_by  varchar(254),
    constraint legal_hold_is_lifted_by_somebody check ((lifted_at is null) = (lifted_by is null))
);
create sequence legal_hold_seq start with 1 increment by 50;
create index legal_hold_of_session on legal_hold (session_id, lifted_at);
