package telework.pdf.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PdfPressTest {

    private static final PdfPress PRESS = new PdfPress();

    @Test
    void printsJapaneseOnA4SoThatItCanBeReadAloudAndCopied() {
        var paper = sample("テレワークのはじめ方", "総務省・商工会議所が、全国で開催します。");

        assertThat(paper.text()).contains("テレワークのはじめ方", "総務省・商工会議所が、全国で開催します。", "氏名");
        assertThat(paper.pages()).isOne();
        assertThat(List.of(paper.widthMm(), paper.heightMm())).containsExactly(210, 297);
    }

    @Test
    void saysItsTitleAndLanguageAndIsTagged() {
        var paper = sample("表題", "本文");

        assertThat(paper.title()).isEqualTo("表題");
        assertThat(paper.language()).isEqualTo("ja");
        assertThat(paper.tagged()).isTrue();
    }

    @Test
    void embedsOfItsFontsOnlyWhatItUses() {
        var paper = sample("表題", "本文");

        assertThat(paper.fonts()).hasSize(2).allMatch(font -> font.isEmbedded(), "embedded");
        assertThat(paper.fonts())
                .extracting(font -> font.getName())
                .allMatch(name -> name.matches("[A-Z]{6}\\+NotoSansJP.*"));
        assertThat(print("表題", "本文", List.of("山田")).length).isLessThan(60_000);
    }

    @Test
    void printsNamesWithRareKanji() {
        assertThat(sample("髙﨑 𠮷田", "神と神 塚と塚").text()).contains("髙﨑 𠮷田", "神と神 塚と塚");
    }

    @Test
    void printsAGetaForWhatItsFontLacks() {
        assertThat(sample("表題", "絵文字😀です。ไทย").text()).contains("絵文字〓です。〓〓〓");
    }

    @Test
    void survivesWhatCannotBePrintedAtAll() {
        var text =
                sample("表題", "前\u0000\u0008\uD83D後 葛\uDB40\uDD00城 <b>&amp;</b>").text();

        assertThat(text).contains("前後 葛城 <b>&amp;</b>");
    }

    @Test
    void repeatsTheHeadOfATableOnEveryPage() {
        var paper = Paper.of(
                print("名簿", "", IntStream.range(0, 100).mapToObj(i -> "山田 " + i).toList()));

        assertThat(paper.pages()).isGreaterThan(1);
        assertThat(paper.text().split("フリガナ", -1)).hasSize(paper.pages() + 1);
        assertThat(paper.text()).contains("1 / " + paper.pages(), "山田 99");
    }

    @Test
    void printsForManyAtOnce() {
        var executor = Executors.newFixedThreadPool(4);
        try {
            var prints = IntStream.range(0, 12)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> sample("表題" + i, "鬱蒼").text(), executor))
                    .toList();

            assertThat(prints.stream().map(CompletableFuture::join)).allMatch(text -> text.contains("鬱蒼"));
        } finally {
            executor.shutdown();
        }
    }

    private static Paper sample(String title, String text) {
        return Paper.of(print(title, text, List.of("山田 太郎")));
    }

    private static byte[] print(String title, String text, List<String> names) {
        return PRESS.print("sample.ftlh", Map.of("title", title, "text", text, "names", names));
    }
}
