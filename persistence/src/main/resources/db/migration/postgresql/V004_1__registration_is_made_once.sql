-- One living registration per mailbox and session; the cancelled ones may pile up.
create unique index registration_is_made_once on registration (session_id, email) where status <> 'CANCELLED';
