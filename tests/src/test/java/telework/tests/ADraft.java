package telework.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** Begins seminars on the pages of the console, so that a test looks at none but its own. */
final class ADraft {

    private final Page staff;

    ADraft(Page staff) {
        this.staff = staff;
    }

    /** Complete and saved, at a venue. @return the code of its session */
    String make(String title, int daysAhead, String prefecture) {
        staff.navigate("/console/sessions/new");
        staff.locator("[id='form:title']").fill(title);
        staff.locator("[id='form:begin']").click();
        Map.of(
                        "day", today().plusDays(daysAhead).toString(),
                        "startsAt", "14:00",
                        "endsAt", "16:00",
                        "venueCapacity", "20",
                        "venue", "見本会館" + prefecture,
                        "address", "見本町1-2-3")
                .forEach((field, text) ->
                        staff.locator("[id='form:" + field + "']").fill(text));
        staff.locator("input[name='form:mode'][value='VENUE']").check();
        staff.locator("[id='form:prefecture']").selectOption(prefecture);
        staff.locator("[id='form:save']").click();
        assertThat(staff.locator(".notice-success, .banner.good").first()).containsText("保存しました");
        return staff.url().replaceFirst("[?#].*", "").replaceFirst(".*/", "");
    }

    static LocalDate today() {
        return LocalDate.now(Clock.system(ZoneId.of("Asia/Tokyo")));
    }
}
