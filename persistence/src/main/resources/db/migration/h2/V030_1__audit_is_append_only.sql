-- H2 knows triggers in Java only. TRUNCATE fires none, but is refused where another table refers to this one.
create trigger audit_link_is_append_only before update, delete on audit_link
    for each row call 'telework.audit.AppendOnly';
create trigger audit_entry_is_append_only before update, delete on audit_entry
    for each row call 'telework.audit.AppendOnly';
create trigger audit_entry_awaits_link after insert on audit_entry
    for each row call 'telework.audit.AwaitsLink';
