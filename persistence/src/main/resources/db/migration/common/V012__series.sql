-- Sittings of a seminar that were planned together: "every Tuesday in November". rule is an RRULE (RFC 5545) counted from
-- starts_on, as it was when they were planned; what became of each sitting since stands in session.
create table series (
    id         bigint       primary key,
    seminar_id bigint       not null references seminar,
    rule       varchar(200) not null,
    starts_on  date         not null,
    made_at    timestamp with time zone not null
);
create sequence series_seq start with 1 increment by 50;
create index series_of_seminar on series (seminar_id);

-- occurrence_on: the day on which the rule put it, which stays when it is moved (RECURRENCE-ID); detached: changed by itself.
alter table session add column series_id bigint;
alter table session add column occurrence_on date;
alter table session add column detached boolean;
alter table session add constraint session_is_of_a_series foreign key (series_id) references series;
alter table session add constraint session_occurs_in_its_series
    check ((series_id is null) = (occurrence_on is null) and (series_id is null) = (detached is null));
create index session_of_series on session (series_id, id);

-- The table of staff is read in this order, and filtered by what hangs on a seminar.
create index session_by_start on session (starts_at, id);
