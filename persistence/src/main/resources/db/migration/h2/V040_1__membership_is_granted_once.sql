-- Once for each account, role and place, the whole country included: a computed column gives the empty place a value.
alter table membership add column place bigint generated always as (coalesce(organisation_id, 0));
alter table membership add constraint membership_is_granted_once unique (account_id, role, place);
