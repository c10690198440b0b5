-- H2 compares texts by their code units. So must PostgreSQL, whose default order depends on the machine's language.
alter table registration alter column reading_key type varchar(400) collate "C";
alter table registration alter column number type varchar(12) collate "C";
