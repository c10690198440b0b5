-- The trail tells programs, which come in with a token, from people.
alter table audit_entry drop constraint audit_entry_actor_kind;
alter table audit_entry add constraint audit_entry_actor_kind check (actor_kind in ('STAFF', 'TOKEN', 'VISITOR', 'SYSTEM'));

-- A program that takes a step of a review has a name and no mailbox.
alter table review_remark alter column author_email drop not null;
