-- Files of a seminar. visible_from empty: from now on. Content never changes: another file is another row.
create table material (
    id           bigint       primary key,
    seminar_id   bigint       not null references seminar,
    title        varchar(200) not null,
    file_name    varchar(150) not null,
    type         varchar(10)  not null,
    size         bigint       not null,
    digest       varchar(64)  not null,
    audience     varchar(10)  not null,
    visible_from timestamp with time zone,
    position     integer      not null,
    uploaded_at  timestamp with time zone not null,
    uploaded_by  varchar(254) not null,
    constraint material_type check (type in ('PDF', 'PPTX', 'DOCX', 'XLSX', 'PNG', 'JPEG', 'TXT', 'CSV')),
    constraint material_audience check (audience in ('PUBLIC', 'REGISTERED', 'STAFF')),
    constraint material_is_not_empty check (size > 0)
);
create sequence material_seq start with 1 increment by 50;
create index material_of_seminar on material (seminar_id, position);

-- In pieces, so that neither database nor server ever holds a whole file in memory.
create table material_piece (
    material_id bigint  not null references material on delete cascade,
    number      integer not null,
    content     bytea   not null,
    primary key (material_id, number)
);
