-- The cap that all ways into a session share beside their own: whoever has a seat by any of them counts here once more.
-- The row is locked last, after the admissions.
create table room_cap (
    session_id bigint  primary key references session on delete cascade,
    capacity   integer not null,
    confirmed  integer not null default 0,
    constraint room_cap_has_room_for_somebody check (capacity >= 1),
    constraint room_cap_is_never_overbooked check (confirmed between 0 and capacity)
);

-- With a shared cap people may wait for the room though their own way in has seats left: only then.
alter table admission add column shares_room boolean default false not null;
alter table admission drop constraint admission_keeps_no_seat_from_those_who_wait;
alter table admission add constraint admission_keeps_no_seat_from_those_who_wait
    check (waiting = 0 or waiting > 0 and (shares_room or confirmed = coalesce(capacity, -1)));

alter table template add column room_capacity integer;
