-- A publisher's event becomes a draft once; whoever hands it in again is told so.
create unique index event_list_entry_drafts_once on event_list_entry (publisher_code, source_id) where drafted;
