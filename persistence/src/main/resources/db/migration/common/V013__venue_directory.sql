-- Venues become a directory: one row for a place, however many sessions are held there. The keys are folded spellings and
-- filled by telework.venue.VenuesOnce, which also makes one of those that were written down twice.
-- room_limit: people the room may hold (fire limit or seats); empty: not known.
alter table venue add column version integer not null default 0;
alter table venue add column room_limit integer;
alter table venue add column telephone varchar(100);
alter table venue add column website varchar(1000);
alter table venue add column accessibility_note varchar(1000);
alter table venue add column active boolean not null default true;
alter table venue add column directory_key varchar(600);
alter table venue add column search_key varchar(600);
alter table venue add constraint venue_holds_somebody check (room_limit >= 1);
-- Rows are written by hand where two may write the same place at once, so each number is a venue of its own.
alter sequence venue_seq increment by 1;

-- What a venue offers to people with disabilities, from a controlled list.
create table venue_facility (
    venue_id bigint      not null references venue,
    facility varchar(30) not null,
    primary key (venue_id, facility),
    constraint venue_facility_is_known check (facility in ('STEP_FREE_ENTRANCE', 'ELEVATOR', 'WHEELCHAIR_TOILET',
        'WHEELCHAIR_SEATS', 'HEARING_LOOP', 'SIGN_LANGUAGE', 'TACTILE_PAVING', 'ASSISTANCE_DOGS', 'ACCESSIBLE_PARKING',
        'PARKING'))
);
