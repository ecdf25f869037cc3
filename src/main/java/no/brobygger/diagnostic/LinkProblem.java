package no.brobygger.diagnostic;

/** What is wrong with symbolic links of a site; told in the same words by all that meet one, so that a log tells it once. */
public final class LinkProblem {

    /** What {@link Rule#LINK_OUT_OF_SITE} says of a link. */
    public static final String LEADS_OUT = "this link leads out of the site's folder";

    private LinkProblem() {}

    /** The link must not be followed: what it leads to lies outside of the site's folder. */
    public static Diagnostic leadsOut(SourceLocation link) {
        return Diagnostic.error(Rule.LINK_OUT_OF_SITE, link, LEADS_OUT, "put a copy in its place");
    }

    /** The link cannot be followed: there is nothing where it leads, or it leads to itself. */
    public static Diagnostic leadsNowhere(SourceLocation link) {
        return Diagnostic.error(
                Rule.UNREADABLE_FILE, link, "this link leads to nothing", "mend the link, or delete it");
    }
}
