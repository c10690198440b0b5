-- Who speaks, once for all seminars. The text seminar.speakers stays for what lists from outside say in prose.
create table speaker (
    id          bigint       primary key,
    version     integer      not null,
    name        varchar(100) not null,
    name_kana   varchar(50),
    name_en     varchar(100),
    affiliation varchar(200),
    title       varchar(100),
    profile     varchar(2000),
    profile_en  varchar(2000),
    link        varchar(1000),
    active      boolean      not null,
    search_key  varchar(1000) not null
);
create sequence speaker_seq start with 1 increment by 50;
create index speaker_in_order on speaker (name_kana, name, id);

-- Who speaks at a seminar, in the order of appearance; talk: what about, when it has a title of its own.
create table appearance (
    id         bigint  primary key,
    seminar_id bigint  not null references seminar,
    speaker_id bigint  not null references speaker,
    position   integer not null,
    talk       varchar(200),
    constraint appearance_is_made_once unique (seminar_id, speaker_id)
);
create sequence appearance_seq start with 1 increment by 50;
create index appearance_of_speaker on appearance (speaker_id);

-- The names of speakers are searched as well.
alter table seminar alter column search_key set data type varchar(20000);
