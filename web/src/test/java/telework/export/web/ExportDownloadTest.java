package telework.export.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telework.export.ExportDocument;
import telework.export.ExportFormat;
import telework.export.ExportJob;
import telework.export.ExportLine;
import telework.export.NoSuchExport;
import telework.export.service.ExportService;
import telework.web.ARequest;
import telework.web.AnAnswer;

class ExportDownloadTest {

    private static final List<String> PARTS = List.of("first,", "second,", "third");

    @ParameterizedTest
    @CsvSource({
        "CSV, text/csv; charset=UTF-8, csv",
        "CSV_WINDOWS_31J, text/csv; charset=Windows-31J, csv",
        "XLSX, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, xlsx"
    })
    void eachFormatSaysWhatItIs(ExportFormat format, String type, String suffix) throws IOException {
        var answer = ask("/12", format);

        assertThat(answer.type()).isEqualTo(type);
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"tm2026-0001-1-registrants-20261102-1000." + suffix + "\"");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(answer.header("Content-Length")).isEqualTo("18");
        assertThat(answer.bytes()).asString(StandardCharsets.US_ASCII).isEqualTo("first,second,third");
    }

    @ParameterizedTest
    @CsvSource({"CSV_WINDOWS_31J", "XLSX"})
    void theReportOnReplacedCharactersIsUtf8WhateverTheTableIs(ExportFormat format) throws IOException {
        var answer = ask("/12/substitutions", format);

        assertThat(answer.type()).isEqualTo("text/csv; charset=UTF-8");
        assertThat(answer.header("Content-Disposition")).endsWith("substitutions-20261102-1000.csv\"");
        assertThat(answer.header("Content-Length")).isNull();
    }

    @Test
    void whatIsNotThereIsNotFound() throws IOException {
        assertThat(ask("/13", ExportFormat.CSV).status()).isEqualTo(404);
        assertThat(ask("/12/other", ExportFormat.CSV).status()).isEqualTo(404);
    }

    private static AnAnswer ask(String path, ExportFormat format) throws IOException {
        var download = new ExportDownload();
        download.exports = new Finished(format);
        var answer = new AnAnswer();
        download.doGet(ARequest.of(path, Map.of()), answer.response());
        return answer;
    }

    /** One export, number 12, in three parts. */
    private static final class Finished extends ExportService {

        private final ExportLine line;

        private Finished(ExportFormat format) {
            var asked = Instant.parse("2026-11-02T01:00:00Z");
            line = new ExportLine(
                    12L,
                    "tm2026-0001-1",
                    format,
                    ExportJob.Status.DONE,
                    "demo@example.jp",
                    asked,
                    3L,
                    3L,
                    18L,
                    0L,
                    asked);
        }

        @Override
        public ExportLine fetch(Long id) {
            if (!line.id().equals(id)) {
                throw new NoSuchExport();
            }
            return line;
        }

        @Override
        public Optional<byte[]> part(Long id, ExportDocument document, int number) {
            return number < PARTS.size()
                    ? Optional.of(PARTS.get(number).getBytes(StandardCharsets.US_ASCII))
                    : Optional.empty();
        }
    }
}
