-- When what calendars, feed readers and open data repeat was last changed: of a session its times and state, of a seminar
-- its words, of a venue what is told of it. Counters of seats are not part of it. Rows written past the application are as new as the insert.
alter table seminar add column changed_at timestamp with time zone default current_timestamp not null;
alter table session add column changed_at timestamp with time zone default current_timestamp not null;
alter table venue add column changed_at timestamp with time zone default current_timestamp not null;

-- Since when the public sees a session; unknown for what was published before this was written down.
alter table session add column published_at timestamp with time zone;
