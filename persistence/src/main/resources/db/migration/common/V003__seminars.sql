-- The controlled list of themes; search and statistics count by code.
create table theme (
    code     varchar(20)  primary key,
    name_ja  varchar(40)  not null unique,
    name_en  varchar(60)  not null unique,
    position integer      not null unique
);

insert into theme (code, name_ja, name_en, position) values
    ('INTRODUCTION',  'テレワーク導入',         'Introducing telework',             1),
    ('LABOUR',        '労務管理',               'Labour management',                2),
    ('ICT',           'ICTツール',              'ICT tools',                        3),
    ('SECURITY',      '情報セキュリティ',       'Information security',             4),
    ('MANAGEMENT',    'マネジメント・対話',     'Management and communication',     5),
    ('CASES',         '導入事例',               'Case studies',                     6),
    ('SUPPORT',       '助成金・支援策',         'Grants and support measures',      7),
    ('WORKATION',     'ワーケーション・地域',   'Workation and regions',            8),
    ('SELF_EMPLOYED', '自営型テレワーク',       'Self-employed telework',           9);

create table venue (
    id              bigint        primary key,
    name            varchar(200)  not null,
    address         varchar(300)  not null,
    prefecture_code varchar(2)    not null references prefecture,
    access          varchar(1000),
    latitude        decimal(9, 6),
    longitude       decimal(9, 6)
);
create sequence venue_seq start with 1 increment by 50;
create index venue_in_prefecture on venue (prefecture_code);

-- A title with contents, offered by an organisation; its dates are sessions.
create table seminar (
    id              bigint        primary key,
    version         integer       not null,
    code            varchar(20)   not null unique,
    programme_id    bigint        not null references programme,
    organisation_id bigint        not null references organisation,
    title           varchar(200)  not null,
    title_en        varchar(200),
    description     varchar(10000) not null,
    speakers        varchar(1000),
    fee             varchar(500),
    contact_name    varchar(100),
    contact_phone   varchar(100),
    contact_email   varchar(254),
    search_key      varchar(12000) not null
);
create sequence seminar_seq start with 1 increment by 50;
-- Numbers people read out on the telephone, hence without gaps of fifty.
create sequence seminar_number start with 1 increment by 1;
create index seminar_of_organisation on seminar (organisation_id);
create index seminar_of_programme on seminar (programme_id);

create table seminar_theme (
    seminar_id bigint      not null references seminar,
    theme_code varchar(20) not null references theme,
    primary key (seminar_id, theme_code)
);
create index seminar_theme_by_theme on seminar_theme (theme_code);

-- One dated sitting. A draft may have gaps; whatever the public sees has a beginning, an end and a place.
-- opens_at empty: from publication on; closes_at empty: until the start. revision rises with what a calendar must learn.
create table session (
    id            bigint       primary key,
    version       integer      not null,
    code          varchar(24)  not null unique,
    seminar_id    bigint       not null references seminar,
    venue_id      bigint       references venue,
    status        varchar(10)  not null,
    zone          varchar(40)  not null,
    starts_at     timestamp with time zone,
    ends_at       timestamp with time zone,
    opens_at      timestamp with time zone,
    closes_at     timestamp with time zone,
    online_url    varchar(1000),
    revision      integer      not null,
    cancel_reason varchar(500),
    constraint session_status check (status in ('DRAFT', 'PUBLISHED', 'CLOSED', 'HELD', 'CANCELLED')),
    constraint session_ends_after_it_starts check (ends_at > starts_at),
    constraint session_opens_before_it_closes check (closes_at > opens_at),
    constraint session_closes_before_it_starts check (closes_at <= starts_at),
    constraint session_is_published_with_its_times
        check (status in ('DRAFT', 'CANCELLED') or starts_at is not null and ends_at is not null)
);
create sequence session_seq start with 1 increment by 50;
create index session_of_seminar on session (seminar_id);
create index session_of_venue on session (venue_id);
create index session_in_time on session (status, starts_at, id);

-- VENUE and ONLINE of a session, each with its cap and the counters that guard it. Only conditional updates change the
-- counters; the checks have the last word. capacity is empty while a draft does not know it: nobody is admitted then.
create table admission (
    id         bigint     primary key,
    session_id bigint     not null references session,
    kind       varchar(6) not null,
    capacity   integer,
    confirmed  integer    not null default 0,
    waiting    integer    not null default 0,
    last_turn  bigint     not null default 0,
    waitlist   boolean    not null default true,
    constraint admission_kind check (kind in ('VENUE', 'ONLINE')),
    constraint admission_is_one_of_its_kind unique (session_id, kind),
    constraint admission_has_room_for_somebody check (capacity >= 1),
    constraint admission_is_never_overbooked check (confirmed between 0 and coalesce(capacity, 0)),
    constraint admission_keeps_no_seat_from_those_who_wait check (waiting = 0 or waiting > 0 and confirmed = coalesce(capacity, -1))
);
create sequence admission_seq start with 1 increment by 50;
