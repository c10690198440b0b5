-- An account may be invited before it has a password, and be put out of use. Its generation counts what ends the sessions
-- that are open under it: another password, another second factor, deactivation. Founders came by the settings, not by an
-- invitation.
alter table staff_account alter column password_hash drop not null;
alter table staff_account add column status varchar(12) default 'ACTIVE' not null;
alter table staff_account add column generation integer default 0 not null;
alter table staff_account add column founder boolean default false not null;
alter table staff_account add column signed_in_at timestamp with time zone;
alter table staff_account add constraint staff_account_status check (status in ('INVITED', 'ACTIVE', 'DEACTIVATED'));
update staff_account set founder = true;

-- How often somebody has tried in vain to get in, and when the next attempt is let through. The subject is a SHA-256 hash:
-- whatever strangers type as an address stays unreadable.
create table attempt_pace (
    subject    varchar(64) primary key,
    failures   integer     not null,
    tried_at   timestamp with time zone not null,
    allowed_at timestamp with time zone not null,
    constraint attempt_pace_counts_failures check (failures > 0)
);
create index attempt_pace_by_age on attempt_pace (tried_at);
