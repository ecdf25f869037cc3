package no.brobygger.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RewrittenMessageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Språk",
                "Bare {percent} prosent",
                "{n, plural, =0 {ingen} one {# side} other {# sider}}",
                "{x, select, a {tallet #} other {}}"
            })
    void whatIsNotChangedIsWrittenAsItWas(String pattern) throws InvalidMessageException {
        assertThat(InterfaceMessage.parse(pattern).withWords(words -> words).pattern())
                .isEqualTo(pattern);
    }

    @Test
    void quotationsReadBackEqual() throws InvalidMessageException {
        InterfaceMessage message = InterfaceMessage.parse("den''s '{'a'}' {n, plural, other {'#' # '{' d'or}}");

        InterfaceMessage again =
                InterfaceMessage.parse(message.withWords(words -> words).pattern());

        LanguageFormat format = new LanguageFormat(Languages.named("nb"));
        assertThat(again.format(format, Map.of("n", 2)))
                .isEqualTo("den's {a} # 2 { d'or")
                .isEqualTo(message.format(format, Map.of("n", 2)));
    }

    @Test
    void onlyWordsChange() throws InvalidMessageException {
        InterfaceMessage message =
                InterfaceMessage.parse("om {topic}: {n, plural, =0 {ingen} one {# side} other {# av {all}}}");

        assertThat(message.withWords(words -> words.toUpperCase(Locale.ROOT)).pattern())
                .isEqualTo("OM {topic}: {n, plural, =0 {INGEN} one {# SIDE} other {# AV {all}}}");
    }

    @Test
    void aLanguageGetsTheFormsItNeedsAndNoOthers() throws InvalidMessageException {
        InterfaceMessage message = InterfaceMessage.parse("{n, plural, =0 {ingen} one {# side} other {# sider}}");

        assertThat(message.inForms(PluralForms.of(Languages.named("ru"))).pattern())
                .isEqualTo("{n, plural, =0 {ingen} one {# side} few {# sider} many {# sider} other {# sider}}");
        assertThat(message.inForms(PluralForms.of(Languages.named("th"))).pattern())
                .isEqualTo("{n, plural, =0 {ingen} other {# sider}}");
        assertThat(message.inForms(PluralForms.of(Languages.named("nb")))
                        .checkAgainst(message, PluralForms.of(Languages.named("nb"))))
                .isEmpty();
    }

    @Test
    void formsAreExplainedWithNumbers() {
        assertThat(PluralForms.of(Languages.named("nb")).explanation()).isEqualTo("one: 1; other: 0, 2, 3 …");
        assertThat(PluralForms.of(Languages.named("th")).explanation()).isEqualTo("other: every number");
        assertThat(PluralForms.of(Languages.named("pl")).explanation())
                .isEqualTo("one: 1; few: 2–4, 22–24, 32–34 …; many: 0, 5–21, 25–31 …");
        assertThat(PluralForms.of(Languages.named("ar")).explanation())
                .isEqualTo("zero: 0; one: 1; two: 2; few: 3–10, 103–110 …; many: 11–99, 111–199 …;"
                        + " other: 100–102, 200 …");
        assertThat(PluralForms.of(Languages.named("lt")).explanation())
                .isEqualTo("one: 1, 21, 31 …; few: 2–9, 22–29, 32–39 …; other: 0, 10–20, 30 …");
        assertThat(PluralForms.of(Languages.named("ti")).explanation()).isEqualTo("one: 0–1; other: 2, 3 …");
    }
}
