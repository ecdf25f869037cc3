package no.brobygger.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.language.Direction;
import no.brobygger.language.Language;
import no.brobygger.reference.GlossaryTerm;
import no.brobygger.reference.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolWordsTest {

    private static final SchoolWords WORDS = new SchoolWords(List.of(
            term("fau", "FAU", "FAU", List.of(), true),
            term("kontaktlaerer", "kontaktlærer", "kontaktlærar", List.of("kontaktlæreren"), false),
            term("leder", "daglig leder", "dagleg leiar", List.of(), false),
            term("rektor", "rektor", "rektor", List.of("rektoren"), false),
            term("grunnskole", "grunnskole", "grunnskule", List.of(), false)));

    private static final LinkResolver GLOSSARY = new LinkResolver() {
        @Override
        public Optional<Destination> resolve(String target) {
            return Optional.empty();
        }

        @Override
        public Optional<Destination> term(String id) {
            return Optional.of(new Destination("#" + id, Optional.empty()));
        }
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // A language with Latin letters: kept, a Norwegian letter, long, or said to be Norwegian.
                "pl | FAU to rada. | [FAU] to rada.",
                "pl | fau, FAUN | fau, FAUN",
                "pl | kontaktlærer i Kontaktlæreren | [kontaktlærer] i [Kontaktlæreren]",
                "pl | grunnskole | [grunnskole]",
                "pl | rektor uczelni | rektor uczelni",
                "pl | dyrektor (rektor) | dyrektor ([rektor])",
                "pl | dyrektor (rektor szkoły) | dyrektor (rektor szkoły)",
                "pl | rektor – dyrektor | [rektor] – dyrektor",
                "pl | Rektor – osoba | Rektor – osoba",
                "pl | (daglig leder) | ([daglig leder])",
                "so | SFO, FAU-na | SFO, [FAU]-na",
                // Other letters: whatever is Norwegian; what the language writes before it is no part of it.
                "uk | rektor школи | [rektor] школи",
                "ar | وFAU هنا | و[FAU] هنا",
                "ar | daglig leder | [daglig leder]",
                "ti | ብrektor | ብ[rektor]",
                "ar | rektorat | rektorat",
                "ar | kontaktlærar | {kontaktlærar}",
                // Tags, code and targets are not text.
                "ar | <img alt=\"rektor\"><code>rektor</code> | <img alt=\"rektor\"><code>rektor</code>",
                "ar | <em>rektor</em> | <em>[rektor]</em>",
                "ar | <a href=\"rektor\">rektor</a> | <a href=\"rektor\">[rektor]</a>",
                "ar | <a \u0001rektor>rektor\u0002>rektor\u0003</a> | <a \u0001rektor>rektor\u0002>[rektor]\u0003</a>",
                // Norwegian needs no mark, and nobody speaks a pseudo-language.
                "nb | rektor og kontaktlærer | rektor og kontaktlærer",
                "en-XA | rektor FAU | rektor FAU"
            })
    void wordsThatAreSurelyNorwegianAreMarked(String tag, String html, String marked) {
        assertThat(new WordMarks(WORDS, GLOSSARY).mark(html, language(tag), false))
                .isEqualTo(marked.replace("[", "<bdi lang=\"nb\">")
                        .replace("{", "<bdi lang=\"nn\">")
                        .replaceAll("[]}]", "</bdi>"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nb | Rektor og rektoren | [#rektor]Rektor</a> og rektoren",
                "nb | <a href=\"x\">rektor</a> rektor | <a href=\"x\">rektor</a> [#rektor]rektor</a>",
                "nb | En FAU-leder i FAU | En FAU-leder i [#fau]FAU</a>",
                "nb | kontaktlærar | kontaktlærar",
                "nn | kontaktlærar | [#kontaktlaerer]kontaktlærar</a>",
                "pl | FAU i FAU | [#fau]<bdi lang=\"nb\">FAU</bdi></a> i <bdi lang=\"nb\">FAU</bdi>"
            })
    void theFirstOfATermLeadsToTheGlossary(String tag, String html, String marked) {
        assertThat(new WordMarks(WORDS, GLOSSARY).mark(html, language(tag), true))
                .isEqualTo(marked.replace("[", "<a class=\"term\" href=\"").replaceAll("(#\\w+)]", "$1\">"));
    }

    @Test
    void whatLooksLikeTheEndOfATagInsideItIsNone() {
        for (String tag : IsolationTest.TAGS) {
            assertThat(new WordMarks(WORDS, GLOSSARY).mark(tag + "rektor", language("ar"), false))
                    .isEqualTo(tag + "<bdi lang=\"nb\">rektor</bdi>");
        }
    }

    @Test
    void marksAddTagsAndChangeNoText() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("translations"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".po")).toList()) {
                String text = Files.readString(file).replaceAll("[<>]", "|");
                Language language = language(
                        Path.of("translations").relativize(file).getName(0).toString());

                String marked = new WordMarks(WORDS, GLOSSARY).mark(text, language, true);

                assertThat(marked.replaceAll("<[^>]*>", "")).as(file.toString()).isEqualTo(text);
            }
        }
    }

    @Test
    void withoutAGlossaryTheTextIsTheSameValue() {
        String html = "<p>rektor</p>";

        assertThat(new WordMarks(SchoolWords.NONE, GLOSSARY).mark(html, language("pl"), true))
                .isSameAs(html);
    }

    private static Language language(String tag) {
        return new Language(tag, tag, tag, Direction.LTR, tag, "latn", "gregory", List.of());
    }

    private static GlossaryTerm term(String id, String nb, String nn, List<String> forms, boolean kept) {
        Phrase none = phrase("x");
        return new GlossaryTerm(id, phrase(nb), nn, forms, List.of(), none, none, Optional.empty(), kept);
    }

    private static Phrase phrase(String text) {
        return new Phrase(text, new SourceLocation("data/glossary.yaml", 1, 1));
    }
}
