-- How many registered on each of the last days. Rows come in the order of their time, so that a summary of each range of
-- pages finds them, at next to no cost to those who register.
create index registration_in_time on registration using brin (registered_at);
