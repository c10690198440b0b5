-- The divisions (大分類) of the Japan Standard Industrial Classification, revision 14 (日本標準産業分類, notified by the Ministry of
-- Internal Affairs and Communications in July 2023, in use from 1 April 2024), with its own English names.
create table industry (
    code    varchar(1)   primary key,
    name_ja varchar(60)  not null unique,
    name_en varchar(100) not null unique,
    constraint industry_code_is_a_division check (code between 'A' and 'T')
);
insert into industry (code, name_ja, name_en) values
    ('A', '農業，林業', 'Agriculture and forestry'),
    ('B', '漁業', 'Fisheries'),
    ('C', '鉱業，採石業，砂利採取業', 'Mining and quarrying of stone and gravel'),
    ('D', '建設業', 'Construction'),
    ('E', '製造業', 'Manufacturing'),
    ('F', '電気・ガス・熱供給・水道業', 'Electricity, gas, heat supply and water'),
    ('G', '情報通信業', 'Information and communications'),
    ('H', '運輸業，郵便業', 'Transport and postal services'),
    ('I', '卸売業，小売業', 'Wholesale and retail trade'),
    ('J', '金融業，保険業', 'Finance and insurance'),
    ('K', '不動産業，物品賃貸業', 'Real estate and goods rental and leasing'),
    ('L', '学術研究，専門・技術サービス業', 'Scientific research, professional and technical services'),
    ('M', '宿泊業，飲食サービス業', 'Accommodations, eating and drinking services'),
    ('N', '生活関連サービス業，娯楽業', 'Living-related and personal services and amusement services'),
    ('O', '教育，学習支援業', 'Education, learning support'),
    ('P', '医療，福祉', 'Medical, health care and welfare'),
    ('Q', '複合サービス事業', 'Compound services'),
    ('R', 'サービス業（他に分類されないもの）', 'Services, not elsewhere classified'),
    ('S', '公務（他に分類されるものを除く）', 'Government, except elsewhere classified'),
    ('T', '分類不能の産業', 'Industries unable to classify');

-- A firm that registers people. numberless: it is known to have no corporate number (法人番号なし), as sole proprietors have none.
-- name_key, kana_key: folded, without the type of company, wherever it stood (telework.firm.FirmName). A firm that was made one
-- with another stays as a row that leads there; its number stays its own unless the other had none.
create table firm (
    id               bigint       primary key,
    version          integer      not null,
    corporate_number varchar(13),
    numberless       boolean      not null,
    name             varchar(200) not null,
    kana             varchar(200),
    name_key         varchar(800) not null,
    kana_key         varchar(800),
    search_key       varchar(2000) not null,
    industry_code    varchar(1)   references industry,
    staff_band       varchar(12),
    prefecture_code  varchar(2)   references prefecture,
    merged_into      bigint       references firm,
    merged_at        timestamp with time zone,
    merged_by        varchar(254),
    made_at          timestamp with time zone not null,
    demo             boolean      not null,
    constraint firm_has_its_number_alone unique (corporate_number),
    constraint firm_has_a_number_or_none check (not numberless or corporate_number is null),
    constraint firm_staff_band check (staff_band in ('UP_TO_5', 'UP_TO_20', 'UP_TO_50', 'UP_TO_100', 'UP_TO_300', 'OVER_300')),
    constraint firm_is_not_merged_into_itself check (merged_into <> id),
    constraint firm_is_merged_at_a_time check ((merged_into is null) = (merged_at is null))
);
-- Rows are written by hand where two may write the same firm at once, so each number is a firm of its own.
create sequence firm_seq start with 1 increment by 1;
create index firm_by_name on firm (name_key);
create index firm_by_kana on firm (kana_key);

-- People of a firm. mail_domain: null for addresses that anybody may have; telephone_key: digits alone.
create table firm_contact (
    id            bigint       primary key,
    version       integer      not null,
    firm_id       bigint       not null references firm,
    name          varchar(100) not null,
    kana          varchar(100),
    email         varchar(254),
    mail_domain   varchar(254),
    telephone     varchar(40),
    telephone_key varchar(20),
    role          varchar(100)
);
create sequence firm_contact_seq start with 1 increment by 50;
create index firm_contact_of_firm on firm_contact (firm_id, id);
create index firm_contact_by_domain on firm_contact (mail_domain, firm_id);
create index firm_contact_by_telephone on firm_contact (telephone_key, firm_id);

-- What a firm was called before, and the firms that were made one with it (merged_id), so that an old name still finds it.
create table firm_alias (
    id               bigint       primary key,
    firm_id          bigint       not null references firm,
    name             varchar(200) not null,
    kana             varchar(200),
    corporate_number varchar(13),
    search_key       varchar(2000) not null,
    merged_id        bigint       references firm,
    noted_at         timestamp with time zone not null,
    noted_by         varchar(254) not null,
    constraint firm_is_merged_once unique (merged_id)
);
create sequence firm_alias_seq start with 1 increment by 50;
create index firm_alias_of_firm on firm_alias (firm_id, id);

-- Two that look alike and are not the same, as somebody has said; the smaller id stands first.
create table firm_apart (
    first_id   bigint       not null references firm,
    second_id  bigint       not null references firm,
    decided_at timestamp with time zone not null,
    decided_by varchar(254) not null,
    primary key (first_id, second_id),
    constraint firm_apart_in_order check (first_id < second_id)
);

-- The firm a registration belongs to; null while it is not known. firm_key folds what was typed as its name, so that staff can
-- be shown which registrations may belong to a firm.
alter table registration add column firm_id bigint references firm;
alter table registration add column firm_key varchar(800);
