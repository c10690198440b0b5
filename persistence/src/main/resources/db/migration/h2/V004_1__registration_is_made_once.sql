-- One living registration per mailbox and session; the cancelled ones may pile up. H2 has no partial index: a computed
-- column that is empty for the cancelled says the same, since a unique key lets any number of empty values pass.
alter table registration
    add column living_email varchar(254) generated always as (case when status <> 'CANCELLED' then email end);
alter table registration add constraint registration_is_made_once unique (session_id, living_email);
