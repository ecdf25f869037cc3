package no.brobygger.readability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.brobygger.SiteText;
import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.markdown.MarkdownSegmenter;
import no.brobygger.reference.AvoidedWord;
import no.brobygger.source.SiteReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AvoidedWordsTest {

    private static final AvoidedWord CHAPTER =
            new AvoidedWord(List.of("kapittel 9 A", "§ 9 A"), "kapittel 12", "It ended in 2024.", Set.of("lov.md"));

    private final DiagnosticLog problems = new DiagnosticLog();

    @TempDir
    Path folder;

    @Test
    void wordIsFoundInAnyCaseAndWithAnySpace() {
        check("fau.md", "title=Kapittel 9 A\n~~~~~~\nSe § 9 A-4.\n\nSe kapittel\u00A09\nA.\n");

        assertThat(problems.sorted()).extracting(Object::toString).containsExactly("""
                content/fau.md:1:7: warning: 'kapittel 9 a' is a word to avoid: It ended in 2024. [avoided-word]
                  write: kapittel 12""", """
                content/fau.md:3:1: warning: '§ 9 a' is a word to avoid: It ended in 2024. [avoided-word]
                  write: kapittel 12""", """
                content/fau.md:5:1: warning: 'kapittel\u00A09 a' is a word to avoid: It ended in 2024. [avoided-word]
                  write: kapittel 12""");
    }

    @Test
    void aSignAloneMayBeAWord() {
        AvoidedWord sign = new AvoidedWord(List.of("§§"), "§", "One is enough.", Set.of());

        check(sign, "fau.md", "title=FAU\n~~~~~~\nSe §§ 1 og 2.\n");

        assertThat(problems.sorted()).extracting(Object::toString).containsExactly("""
                content/fau.md:3:1: warning: '§§' is a word to avoid: One is enough. [avoided-word]
                  write: §""");
    }

    @Test
    void partOfAWordIsNotTheWord() {
        check("fau.md", "title=Klassen\n~~~~~~\nSe § 9 Andre og underkapittel 9 A.\n");

        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void pageThatExplainsTheWordMayUseIt() {
        check("lov.md", "title=Kapittel 9 A\n~~~~~~\n");

        assertThat(problems.sorted()).isEmpty();
    }

    private void check(String path, String page) {
        check(CHAPTER, path, page);
    }

    private void check(AvoidedWord word, String path, String page) {
        Path site = SiteText.small().with("-- content/" + path + " --\n" + page).in(folder);
        AvoidedWords words = new AvoidedWords(List.of(word));
        new SiteReader()
                .read(site, problems).pages().stream()
                        .map(read -> new MarkdownSegmenter().segment(read, problems))
                        .forEach(cut -> words.check(cut, problems));
    }
}
