package no.brobygger.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.language.Language;

/**
 * Decides which text a reader of a language gets for each segment of a page, and in which state it is.
 *
 * <p>An entry whose {@code msgid} is today's source is the translation. What is left of the bundle is aligned with what
 * is left of the page: a source that has changed is known as such even when nobody ran a tool. What is then still left
 * is missing, and the first language of the reader's fallback chain that has it is shown.
 */
public final class TranslationResolver {

    /** A source less like its older version may be about something else, so that it has to come first. */
    private static final double SAME_MATTER = 0.6;

    private final Scrutiny scrutiny;

    public TranslationResolver(Scrutiny scrutiny) {
        this.scrutiny = scrutiny;
    }

    /**
     * Resolves one page for one language. A translation that scrutiny does not admit counts as missing.
     *
     * @param reader the reader's language
     * @param chain the languages tried in turn for a missing segment; the last is the one the page is written in; not
     *     asked for when that is the reader's own
     * @param bundles the page's bundle in a language, if there is one; asked only when needed
     */
    public LocalisedPage resolve(
            SegmentedPage page,
            Language reader,
            List<Language> chain,
            Function<Language, Optional<Bundle>> bundles,
            Consumer<Diagnostic> problems) {
        List<Segment> segments = page.segments();
        if (reader.tag().equals(page.page().header().language())) {
            List<Resolution> asWritten = segments.stream()
                    .map(segment -> (Resolution) new Resolution.Translated(segment.text(), reader))
                    .toList();
            return new LocalisedPage(page, reader, asWritten, Review.DRAFT, Optional.empty());
        }
        Language source = chain.get(chain.size() - 1);
        Optional<Bundle> bundle = bundles.apply(reader);
        Admitted admitted = new Admitted(page, source, reader, bundle, problems);
        Fallbacks fallbacks = new Fallbacks(page, chain, bundles, problems);
        List<Resolution> resolutions = new ArrayList<>(segments.size());
        for (int i = 0; i < segments.size(); i++) {
            Match match = admitted.forSegment(i);
            resolutions.add(
                    switch (match.state()) {
                        case CURRENT -> new Resolution.Translated(match.target(), reader);
                        case CHANGED -> outdated(segments.get(i), match, source);
                        case NONE -> fallbacks.forSegment(i);
                    });
        }
        return new LocalisedPage(
                page,
                reader,
                resolutions,
                bundle.map(Bundle::review).orElse(Review.DRAFT),
                bundle.flatMap(Bundle::translator));
    }

    private Resolution.Outdated outdated(Segment segment, Match match, Language source) {
        boolean sameMatter = Likeness.ofWords(segment.text()).to(Likeness.ofWords(match.source()), SAME_MATTER) > 0;
        boolean critical = !sameMatter || scrutiny.isCritical(segment, match.source(), source);
        return new Resolution.Outdated(segment.text(), source, match.target(), critical);
    }

    /** What one bundle has for each segment, without what scrutiny turns away. */
    private final class Admitted {

        private final SegmentedPage page;
        private final Language source;
        private final Language language;
        private final String path;
        private final List<Match> matches;
        private final Consumer<Diagnostic> problems;

        Admitted(
                SegmentedPage page,
                Language source,
                Language language,
                Optional<Bundle> bundle,
                Consumer<Diagnostic> problems) {
            this.page = page;
            this.source = source;
            this.language = language;
            this.path = bundle.map(Bundle::path).orElse("");
            this.matches = BundleMatcher.match(page.segments(), bundle);
            this.problems = problems;
        }

        Match forSegment(int index) {
            Match match = matches.get(index);
            // A translation of blanks is what an editor leaves behind when somebody began and went away.
            if (match.target().isBlank()) {
                return Match.NOTHING;
            }
            Candidate candidate = new Candidate(
                    page,
                    page.segments().get(index),
                    match.source(),
                    match.target(),
                    source,
                    language,
                    new SourceLocation(path, match.line(), 1));
            return scrutiny.admits(candidate, problems) ? match : Match.NOTHING;
        }
    }

    /** What the chain offers for segments the reader's own language lacks; a bundle is matched at its first use. */
    private final class Fallbacks {

        private final SegmentedPage page;
        private final List<Language> chain;
        private final Function<Language, Optional<Bundle>> bundles;
        private final Consumer<Diagnostic> problems;
        private final List<Admitted> matched = new ArrayList<>();

        Fallbacks(
                SegmentedPage page,
                List<Language> chain,
                Function<Language, Optional<Bundle>> bundles,
                Consumer<Diagnostic> problems) {
            this.page = page;
            this.chain = chain;
            this.bundles = bundles;
            this.problems = problems;
        }

        Resolution.Missing forSegment(int index) {
            Language source = chain.get(chain.size() - 1);
            for (int link = 0; link < chain.size() - 1; link++) {
                if (matched.size() == link) {
                    Language language = chain.get(link);
                    matched.add(new Admitted(page, source, language, bundles.apply(language), problems));
                }
                Match match = matched.get(link).forSegment(index);
                // An outdated text in a third language helps nobody: only what is current is borrowed.
                if (match.state() == Match.State.CURRENT) {
                    return new Resolution.Missing(match.target(), chain.get(link));
                }
            }
            return new Resolution.Missing(page.segments().get(index).text(), source);
        }
    }
}
