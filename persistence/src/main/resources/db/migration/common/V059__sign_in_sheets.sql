-- A sign-in sheet as it was printed: paper keeps its lines whoever registers or cancels afterwards, so the numbers beside the
-- names are kept with it.
create table sign_in_sheet (
    id         bigint       primary key,
    session_id bigint       not null references session,
    number     integer      not null,
    people     integer      not null,
    made_at    timestamp with time zone not null,
    made_by    varchar(254) not null,
    constraint sign_in_sheet_is_known_by_its_number unique (session_id, number),
    constraint sign_in_sheet_number check (number > 0)
);
create sequence sign_in_sheet_seq start with 1 increment by 50;

create table sign_in_line (
    sheet_id        bigint  not null references sign_in_sheet,
    place           integer not null,
    registration_id bigint  not null references registration,
    primary key (sheet_id, place)
);
