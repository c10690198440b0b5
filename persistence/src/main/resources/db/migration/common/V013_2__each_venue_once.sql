alter table venue alter column directory_key set not null;
alter table venue alter column search_key set not null;
alter table venue add constraint venue_is_listed_once unique (directory_key);
create index venue_in_order on venue (prefecture_code, name, id);
