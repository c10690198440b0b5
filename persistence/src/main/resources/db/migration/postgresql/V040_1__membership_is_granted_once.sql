-- Once for each account, role and place, the whole country included.
alter table membership add constraint membership_is_granted_once unique nulls not distinct (account_id, role, organisation_id);
