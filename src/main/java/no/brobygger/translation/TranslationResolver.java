package no.brobygger.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.brobygger.language.Language;

/**
 * Decides which text a reader of a language gets for each segment of a page, and in which state it is.
 *
 * <p>An entry whose {@code msgid} is today's source is the translation. What is left of the bundle is aligned with what
 * is left of the page: a source that has changed is known as such even when nobody ran a tool. What is then still left
 * is missing, and the first language of the reader's fallback chain that has it is shown.
 */
public final class TranslationResolver {

    /**
     * Resolves one page for one language.
     *
     * @param reader the reader's language
     * @param chain the languages tried in turn for a missing segment; the last is the one the page is written in; not
     *     asked for when that is the reader's own
     * @param bundles the page's bundle in a language, if there is one; asked only when needed
     */
    public LocalisedPage resolve(
            SegmentedPage page, Language reader, List<Language> chain, Function<Language, Optional<Bundle>> bundles) {
        List<Segment> segments = page.segments();
        if (reader.tag().equals(page.page().header().language())) {
            List<Resolution> asWritten = segments.stream()
                    .map(segment -> (Resolution) new Resolution.Translated(segment.text(), reader))
                    .toList();
            return new LocalisedPage(page, reader, asWritten, false, Optional.empty());
        }
        Language source = chain.get(chain.size() - 1);
        Optional<Bundle> bundle = bundles.apply(reader);
        List<Match> matches = BundleMatcher.match(segments, bundle);
        Fallbacks fallbacks = new Fallbacks(segments, chain, bundles);
        List<Resolution> resolutions = new ArrayList<>(segments.size());
        for (int i = 0; i < segments.size(); i++) {
            resolutions.add(
                    switch (matches.get(i).state()) {
                        case CURRENT -> new Resolution.Translated(matches.get(i).target(), reader);
                        case CHANGED ->
                            new Resolution.Outdated(
                                    segments.get(i).text(),
                                    source,
                                    matches.get(i).target());
                        case NONE -> fallbacks.forSegment(i);
                    });
        }
        return new LocalisedPage(
                page,
                reader,
                resolutions,
                bundle.map(Bundle::isReviewed).orElse(false),
                bundle.flatMap(Bundle::translator));
    }

    /** What the chain offers for segments the reader's own language lacks; a bundle is matched at its first use. */
    private static final class Fallbacks {

        private final List<Segment> segments;
        private final List<Language> chain;
        private final Function<Language, Optional<Bundle>> bundles;
        private final List<List<Match>> matched = new ArrayList<>();

        Fallbacks(List<Segment> segments, List<Language> chain, Function<Language, Optional<Bundle>> bundles) {
            this.segments = segments;
            this.chain = chain;
            this.bundles = bundles;
        }

        Resolution.Missing forSegment(int index) {
            for (int link = 0; link < chain.size() - 1; link++) {
                if (matched.size() == link) {
                    matched.add(BundleMatcher.match(segments, bundles.apply(chain.get(link))));
                }
                Match match = matched.get(link).get(index);
                // An outdated text in a third language helps nobody: only what is current is borrowed.
                if (match.state() == Match.State.CURRENT) {
                    return new Resolution.Missing(match.target(), chain.get(link));
                }
            }
            return new Resolution.Missing(segments.get(index).text(), chain.get(chain.size() - 1));
        }
    }
}
