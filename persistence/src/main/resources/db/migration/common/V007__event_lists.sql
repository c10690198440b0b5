-- A municipal event list as it was handed in. Every row is kept whole, with the draft it became and what could not be
-- read with certainty.
create table event_list_import (
    id          bigint       primary key,
    file_name   varchar(200) not null,
    encoding    varchar(20)  not null,
    imported_at timestamp with time zone not null,
    imported_by varchar(254) not null
);
create sequence event_list_import_seq start with 1 increment by 50;

-- cells: the row as JSON, heading to text. Once a publisher's event has become a draft, a second hand-in is reported
-- and makes no second draft.
create table event_list_entry (
    id             bigint       primary key,
    import_id      bigint       not null references event_list_import,
    line           integer      not null,
    publisher_code varchar(6),
    source_id      varchar(100),
    seminar_id     bigint       not null references seminar,
    drafted        boolean      not null,
    cells          text         not null,
    constraint event_list_entry_stands_on_one_line unique (import_id, line)
);
create sequence event_list_entry_seq start with 1 increment by 50;
create index event_list_entry_of_seminar on event_list_entry (seminar_id);

create table event_list_finding (
    id           bigint       primary key,
    entry_id     bigint       not null references event_list_entry,
    column_name  varchar(40)  not null,
    cell         text         not null,
    reason       varchar(40)  not null,
    suggestion   varchar(200)
);
create sequence event_list_finding_seq start with 1 increment by 50;
create index event_list_finding_of_entry on event_list_finding (entry_id);
