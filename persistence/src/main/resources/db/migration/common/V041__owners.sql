-- Directories are read by all and changed by their owners; empty: by those who work for the whole country.
alter table venue add column organisation_id bigint;
alter table venue add constraint venue_is_owned foreign key (organisation_id) references organisation;
alter table speaker add column organisation_id bigint;
alter table speaker add constraint speaker_is_owned foreign key (organisation_id) references organisation;

-- Who handed a list in; empty: somebody who works for the whole country.
alter table event_list_import add column organisation_id bigint;
alter table event_list_import add constraint event_list_import_is_somebodys foreign key (organisation_id) references organisation;
create index event_list_import_of_organisation on event_list_import (organisation_id, id);

-- On whose behalf a mail is owed; empty: on behalf of the system itself.
alter table outbox_message add column organisation_id bigint;
alter table outbox_message add constraint outbox_message_is_owed_by_somebody foreign key (organisation_id) references organisation;
create index outbox_message_of_organisation on outbox_message (organisation_id, id);
update outbox_message set organisation_id = (
    select m.organisation_id from registration r join session s on s.id = r.session_id join seminar m on m.id = s.seminar_id
    where r.id = outbox_message.about_id);

-- A name that is taken must not tell what others keep.
alter table template drop constraint template_is_named_once;
alter table template add constraint template_is_named_once unique (organisation_id, name);
