-- The map of the country as the programme uses it. Two lists of regions stand side by side because they differ:
-- the usual eight blocks, and the eleven telecommunication bureaus (山梨 belongs to 関東, 新潟 to 信越, 三重 to 東海).

create table region (
    code    varchar(2)  primary key,
    name_ja varchar(20) not null unique,
    name_en varchar(40) not null unique
);

-- The regional bureaus of telecommunications of the Ministry of Internal Affairs and Communications: ten, and one office.
create table bureau (
    code    varchar(2)  primary key,
    name_ja varchar(40) not null unique,
    name_en varchar(80) not null unique
);

-- code: JIS X 0401; local_government_code: six digits with check digit; latitude, longitude: centroid in degrees.
create table prefecture (
    code                  varchar(2)    primary key,
    local_government_code varchar(6)    not null unique,
    name_ja               varchar(10)   not null unique,
    short_name_ja         varchar(10)   not null unique,
    kana                  varchar(20)   not null,
    name_en               varchar(20)   not null unique,
    region_code           varchar(2)    not null references region,
    bureau_code           varchar(2)    not null references bureau,
    latitude              decimal(8, 4) not null,
    longitude             decimal(8, 4) not null,
    constraint prefecture_code_is_jis_x_0401 check (code between '01' and '47')
);
create index prefecture_of_bureau on prefecture (bureau_code);
create index prefecture_of_region on prefecture (region_code);

insert into region (code, name_ja, name_en) values
    ('01', '北海道', 'Hokkaido'),
    ('02', '東北', 'Tohoku'),
    ('03', '関東', 'Kanto'),
    ('04', '中部', 'Chubu'),
    ('05', '近畿', 'Kinki'),
    ('06', '中国', 'Chugoku'),
    ('07', '四国', 'Shikoku'),
    ('08', '九州・沖縄', 'Kyushu-Okinawa');

insert into bureau (code, name_ja, name_en) values
    ('01', '北海道総合通信局', 'Hokkaido Bureau of Telecommunications'),
    ('02', '東北総合通信局', 'Tohoku Bureau of Telecommunications'),
    ('03', '関東総合通信局', 'Kanto Bureau of Telecommunications'),
    ('04', '信越総合通信局', 'Shin-etsu Bureau of Telecommunications'),
    ('05', '北陸総合通信局', 'Hokuriku Bureau of Telecommunications'),
    ('06', '東海総合通信局', 'Tokai Bureau of Telecommunications'),
    ('07', '近畿総合通信局', 'Kinki Bureau of Telecommunications'),
    ('08', '中国総合通信局', 'Chugoku Bureau of Telecommunications'),
    ('09', '四国総合通信局', 'Shikoku Bureau of Telecommunications'),
    ('10', '九州総合通信局', 'Kyushu Bureau of Telecommunications'),
    ('11', '沖縄総合通信事務所', 'Okinawa Office of Telecommunications');

