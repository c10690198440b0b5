-- A campaign with a name and a period, such as Telework Month of a year. Days are days in its zone.
create table programme (
    id        bigint       primary key,
    code      varchar(20)  not null unique,
    name_ja   varchar(100) not null,
    name_en   varchar(100) not null,
    starts_on date         not null,
    ends_on   date         not null,
    zone      varchar(40)  not null,
    constraint programme_ends_after_it_starts check (ends_on >= starts_on)
);
create sequence programme_seq start with 1 increment by 50;

-- Who offers seminars: a ministry, a bureau, a chamber of commerce, an association, a municipality, the secretariat.
-- Names are not unique: there is a 府中市 in Tokyo and one in Hiroshima. Where there is a code, the code tells.
create table organisation (
    id                    bigint       primary key,
    kind                  varchar(20)  not null,
    name                  varchar(200) not null,
    name_en               varchar(200),
    local_government_code varchar(6)   unique,
    prefecture_code       varchar(2)   references prefecture,
    email                 varchar(254),
    telephone             varchar(40),
    demo                  boolean      not null default false,
    constraint organisation_kind check (kind in ('MINISTRY', 'BUREAU', 'SECRETARIAT', 'CHAMBER', 'ASSOCIATION', 'MUNICIPALITY'))
);
create sequence organisation_seq start with 1 increment by 50;
