-- The second factor of an account: a secret shared with an app on its owner's telephone (RFC 6238). Last_step is the half
-- minute of the last code that was taken; none of it or before is taken again. Unconfirmed: shown, but no code has come yet.
create table second_factor (
    account_id   bigint       primary key references staff_account on delete cascade,
    secret       varchar(200) not null,
    confirmed_at timestamp with time zone,
    last_step    bigint       default 0 not null
);

-- For whom the telephone is lost. Each code opens once; only its hash is kept.
create table recovery_code (
    account_id bigint      not null references second_factor on delete cascade,
    code_hash  varchar(64) not null,
    used_at    timestamp with time zone,
    primary key (account_id, code_hash)
);
