-- Who is what for which organisation and all below it, from when until when. One row for each account, role and place, so
-- that a right cannot be granted twice and outlive its revocation: to grant again is to change the row. Vendor folders hold
-- the unique key, for an empty place counts as one.
create table membership (
    id              bigint       primary key,
    version         integer      not null,
    account_id      bigint       not null references staff_account,
    role            varchar(30)  not null,
    organisation_id bigint       references organisation,
    starts_at       timestamp with time zone not null,
    ends_at         timestamp with time zone,
    granted_by      varchar(254) not null,
    granted_at      timestamp with time zone not null,
    constraint membership_role check (role in ('NATIONAL_ADMINISTRATOR', 'PROGRAMME_STAFF', 'ORGANISER', 'CHAMBER_STAFF',
        'RECEPTION', 'CONSULTANT', 'AUDITOR')),
    -- An empty place is the whole country: two roles hold nowhere else, and three never hold there.
    constraint membership_holds_where_its_role_may check (case
        when role in ('NATIONAL_ADMINISTRATOR', 'PROGRAMME_STAFF') then organisation_id is null
        when role in ('ORGANISER', 'CHAMBER_STAFF', 'RECEPTION') then organisation_id is not null
        else true end),
    constraint membership_ends_after_it_starts check (ends_at >= starts_at)
);
create sequence membership_seq start with 1 increment by 50;
create index membership_of_account on membership (account_id);
create index membership_of_organisation on membership (organisation_id);

-- An organisation acts for another until a day: whoever holds a role at the holder holds it at the giver as well.
create table mandate (
    id         bigint       primary key,
    version    integer      not null,
    holder_id  bigint       not null references organisation,
    giver_id   bigint       not null references organisation,
    starts_at  timestamp with time zone not null,
    ends_at    timestamp with time zone not null,
    granted_by varchar(254) not null,
    granted_at timestamp with time zone not null,
    constraint mandate_is_between_two check (holder_id <> giver_id),
    constraint mandate_is_given_once unique (holder_id, giver_id),
    constraint mandate_ends_after_it_starts check (ends_at >= starts_at)
);
create sequence mandate_seq start with 1 increment by 50;
create index mandate_of_giver on mandate (giver_id);

-- For whom somebody who may act for several has chosen to act.
create table acting_for (
    account_id      bigint primary key references staff_account,
    organisation_id bigint not null references organisation
);

-- Until now whoever could sign in could do everything; the accounts there are keep that.
insert into membership (id, version, account_id, role, starts_at, granted_by, granted_at)
select nextval('membership_seq'), 0, id, 'NATIONAL_ADMINISTRATOR', current_timestamp, email, current_timestamp
from staff_account;
