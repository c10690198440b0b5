-- "1 day before at 10:00", in the zone of the session. made_at: a rule that comes after its own hour reminds nobody.
create table reminder_rule (
    id          bigint  primary key,
    seminar_id  bigint  not null references seminar,
    days_before integer not null,
    at_time     time    not null,
    made_at     timestamp with time zone not null,
    constraint reminder_rule_looks_ahead check (days_before between 0 and 60),
    constraint reminder_rule_is_made_once unique (seminar_id, days_before, at_time)
);
create sequence reminder_rule_seq start with 1 increment by 50;

-- That a person is reminded under a rule: written before the mail, and the key lets it be written once.
create table reminder (
    rule_id         bigint not null references reminder_rule,
    registration_id bigint not null references registration,
    planned_at      timestamp with time zone not null,
    constraint reminder_is_owed_once primary key (rule_id, registration_id)
);
create index reminder_of_registration on reminder (registration_id);
