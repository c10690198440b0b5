create function audit_refuses() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail is append-only: % of % is refused', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger audit_link_is_append_only before update or delete or truncate on audit_link
    for each statement execute function audit_refuses();
create trigger audit_entry_is_kept before delete or truncate on audit_entry
    for each statement execute function audit_refuses();

-- Personal values may go to null, and nothing else may change.
create function audit_entry_only_forgets() returns trigger language plpgsql as $$
begin
    if old.personal is not null and new.personal is null then
        old.personal := null;
        if new is not distinct from old then
            return new;
        end if;
    end if;
    raise exception 'The audit trail is append-only: UPDATE of audit_entry is refused' using errcode = 'restrict_violation';
end $$;
create trigger audit_entry_is_append_only before update on audit_entry
    for each row execute function audit_entry_only_forgets();

create function audit_entry_awaits_its_link() returns trigger language plpgsql as $$
begin
    insert into audit_pending (entry_id) values (new.id);
    return null;
end $$;
create trigger audit_entry_awaits_link after insert on audit_entry
    for each row execute function audit_entry_awaits_its_link();
