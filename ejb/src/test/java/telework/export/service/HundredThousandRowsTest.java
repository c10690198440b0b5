package telework.export.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.CorporateNumber;
import telework.common.EmailAddress;
import telework.common.Kana;
import telework.common.PersonName;
import telework.export.ExportFormat;
import telework.export.ExportWish;
import telework.registration.RegistrantColumn;
import telework.registration.RegistrantSearch;
import telework.registration.Registration;
import telework.registration.RegistrationLine;
import telework.seminar.AdmissionKind;
import telework.seminar.Session;

/** A file of any length is written in a heap that could not hold it: a process of its own has 24 MB for all. */
class HundredThousandRowsTest {

    private static final int ROWS = 100_000;
    private static final int BATCH = ExportClerk.ROWS;
    private static final Instant WHEN = Instant.parse("2026-11-02T01:00:00Z");

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void fitIntoASmallHeap(ExportFormat format, @TempDir Path folder) throws IOException, InterruptedException {
        var console = folder.resolve("console.txt");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx24m",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HundredThousandRowsTest.class.getName(),
                        format.name())
                .redirectErrorStream(true)
                .redirectOutput(console.toFile())
                .start();

        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(console)).matches("\\d+ bytes\\R");
        assertThat(process.exitValue()).isZero();
    }

    /** Writes, and lets go of, the whole file. */
    public static void main(String[] arguments) throws IOException {
        var wish = new ExportWish(
                RegistrantSearch.all(1L), List.of(RegistrantColumn.values()), ExportFormat.valueOf(arguments[0]), "ja");
        var file = new ExportFile(wish);
        long bytes = 0;
        for (long first = 0; first < ROWS; first += BATCH) {
            file.append(batch(first));
            bytes += size(file.takeTable());
            size(file.takeReport());
        }
        file.close();
        bytes += size(file.takeTable());
        System.out.println(bytes + " bytes");
    }

    private static long size(List<byte[]> parts) {
        return parts.stream().mapToLong(part -> part.length).sum();
    }

    private static List<RegistrationLine> batch(long first) {
        return LongStream.range(first, first + BATCH)
                .mapToObj(HundredThousandRowsTest::line)
                .toList();
    }

    /** No two texts are the same, and one of each cannot be written by Windows-31J. */
    private static RegistrationLine line(long visitor) {
        var when = WHEN.plus(Duration.ofSeconds(visitor));
        return new RegistrationLine(
                visitor,
                "%012d".formatted(visitor),
                AdmissionKind.VENUE,
                Registration.Status.CONFIRMED,
                null,
                new PersonName("𠮷田" + visitor, "太郎" + visitor, new Kana("ヨシダ"), new Kana("タロウ")),
                new EmailAddress("visitor-" + visitor + "@example.jp"),
                "株式会社見本 第" + visitor + "営業所",
                new CorporateNumber("7000012050002"),
                "ja",
                when,
                when,
                null,
                when,
                Session.Status.HELD,
                "");
    }
}
