-- Between draft and published somebody else looks at it. What is in review has no gaps, so it has its times.
alter table session drop constraint session_status;
alter table session add constraint session_status
    check (status in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'CLOSED', 'HELD', 'CANCELLED'));

-- Each step of a review: who, when, what was decided and what was said. Rows are added and never changed. Name and address
-- are kept as they were, so that an account may go and the history stays.
create table review_remark (
    id           bigint       primary key,
    session_id   bigint       not null references session,
    made_at      timestamp with time zone not null,
    author_email varchar(254) not null,
    author_name  varchar(100) not null,
    verdict      varchar(10)  not null,
    remark       varchar(1000),
    constraint review_remark_verdict check (verdict in ('SUBMITTED', 'WITHDRAWN', 'EDITED', 'SENT_BACK', 'PUBLISHED')),
    constraint review_remark_says_why_it_goes_back check (verdict <> 'SENT_BACK' or remark is not null)
);
create sequence review_remark_seq start with 1 increment by 50;
create index review_remark_of_session on review_remark (session_id, id);
