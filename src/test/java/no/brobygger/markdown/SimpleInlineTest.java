package no.brobygger.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

class SimpleInlineTest {

    private final SegmentMarkdown markdown = new SegmentMarkdown();

    @Test
    void strongWordsAndLinksAreRenderedWithoutAParser() {
        assertThat(SimpleInline.render("Ring **rektor**, se [§ 12-4](law:env-plan) \"nå\" (**1 uke**)!"))
                .contains("Ring <strong>rektor</strong>, se <a \u0001law:env-plan\u0002>§ 12-4\u0003</a> &quot;nå&quot;"
                        + " (<strong>1 uke</strong>)!");
    }

    @Test
    void whatItIsNotSureOfIsLeftToTheParser() {
        for (String text : List.of(
                "",
                " a",
                "*a*",
                "a**b**",
                "**a",
                "** a**",
                "[a]",
                "[*a*](b)",
                "[a](b c)",
                "a_b",
                "&amp;",
                "<b>",
                "![a](b)",
                "`a`",
                "a\\",
                "~~a~~",
                "a\nb",
                "**[a](b)**x",
                "***a***")) {
            assertThat(SimpleInline.render(text)).as(text).isEmpty();
        }
    }

    @Test
    void itAgreesWithTheParserOnEveryLineOfTheSpecification() {
        for (String source : ExampleReader.readExampleSources(TestResources.getSpec())) {
            source.lines().forEach(this::assertAgrees);
        }
    }

    @Test
    void itAgreesWithTheParserOnAnyMixOfMarks() {
        String[] parts = {
            "a", "1", " ", "**", "*", "[", "](", ")", "](b.md)", "[x](y)", ".", "(", "!", "\"", ">", "é", "ع", "§", "«"
        };
        Random random = new Random(20261122);
        int rendered = 0;
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(9); length >= 0; length--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            rendered += assertAgrees(text.toString()) ? 1 : 0;
        }

        assertThat(rendered).isGreaterThan(20_000);
    }

    private boolean assertAgrees(String text) {
        Optional<String> simple = SimpleInline.render(text);
        simple.ifPresent(html -> assertThat(html).as("'%s'", text).isEqualTo(markdown.render(markdown.parse(text))));
        return simple.isPresent();
    }
}
