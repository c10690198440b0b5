-- From now on each row brings its keys along; a row that forgets them is refused.
alter table registration alter column search_key drop default;
alter table registration alter column reading_key drop default;
drop index registration_of_session_by_reading;
create index registration_of_session_by_reading on registration (session_id, reading_key, id);
create index registration_of_session_in_time on registration (session_id, registered_at, id);
