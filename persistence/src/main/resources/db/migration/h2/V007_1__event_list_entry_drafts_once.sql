-- A publisher's event becomes a draft once; whoever hands it in again is told so. The computed column stands for the
-- partial index that H2 does not have.
alter table event_list_entry
    add column drafted_source varchar(110) generated always as
        (case when drafted then publisher_code || '/' || source_id end);
alter table event_list_entry add constraint event_list_entry_drafts_once unique (drafted_source);
