-- A draft that came from an event list may be deleted: its row stays, without it, and the event may be handed in anew.
alter table event_list_entry alter column seminar_id drop not null;
