-- A list of chambers as it was handed in, and what became of its rows once it was taken over. Until then it is a proposal, and
-- what it would do is worked out anew whenever somebody looks.
create table chamber_list (
    id            bigint       primary key,
    file_name     varchar(200) not null,
    encoding      varchar(20)  not null,
    content       bytea        not null,
    handed_in_at  timestamp with time zone not null,
    handed_in_by  varchar(254) not null,
    taken_at      timestamp with time zone,
    taken_by      varchar(254),
    constraint chamber_list_is_taken_by_somebody check ((taken_at is null) = (taken_by is null))
);
create sequence chamber_list_seq start with 1 increment by 50;

create table chamber_list_row (
    list_id         bigint       not null references chamber_list on delete cascade,
    line            integer      not null,
    name            varchar(200) not null,
    outcome         varchar(10)  not null,
    organisation_id bigint       not null references organisation,
    changed         varchar(400) not null,
    primary key (list_id, line),
    constraint chamber_list_row_outcome check (outcome in ('MADE', 'CHANGED', 'SAME'))
);
