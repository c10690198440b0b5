-- What the search counts by stands in the narrow rows it reads, so that fifty thousand sessions are one scan.

-- The prefecture of a session is that of its venue: the key makes it so, also when a venue turns out to lie elsewhere.
alter table venue add constraint venue_lies_in_one_prefecture unique (id, prefecture_code);
alter table session add column prefecture_code varchar(2);
update session set prefecture_code = (select v.prefecture_code from venue v where v.id = session.venue_id)
where venue_id is not null;
alter table session add constraint session_is_where_its_venue_is
    foreign key (venue_id, prefecture_code) references venue (id, prefecture_code) on update cascade;
alter table session add constraint session_at_a_venue_is_in_a_prefecture
    check ((venue_id is null) = (prefecture_code is null));

-- Told by the kinds of admission; a draft may have none yet.
alter table session add column mode varchar(6);
update session set mode = (
    select case when count(*) = 2 then 'HYBRID' else min(a.kind) end from admission a where a.session_id = session.id);
alter table session add constraint session_mode check (mode in ('VENUE', 'ONLINE', 'HYBRID'));
alter table session add constraint session_is_published_with_its_mode
    check (status in ('DRAFT', 'CANCELLED') or mode is not null);

-- The codes of seminar_theme in the order of the list, each between blanks: ' LABOUR ICT '. Empty: none.
alter table seminar add column theme_codes varchar(200) default '' not null;
update seminar set theme_codes = (
    select ' ' || string_agg(t.code, ' ' order by t.position) || ' '
    from seminar_theme st join theme t on t.code = st.theme_code where st.seminar_id = seminar.id)
where exists (select 1 from seminar_theme st where st.seminar_id = seminar.id);

-- A page of the list is the beginning of this one or of session_by_start.
create index session_in_prefecture on session (prefecture_code, starts_at, id);

-- Whether anything was changed since it was counted last.
create index session_by_change on session (changed_at);
create index seminar_by_change on seminar (changed_at);

-- The names by which people look for a prefecture, folded as telework.common.Plain does.
alter table prefecture add column search_key varchar(80);
update prefecture set search_key = name_ja || ' ' || kana || ' ' || lower(name_en);
alter table prefecture alter column search_key set not null;
