-- What people look up about an organisation: how it is read, where it answers, when it is open, for which prefectures.
-- search_key, chamber_key: folded spellings (telework.organisation.OrganisationKeys); those of earlier rows are written by the
-- migration in Java that comes next. A chamber stands in its prefecture once, in whatever spelling; other kinds may share names.
alter table organisation add column version integer default 0 not null;
alter table organisation add column kana varchar(200);
alter table organisation add column corporate_number varchar(13);
alter table organisation add column fax varchar(40);
alter table organisation add column desk_hours varchar(200);
alter table organisation add column website varchar(1000);
alter table organisation add column open_on_holidays boolean default false not null;
alter table organisation add column search_key varchar(1000) default '' not null;
alter table organisation add column chamber_key varchar(300);
alter table organisation add constraint organisation_has_its_number_alone unique (corporate_number);
alter table organisation add constraint chamber_is_listed_once unique (chamber_key);

create table organisation_prefecture (
    organisation_id bigint     not null references organisation on delete cascade,
    prefecture_code varchar(2) not null references prefecture,
    primary key (organisation_id, prefecture_code)
);
create index organisation_by_prefecture_served on organisation_prefecture (prefecture_code, organisation_id);

-- By the clocks of Japan; weekday 1 is Monday (ISO 8601). A desk that closes for lunch has two rows on a day.
create table organisation_hours (
    organisation_id bigint  not null references organisation on delete cascade,
    weekday         integer not null,
    opens           time    not null,
    closes          time    not null,
    primary key (organisation_id, weekday, opens),
    constraint organisation_hours_weekday check (weekday between 1 and 7),
    constraint organisation_closes_after_it_opens check (closes > opens)
);

-- Whole days, the first and the last included: the turn of the year, お盆, the day of the founding.
create table organisation_closure (
    organisation_id bigint       not null references organisation on delete cascade,
    closed_from     date         not null,
    closed_until    date         not null,
    reason          varchar(100) not null,
    primary key (organisation_id, closed_from),
    constraint organisation_closure_ends_after_it_begins check (closed_until >= closed_from)
);
