-- What a person needs to take part (Act for Eliminating Discrimination against Persons with Disabilities, article 8 (2)). Special
-- care-required personal information: apart from the registration, with a consent of its own, and deleted soon after the event.
alter table consent_text drop constraint consent_text_purpose;
alter table consent_text add constraint consent_text_purpose check (purpose in ('REGISTRATION', 'ACCOMMODATION'));
alter table retention_rule drop constraint retention_rule_purpose;
alter table retention_rule add constraint retention_rule_purpose check (purpose in ('REGISTRATION', 'ACCOMMODATION'));
insert into consent_text (id, purpose, version, text_ja, text_en, made_at, made_by) values
    (2, 'ACCOMMODATION', 1,
     'お知らせいただいた内容は、当日の配慮を準備するためだけに使い、このセミナーの主催者と事務局の担当者だけが見ます。
申込みの情報とは別に保管し、セミナーの終了後2週間で削除します。いつでも取り消せます。',
     'What you tell us is used to prepare for the day and for nothing else, and is seen only by those in charge at the organiser of this seminar and the secretariat.
It is kept apart from your registration and deleted two weeks after the seminar. You can take it back at any time.',
     timestamp with time zone '2026-11-01 00:00:00+09:00', 'system');

-- Behind the rows that migrations brought: whoever draws keys in blocks of fifty ends at the number of the sequence.
alter sequence consent_text_seq restart with 101;

create table accommodation (
    id              bigint       primary key,
    version         integer      not null,
    registration_id bigint       not null references registration,
    wishes          varchar(200) not null,
    note            varchar(500),
    consent_text_id bigint       not null references consent_text,
    told_at         timestamp with time zone not null,
    constraint accommodation_is_one unique (registration_id)
);
create sequence accommodation_seq start with 1 increment by 50;
