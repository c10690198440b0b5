-- The day on which a session begins, by the clocks of its place: what calendars and clashes count in. Cut out of the text,
-- because H2 casts a moment to the day of the machine's own time zone, whatever its offset says.
alter table session add column starts_on date
    generated always as (cast(substring(cast(starts_at at time zone zone as varchar(40)) from 1 for 10) as date));
create index session_by_day on session (starts_on, id);
