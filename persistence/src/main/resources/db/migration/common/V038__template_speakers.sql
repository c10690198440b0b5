-- Who speaks at seminars that are begun from a template, in the order of appearance; talk as in appearance.
create table template_speaker (
    template_id bigint  not null references template,
    speaker_id  bigint  not null references speaker,
    position    integer not null,
    talk        varchar(200),
    primary key (template_id, speaker_id)
);
create index template_speaker_of_speaker on template_speaker (speaker_id);
