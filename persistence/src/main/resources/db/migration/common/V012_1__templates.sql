-- What seminars that come again have in common (ひな形). Times are times of day on the clocks of the place; a deadline counts
-- calendar days before the day of the start. Independent of the seminar it was saved from.
create table template (
    id                 bigint         primary key,
    version            integer        not null,
    name               varchar(100)   not null,
    saved_at           timestamp with time zone not null,
    organisation_id    bigint         not null references organisation,
    title              varchar(200)   not null,
    title_en           varchar(200),
    description        varchar(10000) not null,
    speakers           varchar(1000),
    fee                varchar(500),
    contact_name       varchar(100),
    contact_phone      varchar(100),
    contact_email      varchar(254),
    starts_at          time,
    ends_at            time,
    last_day           integer        not null,
    opens_days_before  integer,
    opens_at           time,
    closes_days_before integer,
    closes_at          time,
    venue_id           bigint         references venue,
    online_url         varchar(1000),
    takes_venue        boolean        not null,
    venue_capacity     integer,
    takes_online       boolean        not null,
    online_capacity    integer,
    waitlist           boolean        not null,
    constraint template_is_named_once unique (name),
    constraint template_ends_at_a_time check ((starts_at is null) = (ends_at is null)),
    constraint template_opens_at_a_time check ((opens_days_before is null) = (opens_at is null)),
    constraint template_closes_at_a_time check ((closes_days_before is null) = (closes_at is null))
);
create sequence template_seq start with 1 increment by 50;
create index template_of_organisation on template (organisation_id);
create index template_at_venue on template (venue_id);

create table template_theme (
    template_id bigint      not null references template,
    theme_code  varchar(20) not null references theme,
    primary key (template_id, theme_code)
);

create table template_reminder (
    template_id bigint  not null references template,
    days_before integer not null,
    at_time     time    not null,
    constraint template_reminder_looks_ahead check (days_before between 0 and 60),
    primary key (template_id, days_before, at_time)
);
