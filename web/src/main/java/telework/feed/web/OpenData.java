package telework.feed.web;

/** Under what terms others may use what is published here. */
final class OpenData {

    /** 公共データ利用規約（第1.0版）, the terms of the national government; compatible with CC BY 4.0. */
    static final String LICENCE = "https://www.digital.go.jp/resources/open_data/public_data_license_v1.0";

    private OpenData() {}
}
