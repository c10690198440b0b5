-- How often people have corrected their own registration: what a form saw when it was shown, and one mail for each.
alter table registration add column corrections integer default 0 not null;
