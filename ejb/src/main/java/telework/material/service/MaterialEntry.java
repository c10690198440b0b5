package telework.material.service;

import java.time.Instant;
import java.time.LocalTime;
import telework.common.Check;
import telework.common.Days;
import telework.common.InvalidValue;
import telework.common.Japan;
import telework.common.Line;
import telework.material.Audience;
import telework.material.Material;

/**
 * A file's form read.
 *
 * @param title null: the file's name
 * @param visibleFrom null: from now on
 */
public record MaterialEntry(String title, Audience audience, Instant visibleFrom) {

    /** @param check collects what is wrong; what is read counts only when nothing is */
    static MaterialEntry read(MaterialForm form, Check check) {
        return new MaterialEntry(
                check.optional("title", form.title(), text -> Line.of(text, Material.LONGEST_TITLE)),
                check.required("audience", form.audience(), MaterialEntry::audience),
                readMoment(form, check));
    }

    private static Instant readMoment(MaterialForm form, Check check) {
        var time = check.optional("time", form.time(), Days::readTime);
        var day = time == null
                ? check.optional("day", form.day(), Days::read)
                : check.required("day", form.day(), Days::read);
        return day == null
                ? null
                : day.atTime(time == null ? LocalTime.MIDNIGHT : time)
                        .atZone(Japan.TIME)
                        .toInstant();
    }

    private static Audience audience(String text) {
        try {
            return Audience.valueOf(text);
        } catch (IllegalArgumentException unknown) {
            throw new InvalidValue("invalid.required");
        }
    }
}
