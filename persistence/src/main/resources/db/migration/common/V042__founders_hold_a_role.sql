-- What an account may do follows from its memberships alone.
alter table staff_account drop column founder;
