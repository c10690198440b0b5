package telework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTest {

    @ParameterizedTest
    @CsvSource({
        "/, /index.xhtml",
        "/seminars, /seminars.xhtml",
        "/seminars/tm2026-0001, /seminar.xhtml?code=tm2026-0001",
        "/seminars/tm2026-0001.ics, /calendar/session.ics?code=tm2026-0001",
        "/seminars/tm2026-0001/register, /register.xhtml?code=tm2026-0001",
        "/r/9hBq_x-A, /registration.xhtml?token=9hBq_x-A",
        "/r/9hBq_x-A/change, /correction.xhtml?token=9hBq_x-A",
        "/r/9hBq_x-A/cancel, /withdrawal.xhtml?token=9hBq_x-A",
        "/r/9hBq_x-A/calendar.ics, /r/calendar.ics?token=9hBq_x-A",
        "/console/audit/12, /console/audit-entry.xhtml?id=12",
        "/console/imports/7, /console/import.xhtml?id=7"
    })
    void anAddressLeadsToItsView(String address, String view) {
        assertThat(Route.to(address)).contains(view);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/seminars/", "/seminars/a/b", "/r", "/r/", "/index.xhtml", "/api/v1/seminars", "/seminars/a.xml"
            })
    void whatIsNoPageLeadsNowhere(String address) {
        assertThat(Route.to(address)).isEmpty();
    }

    @Test
    void nothingCanBeAddedToTheQueryOfTheView() {
        assertThat(Route.to("/r/a&b=c")).isEmpty();
        assertThat(Route.to("/seminars/../console")).isEmpty();
    }
}
