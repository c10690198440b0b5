-- That somebody who registered has come: one row for a registration at most, gone again when it is taken back. What was done
-- stands in the audit trail.
create table attendance (
    id              bigint       primary key,
    registration_id bigint       not null references registration,
    way             varchar(7)   not null,
    arrived_at      timestamp with time zone not null,
    recorded_by     varchar(254),
    constraint attendance_is_recorded_once unique (registration_id),
    constraint attendance_way check (way in ('QR', 'NAME', 'SHEET', 'WALK_IN', 'ONLINE')),
    constraint attendance_online_is_ones_own_doing check ((way = 'ONLINE') = (recorded_by is null))
);
create sequence attendance_seq start with 1 increment by 50;

-- The key that seals the tickets, the same for all nodes. The vendor's migration makes it.
create table ticket_key (
    secret varchar(64) primary key
);
