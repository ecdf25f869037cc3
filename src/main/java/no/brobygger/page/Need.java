package no.brobygger.page;

import java.util.Set;
import no.brobygger.source.Extra;
import no.brobygger.source.SiteSource;
import no.brobygger.translation.SegmentedPage.Aside;

/** When a site needs a text of the interface that no template asks for. */
@FunctionalInterface
interface Need {

    Need ALWAYS = (site, asked) -> true;

    /** With a school. */
    Need SCHOOL = (site, asked) -> site.school().isPresent();

    /** @param asked the kinds of what pages ask to be put in */
    boolean isThere(SiteSource site, Set<Aside.Kind> asked);

    static Need of(Extra extra) {
        return (site, asked) -> site.settings().extras().contains(extra);
    }

    static Need of(Aside.Kind kind) {
        return (site, asked) -> asked.contains(kind);
    }
}
