-- Most registrations belong to no firm or say none: they cost these indexes nothing.
create index registration_of_firm on registration (firm_id) where firm_id is not null;
create index registration_by_firm_key on registration (firm_key) where firm_key is not null and firm_id is null;
