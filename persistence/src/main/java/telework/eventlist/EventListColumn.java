package telework.eventlist;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import telework.common.Plain;

/**
 * The 79 columns of the event list (イベント一覧) in the government's standard open data set for municipalities
 * (自治体標準オープンデータセット), in its order.
 */
public enum EventListColumn {
    PUBLISHER_CODE("全国地方公共団体コード"),
    PUBLISHER_CORPORATE_NUMBER("法人番号"),
    ID("ID"),
    PUBLISHER_NAME("地方公共団体名"),
    TITLE("イベント名"),
    LANGUAGE("言語コード"),
    NICKNAME("イベント通称"),
    SUBTITLE("サブタイトル"),
    TITLE_KANA("イベント名_カナ"),
    TITLE_EN("イベント名_英語"),
    PAGE_URL("コンテンツURL"),
    STATUS("状態"),
    KEYWORDS("キーワード"),
    TAGS("タグ"),
    INDUSTRY("対象となる産業"),
    RECURRENCE("開催パターン"),
    START_DATE("開始日"),
    END_DATE("終了日"),
    START_TIME("開始時間"),
    END_TIME("終了時間"),
    SCHEDULE_NOTE("開始日時特記事項"),
    DURATION("所要時間"),
    LISTED_FROM("掲載開始日"),
    LISTED_TO("掲載終了日"),
    SUMMARY("概要"),
    DESCRIPTION("説明"),
    SUB_EVENTS("サブイベント"),
    KIND("イベント種類"),
    FEE("料金(基本)"),
    FEE_DETAIL("料金(詳細)"),
    CONTACT_NAME("連絡先名称"),
    CONTACT_PHONE("連絡先電話番号"),
    CONTACT_EXTENSION("連絡先内線番号"),
    ORGANISER("主催者"),
    CO_ORGANISERS("共催団体"),
    SUPPORTERS("関連組織"),
    AUDIENCE("対象者"),
    AUDIENCE_NOTE("対象者備考"),
    VENUE_NAME("場所名称"),
    MEETING_POINT("集合（受付）場所"),
    VENUE_CODE("所在地_全国地方公共団体コード"),
    TOWN_ID("町字ID"),
    ADDRESS("所在地_連結表記"),
    PREFECTURE("所在地_都道府県"),
    CITY("所在地_市区町村"),
    TOWN("所在地_町字"),
    BLOCK("所在地_番地以下"),
    BUILDING("建物名等(方書)"),
    LATITUDE("緯度"),
    LONGITUDE("経度"),
    ACCESS("アクセス方法"),
    PARKING("駐車場情報"),
    PARKING_FEE("駐車場料金"),
    BICYCLE_PARKING("駐輪場情報"),
    ONLINE("Web開催"),
    ONLINE_URL("Web開催URL"),
    ONLINE_TOOL("ツール・環境"),
    CAPACITY("定員"),
    CAPACITY_NOTE("定員備考"),
    FEE_KIND("料金種別"),
    PAYMENT("決済種別"),
    FOREIGN_LANGUAGES("外国語対応"),
    FOREIGN_LANGUAGES_NOTE("外国語対応備考"),
    CONDITION("開催条件"),
    CLOSING_DATE("参加申込終了日"),
    CLOSING_TIME("参加申込終了時間"),
    HOW_TO_APPLY("参加申込方法"),
    OPENING_DATE("申込開始日"),
    OPENING_TIME("申込開始時刻"),
    APPLICATION_URL("申込URL"),
    PUBLISHER_URL("URL"),
    NURSING_ROOM("授乳室"),
    NAPPY_CHANGING("おむつ替えコーナー"),
    EATING("飲食可否"),
    PUSHCHAIR_HIRE("ベビーカー貸出"),
    PUSHCHAIR_ACCESS("ベビーカー利用"),
    IMAGE("画像"),
    IMAGE_LICENCE("画像_ライセンス"),
    REMARKS("備考");

    private static final Map<String, EventListColumn> BY_HEADING = Arrays.stream(values())
            .collect(Collectors.toMap(column -> Plain.width(column.heading), Function.identity()));

    private final String heading;

    EventListColumn(String heading) {
        this.heading = heading;
    }

    /** The Japanese heading as the standard spells it. */
    public String heading() {
        return heading;
    }

    /** The column's place in the standard, 1 to 79. */
    public int number() {
        return ordinal() + 1;
    }

    /** The column under a heading; brackets, letters and kana of another width are the same heading. */
    public static Optional<EventListColumn> under(String heading) {
        return Optional.ofNullable(BY_HEADING.get(Plain.width(heading)));
    }
}
