-- How a registrant is found and where the list of a session has them. Both keys follow from the other columns
-- (telework.registration.RegistrantKeys); those of earlier rows are written by the migration in Java that comes next.
alter table registration add column search_key varchar(8000) default '' not null;
alter table registration add column reading_key varchar(400) default '' not null;

-- A file that staff asked for: written by whichever node takes it, in parts, each with the rows that are in it. What was
-- asked for stands in the row, so that any node can begin anew.
create table export_job (
    id              bigint        primary key,
    session_id      bigint        not null references session,
    requested_by    varchar(254)  not null,
    requested_at    timestamp with time zone not null,
    format          varchar(20)   not null,
    language        varchar(2)    not null,
    chosen_columns  varchar(500)  not null,
    words           varchar(200)  not null,
    wanted_status   varchar(10),
    wanted_admission varchar(6),
    row_order       varchar(20)   not null,
    status          varchar(10)   not null,
    rows_total      bigint        not null default 0,
    rows_done       bigint        not null default 0,
    parts           integer       not null default 0,
    report_parts    integer       not null default 0,
    bytes           bigint        not null default 0,
    substitutions   bigint        not null default 0,
    attempts        integer       not null default 0,
    touched_at      timestamp with time zone,
    finished_at     timestamp with time zone,
    expires_at      timestamp with time zone,
    constraint export_job_status check (status in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    constraint export_job_format check (format in ('CSV', 'CSV_WINDOWS_31J', 'XLSX')),
    constraint export_job_language check (language in ('ja', 'en')),
    constraint export_job_ends_at_a_time check (status in ('QUEUED', 'RUNNING') or finished_at is not null and expires_at is not null),
    constraint export_job_counts_no_more_than_there_is check (rows_done between 0 and rows_total)
);
create sequence export_job_seq start with 1 increment by 50;
create index export_job_of_session on export_job (session_id, id);
create index export_job_by_state on export_job (status, id);

-- A file, or the report on what it could not say, in parts of bounded size: no node needs room for a whole one.
create table export_part (
    job_id   bigint      not null references export_job on delete cascade,
    document varchar(20) not null,
    number   integer     not null,
    content  bytea       not null,
    constraint export_part_document check (document in ('TABLE', 'SUBSTITUTIONS')),
    primary key (job_id, document, number)
);
