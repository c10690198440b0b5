create table staff_account (
    id            bigint       primary key,
    email         varchar(254) not null unique,
    name          varchar(100) not null,
    password_hash varchar(300) not null,
    demo          boolean      not null default false
);
create sequence staff_account_seq start with 1 increment by 50;
