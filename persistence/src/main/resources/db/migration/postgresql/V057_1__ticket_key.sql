-- Two random UUIDs have 244 random bits, from the system's own source.
insert into ticket_key (secret) values (replace(cast(gen_random_uuid() as text) || cast(gen_random_uuid() as text), '-', ''));
