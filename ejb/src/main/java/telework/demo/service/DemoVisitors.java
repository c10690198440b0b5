package telework.demo.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import telework.common.CorporateNumber;
import telework.common.EmailAddress;
import telework.common.Kana;
import telework.common.PersonName;
import telework.firm.Firms;
import telework.registration.Applicant;
import telework.registration.Registration;
import telework.registration.Registrations;
import telework.registration.RequestMark;
import telework.seminar.AdmissionKind;
import telework.seminar.Admissions;
import telework.seminar.Place;
import telework.seminar.Session;

/** Invented people who have registered; nobody is written a mail about that. */
@Dependent
public class DemoVisitors {

    private static final List<String> FAMILIES = List.of(
            "青木 アオキ", "石田 イシダ", "上野 ウエノ", "遠藤 エンドウ", "岡本 オカモト", "加藤 カトウ", "木下 キノシタ", "小林 コバヤシ", "佐藤 サトウ", "清水 シミズ",
            "髙橋 タカハシ", "千葉 チバ", "中村 ナカムラ", "西田 ニシダ", "橋本 ハシモト", "藤井 フジイ", "松本 マツモト", "三浦 ミウラ", "山﨑 ヤマザキ");
    private static final List<String> GIVEN = List.of(
            "明 アキラ", "恵子 ケイコ", "健一 ケンイチ", "さくら サクラ", "大輔 ダイスケ", "直美 ナオミ", "一 ハジメ", "真由美 マユミ", "由紀 ユキ", "陽介 ヨウスケ",
            "涼子 リョウコ");
    /** Name and corporate number; every third visitor gives the number. */
    private static final List<List<String>> FIRMS = List.of(
            List.of("株式会社みほん製作所", "7999901000001"),
            List.of("有限会社サンプル商店", "6999901000002"),
            List.of("合同会社れいだい設計", "5999901000003"),
            List.of("見本印刷株式会社", "4999901000004"),
            List.of("医療法人みほん会", "3999901000005"),
            List.of("例示建設株式会社", "2999901000006"));

    private static final int GIVES_NUMBER = 3;

    @Inject
    Admissions admissions;

    @Inject
    Registrations registrations;

    @Inject
    Firms firms;

    private final Map<CorporateNumber, Long> known = new HashMap<>();

    void fill(Session session, DemoSession told, Instant since) {
        registrations.entityManager().flush();
        come(session, AdmissionKind.VENUE, new Crowd(count(told.venueTaken()), count(told.venueWaiting())), since);
        come(session, AdmissionKind.ONLINE, new Crowd(count(told.onlineTaken()), count(told.onlineWaiting())), since);
    }

    /** How many have a seat, and how many wait for one. */
    private record Crowd(int seated, int waiting) {

        int size() {
            return seated + waiting;
        }

        Place place(int visitor) {
            int turn = visitor - seated + 1;
            return turn > 0 ? new Place((long) turn, turn) : Place.SEAT;
        }
    }

    /** One statement for all the counters: the table refuses what could not have come about one by one. */
    private void come(Session session, AdmissionKind kind, Crowd crowd, Instant since) {
        if (crowd.size() == 0) {
            return;
        }
        if (admissions.fill(session.getId(), kind, crowd.seated(), crowd.waiting(), (long) crowd.waiting()) != 1) {
            throw new IllegalStateException("Not an empty " + kind + " of " + session.getCode());
        }
        for (int visitor = 0; visitor < crowd.size(); visitor++) {
            var when = since.plus(Duration.ofHours(visitor));
            var who = person(session, kind, visitor);
            var registration = new Registration(session, kind, who, crowd.place(visitor), mark(session), when);
            registration.belongTo(firm(who.corporateNumber()));
            registrations.add(registration);
        }
    }

    private static Applicant person(Session session, AdmissionKind kind, int visitor) {
        long seed = session.getId() * 7 + visitor * 13L + kind.ordinal() * 5L;
        var family = FAMILIES.get((int) (seed % FAMILIES.size())).split(" ");
        var given = GIVEN.get((int) (seed / 3 % GIVEN.size())).split(" ");
        var name = new PersonName(family[0], given[0], new Kana(family[1]), new Kana(given[1]));
        var mailbox = "demo-%d-%s-%d@example.jp"
                .formatted(session.getId(), kind.name().toLowerCase(Locale.ROOT), visitor);
        var firm = FIRMS.get((int) (seed % FIRMS.size()));
        var number = visitor % GIVES_NUMBER == 0 ? new CorporateNumber(firm.get(1)) : null;
        return new Applicant(name, new EmailAddress(mailbox), firm.get(0), number, "ja");
    }

    /** Null for null. */
    private Long firm(CorporateNumber number) {
        return number == null
                ? null
                : known.computeIfAbsent(number, each -> firms.withNumber(each).orElseThrow());
    }

    private static RequestMark mark(Session session) {
        return new RequestMark(null, "demonstration " + session.getCode());
    }

    private static int count(Integer told) {
        return told == null ? 0 : told;
    }
}
