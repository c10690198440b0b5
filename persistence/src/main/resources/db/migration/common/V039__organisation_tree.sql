-- Organisations form a tree: the ministry, its bureaus, and below each the chambers, associations and municipalities of its
-- prefectures; the secretariat stands beside the ministry. Only telework.organisation.OrganisationTree changes parent_id.
alter table organisation add column parent_id bigint;
alter table organisation add constraint organisation_has_a_parent foreign key (parent_id) references organisation;
alter table organisation add constraint organisation_is_not_its_own_parent check (parent_id <> id);
create index organisation_of_parent on organisation (parent_id);

-- Which of the eleven regional bureaus of the ministry it is; its prefectures follow from that.
alter table organisation add column bureau_code varchar(2);
alter table organisation add constraint organisation_is_a_bureau foreign key (bureau_code) references bureau;
alter table organisation add constraint organisation_is_its_only_bureau unique (bureau_code);

-- The closure of the tree: each organisation stands below itself and below all that is above it. Every check of a right and
-- every list of staff looks here, from the organisation upwards.
create table organisation_below (
    ancestor_id   bigint not null references organisation,
    descendant_id bigint not null references organisation,
    primary key (ancestor_id, descendant_id)
);
create index organisation_below_upwards on organisation_below (descendant_id, ancestor_id);

-- One row that is locked by whoever grows or changes the tree, so that two moves never make a ring between them.
create table organisation_tree (
    id    integer primary key,
    moves bigint  not null,
    constraint organisation_tree_is_one check (id = 1)
);
insert into organisation_tree (id, moves) values (1, 0);

insert into organisation (id, kind, name, name_en, demo)
select nextval('organisation_seq'), 'MINISTRY', '総務省', 'Ministry of Internal Affairs and Communications', false;
insert into organisation (id, kind, name, name_en, demo)
select nextval('organisation_seq'), 'SECRETARIAT', 'テレワーク月間事務局', 'Telework Month secretariat', false
where not exists (select 1 from organisation where name = 'テレワーク月間事務局' and kind = 'SECRETARIAT');
insert into organisation (id, kind, name, name_en, bureau_code, demo, parent_id)
select nextval('organisation_seq'), 'BUREAU', b.name_ja, b.name_en, b.code, false, m.id
from bureau b cross join organisation m where m.kind = 'MINISTRY' and m.name = '総務省' and not m.demo;

-- Whoever is there already comes under the bureau of its prefecture.
update organisation set parent_id = (
    select o.id from organisation o join prefecture p on p.bureau_code = o.bureau_code
    where p.code = organisation.prefecture_code)
where kind in ('CHAMBER', 'ASSOCIATION', 'MUNICIPALITY') and prefecture_code is not null;

insert into organisation_below (ancestor_id, descendant_id) select id, id from organisation;
insert into organisation_below (ancestor_id, descendant_id)
select parent_id, id from organisation where parent_id is not null;
insert into organisation_below (ancestor_id, descendant_id)
select p.parent_id, o.id from organisation o join organisation p on p.id = o.parent_id where p.parent_id is not null;
