-- Two random UUIDs have 244 random bits, from a SecureRandom.
insert into ticket_key (secret) values (replace(cast(random_uuid() as varchar) || cast(random_uuid() as varchar), '-', ''));
