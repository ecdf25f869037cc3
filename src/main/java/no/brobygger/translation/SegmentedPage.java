package no.brobygger.translation;

import java.util.List;
import no.brobygger.diagnostic.Worded;
import no.brobygger.guidance.GuidancePage;

/**
 * A page cut into segments. Made once per page, not once per language.
 *
 * <p>Laws, kept here: segments are ordered and do not overlap, so the slices of the file between and under them give the
 * file back byte for byte; the skeleton has one hole per body segment.
 *
 * @param page the page that was cut
 * @param segments title, summary and what is new, as far as they are there, then those of the body, in the order of the
 *     file
 * @param headSegments how many of them stand in the header
 * @param skeleton the body's HTML around its segments: one piece more than the body has segments
 * @param headings the body's headings, in order
 * @param links the links and images of the body that lead within the site, in order
 * @param asides what the body asks to be put in from elsewhere, in order
 * @param definitions the page's link reference definitions, which its segments may name; often empty
 */
public record SegmentedPage(
        GuidancePage page,
        List<Segment> segments,
        int headSegments,
        List<String> skeleton,
        List<Heading> headings,
        List<Link> links,
        List<Aside> asides,
        String definitions) {

    public SegmentedPage {
        segments = List.copyOf(segments);
        skeleton = List.copyOf(skeleton);
        headings = List.copyOf(headings);
        links = List.copyOf(links);
        asides = List.copyOf(asides);
        int end = 0;
        for (Segment segment : segments) {
            if (segment.start() < end) {
                throw new IllegalArgumentException(
                        page.path() + ": segment at " + segment.start() + " overlaps the one that ends at " + end);
            }
            end = segment.end();
        }
        if (skeleton.size() != segments.size() - headSegments + 1) {
            throw new IllegalArgumentException(page.path() + ": " + skeleton.size() + " pieces of HTML around "
                    + (segments.size() - headSegments) + " segments");
        }
    }

    /**
     * A heading of the body.
     *
     * @param level 1–6
     * @param id from the source text or a trailing {@code {#id}}; unique in the page and the same in every language
     * @param segment index of its segment in {@link SegmentedPage#segments}
     */
    public record Heading(int level, String id, int segment) {}

    /**
     * A link or an image of the body.
     *
     * @param target as the author wrote it, for example {@code ../sprak/tolk.md#be-om}
     * @param offset where it stands in the file's text
     */
    public record Link(String target, int offset) {}

    /**
     * A place in the body for something that it does not hold itself, such as the source of a rule of law.
     *
     * @param kind what is asked for
     * @param argument which one, for example {@code env-plan}; empty for a kind of which there is only one
     * @param offset where it stands in the file's text
     */
    public record Aside(Kind kind, String argument, int offset) {

        /** What can be asked for; a page names it by its word, for example {@code law-source}. */
        public enum Kind implements Worded {
            /** The citation of a rule, above what it says; links to the rule lead here. */
            LAW,
            /** The official text of a rule, and when it was checked. */
            LAW_SOURCE,
            /** The sections of an older act, and those that followed. */
            LAW_MAP,
            /** A page that says more. */
            SEE,
            /** The school year as a ring of months, above the list of them; takes no argument. */
            WHEEL,
            /** The days that the school has told; takes no argument. */
            SCHOOL_DATES,
            /** Whom parents reach at the school; takes no argument. */
            SCHOOL_CONTACTS,
            /** The groups that the school has; takes no argument. */
            SCHOOL_BODIES,
            /** What the school says itself, or what is said to schools of its kind. */
            SLOT;

            /** Whether an aside of the kind must say which one it asks for. */
            public boolean needsArgument() {
                return this != WHEEL && !name().startsWith("SCHOOL_");
            }
        }
    }
}
