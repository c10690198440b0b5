-- How many registered on each of the last days.
create index registration_in_time on registration (registered_at);