insert into prefecture (code, local_government_code, name_ja, short_name_ja, kana, name_en, region_code, bureau_code, latitude, longitude) values
    ('01', '010006', '北海道', '北海道', 'ホッカイドウ', 'Hokkaido', '01', '01', 43.3784, 142.5760),
    ('02', '020001', '青森県', '青森', 'アオモリケン', 'Aomori', '02', '02', 40.7833, 140.8324),
    ('03', '030007', '岩手県', '岩手', 'イワテケン', 'Iwate', '02', '02', 39.5935, 141.3589),
    ('04', '040002', '宮城県', '宮城', 'ミヤギケン', 'Miyagi', '02', '02', 38.4397, 140.9203),
    ('05', '050008', '秋田県', '秋田', 'アキタケン', 'Akita', '02', '02', 39.7469, 140.4000),
    ('06', '060003', '山形県', '山形', 'ヤマガタケン', 'Yamagata', '02', '02', 38.4366, 140.0881),
    ('07', '070009', '福島県', '福島', 'フクシマケン', 'Fukushima', '02', '02', 37.3728, 140.2149),
    ('08', '080004', '茨城県', '茨城', 'イバラキケン', 'Ibaraki', '03', '03', 36.2950, 140.3129),
    ('09', '090000', '栃木県', '栃木', 'トチギケン', 'Tochigi', '03', '03', 36.6842, 139.7971),
    ('10', '100005', '群馬県', '群馬', 'グンマケン', 'Gunma', '03', '03', 36.4971, 138.9603),
    ('11', '110001', '埼玉県', '埼玉', 'サイタマケン', 'Saitama', '03', '03', 35.9871, 139.3222),
    ('12', '120006', '千葉県', '千葉', 'チバケン', 'Chiba', '03', '03', 35.5100, 140.1905),
    ('13', '130001', '東京都', '東京', 'トウキョウト', 'Tokyo', '03', '03', 35.6949, 139.4278),
    ('14', '140007', '神奈川県', '神奈川', 'カナガワケン', 'Kanagawa', '03', '03', 35.4007, 139.3264),
    ('15', '150002', '新潟県', '新潟', 'ニイガタケン', 'Niigata', '04', '04', 37.4734, 138.9393),
    ('16', '160008', '富山県', '富山', 'トヤマケン', 'Toyama', '04', '05', 36.6302, 137.2375),
    ('17', '170003', '石川県', '石川', 'イシカワケン', 'Ishikawa', '04', '05', 36.7701, 136.7603),
    ('18', '180009', '福井県', '福井', 'フクイケン', 'Fukui', '04', '05', 35.8265, 136.1951),
    ('19', '190004', '山梨県', '山梨', 'ヤマナシケン', 'Yamanashi', '04', '03', 35.5998, 138.5922),
    ('20', '200000', '長野県', '長野', 'ナガノケン', 'Nagano', '04', '04', 36.1253, 138.0232),
    ('21', '210005', '岐阜県', '岐阜', 'ギフケン', 'Gifu', '04', '06', 35.7682, 137.0337),
    ('22', '220001', '静岡県', '静岡', 'シズオカケン', 'Shizuoka', '04', '06', 35.0089, 138.3195),
    ('23', '230006', '愛知県', '愛知', 'アイチケン', 'Aichi', '04', '06', 35.0271, 137.2018),
    ('24', '240001', '三重県', '三重', 'ミエケン', 'Mie', '05', '06', 34.5057, 136.3730),
    ('25', '250007', '滋賀県', '滋賀', 'シガケン', 'Shiga', '05', '07', 35.2014, 136.1229),
    ('26', '260002', '京都府', '京都', 'キョウトフ', 'Kyoto', '05', '07', 35.2478, 135.4294),
    ('27', '270008', '大阪府', '大阪', 'オオサカフ', 'Osaka', '05', '07', 34.5949, 135.4949),
    ('28', '280003', '兵庫県', '兵庫', 'ヒョウゴケン', 'Hyogo', '05', '07', 35.0906, 134.8206),
    ('29', '290009', '奈良県', '奈良', 'ナラケン', 'Nara', '05', '07', 34.2942, 135.8599),
    ('30', '300004', '和歌山県', '和歌山', 'ワカヤマケン', 'Wakayama', '05', '07', 33.9034, 135.4983),
    ('31', '310000', '鳥取県', '鳥取', 'トットリケン', 'Tottori', '06', '08', 35.3563, 133.8503),
    ('32', '320005', '島根県', '島根', 'シマネケン', 'Shimane', '06', '08', 35.0093, 132.5194),
    ('33', '330001', '岡山県', '岡山', 'オカヤマケン', 'Okayama', '06', '08', 34.8971, 133.8082),
    ('34', '340006', '広島県', '広島', 'ヒロシマケン', 'Hiroshima', '06', '08', 34.6129, 132.7882),
    ('35', '350001', '山口県', '山口', 'ヤマグチケン', 'Yamaguchi', '06', '08', 34.2026, 131.5447),
    ('36', '360007', '徳島県', '徳島', 'トクシマケン', 'Tokushima', '07', '09', 33.9122, 134.2329),
    ('37', '370002', '香川県', '香川', 'カガワケン', 'Kagawa', '07', '09', 34.2081, 133.9822),
    ('38', '380008', '愛媛県', '愛媛', 'エヒメケン', 'Ehime', '07', '09', 33.6021, 132.8490),
    ('39', '390003', '高知県', '高知', 'コウチケン', 'Kochi', '07', '09', 33.4076, 133.3511),
    ('40', '400009', '福岡県', '福岡', 'フクオカケン', 'Fukuoka', '08', '10', 33.5243, 130.6623),
    ('41', '410004', '佐賀県', '佐賀', 'サガケン', 'Saga', '08', '10', 33.2736, 130.1089),
    ('42', '420000', '長崎県', '長崎', 'ナガサキケン', 'Nagasaki', '08', '10', 32.9430, 129.9228),
    ('43', '430005', '熊本県', '熊本', 'クマモトケン', 'Kumamoto', '08', '10', 32.6367, 130.8267),
    ('44', '440001', '大分県', '大分', 'オオイタケン', 'Oita', '08', '10', 33.1940, 131.4287),
    ('45', '450006', '宮崎県', '宮崎', 'ミヤザキケン', 'Miyazaki', '08', '10', 32.1836, 131.2902),
    ('46', '460001', '鹿児島県', '鹿児島', 'カゴシマケン', 'Kagoshima', '08', '10', 31.6296, 130.6256),
    ('47', '470007', '沖縄県', '沖縄', 'オキナワケン', 'Okinawa', '08', '11', 26.5013, 127.9660);
