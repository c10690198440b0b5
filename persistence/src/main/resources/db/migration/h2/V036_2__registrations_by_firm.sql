create index registration_of_firm on registration (firm_id);
create index registration_by_firm_key on registration (firm_key);
