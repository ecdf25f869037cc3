package no.brobygger.page;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.source.SiteReader;
import no.brobygger.translation.SegmentedPage.Aside.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordTest {

    private static final PageView.Texts ECHO = new PageView.Texts() {
        @Override
        public String get(String key, Map<String, Object> arguments) {
            return key + " " + arguments;
        }

        @Override
        public String list(List<String> words) {
            throw new AssertionError("no list is asked for");
        }
    };

    @TempDir
    private Path folder;

    @Test
    void aSiteThatAsksForNothingNeedsNoMore() throws IOException {
        assertThat(problems(EnumSet.noneOf(Kind.class), "")).isEmpty();
    }

    @Test
    void whatPagesAskForNeedsItsWordsAndGivesThemWhatTheyMayAskFor() throws IOException {
        assertThat(problems(EnumSet.of(Kind.LAW_SOURCE, Kind.SEE), "law.checked=Sjekket {dato}\nnav.see=Se {side}\n"))
                .isEqualTo("""
                        templates/interface.properties:1:1: error: argument 'dato' of 'law.checked' is never given [message-argument]
                          use no other than {date}, {until}
                        templates/interface.properties:1:1: error: argument 'side' of 'nav.see' is never given [message-argument]
                          write the text without arguments
                        templates/interface.properties:1:1: error: the text of 'law.official' is missing [missing-key]
                          write a line law.official= and the text in bokmål
                        templates/interface.properties:1:1: error: the text of 'law.overdue' is missing [missing-key]
                          write a line law.overdue= and the text in bokmål
                        templates/interface.properties:1:1: error: the text of 'law.replaces' is missing [missing-key]
                          write a line law.replaces= and the text in bokmål
                        templates/interface.properties:1:1: error: the text of 'law.replaces.roughly' is missing [missing-key]
                          write a line law.replaces.roughly= and the text in bokmål""");
    }

    @Test
    void anExtraNeedsItsWords() throws IOException {
        assertThat(problems(EnumSet.noneOf(Kind.class), "", "brobygger.extras=search, changes\n"))
                .isEqualTo("""
                        templates/interface.properties:1:1: error: the text of 'changes.checked' is missing [missing-key]
                          write a line changes.checked= and the text in bokmål
                        templates/interface.properties:1:1: error: the text of 'changes.title' is missing [missing-key]
                          write a line changes.title= and the text in bokmål
                        templates/interface.properties:1:1: error: the text of 'search.best' is missing [missing-key]
                          write a line search.best= and the text in bokmål
                        templates/interface.properties:1:1: error: the text of 'search.found' is missing [missing-key]
                          write a line search.found= and the text in bokmål
                        templates/interface.properties:1:1: error: the text of 'search.none' is missing [missing-key]
                          write a line search.none= and the text in bokmål
                        templates/interface.properties:1:1: error: the text of 'search.title' is missing [missing-key]
                          write a line search.title= and the text in bokmål""");
    }

    @Test
    void valuesAreGivenInTheOrderOfTheirNames() {
        assertThat(Word.SEARCH_BEST.in(ECHO, 10)).isEqualTo("search.best {count=10}");
        assertThat(Word.NOT_FOUND_HOME.in(ECHO)).isEqualTo("notfound.home {}");
        assertThatThrownBy(() -> Word.LAW_CHECKED.in(ECHO, "1. mai"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'law.checked' is given [date, until], not [1. mai]");
    }

    private String problems(Set<Kind> asked, String texts) throws IOException {
        return problems(asked, texts, "");
    }

    private String problems(Set<Kind> asked, String texts, String settings) throws IOException {
        Path site = PlannedSite.LITTLE.in(folder);
        append(site.resolve("templates/interface.properties"), texts);
        append(site.resolve("jbake.properties"), settings);
        DiagnosticLog log = new DiagnosticLog();
        Word.check(new SiteReader().read(site, problem -> {}), asked, log);
        return log.sorted().stream().map(Diagnostic::toString).collect(joining("\n"));
    }

    private static void append(Path file, String lines) throws IOException {
        Files.writeString(file, lines, StandardOpenOption.APPEND);
    }
}
