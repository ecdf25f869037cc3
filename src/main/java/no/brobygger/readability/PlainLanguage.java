package no.brobygger.readability;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.language.Language;
import no.brobygger.language.PlainWords;
import no.brobygger.language.Script;
import no.brobygger.language.WordForms;
import no.brobygger.language.WordTable;
import no.brobygger.markdown.InlineReader;
import no.brobygger.reference.GlossaryTerm;
import no.brobygger.source.BundleFolder;
import no.brobygger.source.SiteSource;
import no.brobygger.translation.LocalisedPage;
import no.brobygger.translation.SegmentedPage;

/**
 * Measures each page in each language that is written with Latin letters, and reports what is hard in those of which
 * {@code data/words.yaml} says how plain they are to be.
 *
 * <p>The page that shows the rules of law may have long sentences: law has conditions.
 */
public final class PlainLanguage {

    private static final int IMPORTANT = 4;
    /** LIX says nothing of a handful of words. */
    private static final int FEWEST = 50;

    private final WordTable words;
    private final Set<String> explained = new HashSet<>();
    private final InlineReader inline = new InlineReader();

    /** With the words and the glossary of a site. */
    public PlainLanguage(SiteSource site) {
        this.words = site.words();
        for (GlossaryTerm term : site.reference().glossary()) {
            Stream.of(List.of(term.bokmal().text(), term.nynorsk()), term.bokmalForms(), term.nynorskForms())
                    .flatMap(List::stream)
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .forEach(explained::add);
        }
    }

    /**
     * Measures pages.
     *
     * @return the readings, by language and path
     */
    public List<PageReading> check(Collection<LocalisedPage> pages, Consumer<Diagnostic> problems) {
        List<PageReading> readings = new ArrayList<>();
        for (LocalisedPage page : pages) {
            if (isMeasured(page.language())) {
                PageProse prose = new PageProse(page, inline);
                PageReading reading = prose.measure(explained);
                if (reading.words() > 0) {
                    readings.add(reading);
                    words.of(page.language()).plain().ifPresent(plain -> new PageCheck(page, plain, problems)
                            .check(prose, reading));
                }
            }
        }
        readings.sort(
                Comparator.comparing((PageReading reading) -> reading.language().tag())
                        .thenComparing(PageReading::path));
        return readings;
    }

    private static boolean isMeasured(Language language) {
        return !language.isPseudo()
                && Script.of(language).filter(script -> script.isOwn('a')).isPresent();
    }

    /** The problems of one page in one language. */
    private record PageCheck(LocalisedPage page, PlainWords plain, Consumer<Diagnostic> problems) {

        void check(PageProse prose, PageReading reading) {
            int limit = page.page().page().header().importance() >= IMPORTANT ? plain.importantLix() : plain.lix();
            if (reading.words() >= FEWEST && reading.lix() > limit) {
                problems.accept(Diagnostic.warning(
                                Rule.READABILITY,
                                place(0),
                                "LIX of the page in '" + page.language().tag() + "' is " + reading.lix() + ", above "
                                        + limit,
                                "make the sentences shorter and the words simpler, these first")
                        .withDetails(reading.hardest()));
            }
            prose.sentences().forEach(this::check);
        }

        private void check(Sentence sentence) {
            if (sentence.words().size() > plain.longestSentence() && !showsLaw()) {
                tell(
                        Rule.SENTENCE_LENGTH,
                        sentence,
                        "a sentence has " + sentence.words().size() + " words, more than " + plain.longestSentence(),
                        "make two of it");
            }
            passive(sentence)
                    .ifPresent(verb -> tell(
                            Rule.PASSIVE_VOICE,
                            sentence,
                            "'" + verb + "' does not say who does it",
                            "name who acts, such as 'skolen skal melde' instead of 'skal meldes'"));
            for (String abbreviation : plain.abbreviations()) {
                if (holds(sentence.text(), abbreviation)) {
                    tell(Rule.ABBREVIATION, sentence, "'" + abbreviation + "' is an abbreviation", "write it out");
                }
            }
        }

        private boolean showsLaw() {
            return page.page().asides().stream().anyMatch(aside -> aside.kind() == SegmentedPage.Aside.Kind.LAW);
        }

        /** A passive verb just after a modal one. */
        private Optional<String> passive(Sentence sentence) {
            for (int i = 1; i < sentence.words().size(); i++) {
                String verb = WordForms.fold(sentence.words().get(i));
                if (plain.modals().has(WordForms.fold(sentence.words().get(i - 1)))
                        && plain.passives().has(verb)
                        && !plain.actives().has(verb)) {
                    return Optional.of(
                            sentence.words().get(i - 1) + " " + sentence.words().get(i));
                }
            }
            return Optional.empty();
        }

        private static boolean holds(String text, String abbreviation) {
            int at = text.indexOf(abbreviation);
            return at >= 0 && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
        }

        private void tell(Rule rule, Sentence sentence, String message, String remedy) {
            problems.accept(Diagnostic.warning(rule, place(sentence.segment()), message, remedy)
                    .withDetails(List.of(sentence.text())));
        }

        /** In the page itself, or the bundle that its words come from. */
        private SourceLocation place(int segment) {
            SegmentedPage cut = page.page();
            return page.isSource()
                    ? cut.page().source().locate(cut.segments().get(segment).start())
                    : SourceLocation.startOf(BundleFolder.path(page.language(), cut.page()));
        }
    }
}
