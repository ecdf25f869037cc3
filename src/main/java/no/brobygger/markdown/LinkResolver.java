package no.brobygger.markdown;

import java.util.Optional;
import no.brobygger.language.Language;
import no.brobygger.translation.SegmentedPage;

/** Knows where a link of one page leads in one language. */
@FunctionalInterface
public interface LinkResolver {

    /**
     * Where a link leads.
     *
     * @param target as the author wrote it: a relative {@code .md} path, {@code #id}, or a scheme of the site such as
     *     {@code law:env-plan}
     * @return empty when there is no such thing; the words of the link are then shown without it
     */
    Optional<Destination> resolve(String target);

    /** The same for a link of an older translation: its source has changed since, so the target may be gone by right. */
    default Optional<Destination> resolveOlder(String target) {
        return resolve(target);
    }

    /**
     * The entry of a school word in the glossary.
     *
     * @param id of the term
     * @return empty when no page has it, or when this page is the one
     */
    default Optional<Destination> term(String id) {
        return Optional.empty();
    }

    /**
     * What a page asks to be put in from elsewhere.
     *
     * @param argument which one of its kind, for example {@code env-plan}
     * @return HTML of blocks; empty when there is nothing
     */
    default String aside(SegmentedPage.Aside.Kind kind, String argument) {
        return "";
    }

    /**
     * The end of a link.
     *
     * @param href as it stands in the page: relative, or absolute when it leads outside
     * @param language empty, or what the reader will find there instead of her own language
     */
    record Destination(String href, Optional<OtherLanguage> language) {}

    /**
     * The language of a page that the reader's language lacks.
     *
     * @param language that of the page there, for {@code hreflang}
     * @param mark what is said after the link, plain text
     * @param reader the language of the mark; the link itself may stand in a passage in another one
     */
    record OtherLanguage(Language language, String mark, Language reader) {}
}
