package no.brobygger.sync;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.brobygger.translation.Bundle;
import no.brobygger.translation.BundleEntry;
import no.brobygger.translation.BundleMatcher;
import no.brobygger.translation.Match;
import no.brobygger.translation.Nfc;
import no.brobygger.translation.Segment;
import no.brobygger.translation.SegmentedPage;

/**
 * Lets the links of translations follow pages that were renamed or moved: where a source differs from what it was in the
 * addresses of such pages only, its translation gets them too and stays current, for nobody reads another word.
 *
 * <p>A page counts as moved when none is left by the old address and the new one is that of a page. All else asks for a
 * person: an address outside the site, one of a page that is still there, another place on a page ({@code #id}), and a
 * translation that does not have each old address as often as its source had it.
 */
final class MovedLinks {

    /** Steps up, the path of a page, and a place on it. */
    private static final Pattern PAGE = Pattern.compile("((?:\\.\\.?/)*)([a-z0-9/-]+\\.md)(#.*)?");

    private final Readdressed readdressed = new Readdressed();
    private final Set<String> published;
    private final Set<String> standing;

    /**
     * Knows the pages of a site, by their paths below {@code content/}.
     *
     * @param published those that a link may lead to
     * @param standing all that are there, also drafts and those with errors
     */
    MovedLinks(Set<String> published, Set<String> standing) {
        this.published = Set.copyOf(published);
        this.standing = Set.copyOf(standing);
    }

    /** The bundle with the links of those entries changed whose sources differ by moved pages only. */
    Followed follow(SegmentedPage page, Optional<Bundle> bundle) {
        if (bundle.isEmpty()) {
            return new Followed(bundle, 0);
        }
        List<Match> matches = BundleMatcher.match(page.segments(), bundle);
        Map<BundleEntry, BundleEntry> followed = new IdentityHashMap<>();
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            if (isOutdated(match)) {
                follow(page, page.segments().get(i), match)
                        .ifPresent(current -> followed.put(match.entries().get(0), current));
            }
        }
        Bundle before = bundle.get();
        List<BundleEntry> entries = before.entries().stream()
                .map(entry -> followed.getOrDefault(entry, entry))
                .toList();
        return new Followed(Optional.of(before.with(entries)), followed.size());
    }

    /** What a translator has marked by hand is not outdated because of a change, and no link makes it current. */
    private static boolean isOutdated(Match match) {
        return match.state() == Match.State.CHANGED
                && match.entries().size() == 1
                && match.isWhole(match.entries().get(0))
                && (!match.entries().get(0).isFuzzy()
                        || match.entries().get(0).previous().isPresent());
    }

    private Optional<BundleEntry> follow(SegmentedPage page, Segment segment, Match match) {
        return readdressed
                .target(
                        match.source(),
                        segment.text(),
                        match.target(),
                        (from, to) -> isMove(page.page().path(), from, to))
                .map(followed -> match.entries()
                        .get(0)
                        .withSource(Nfc.of(segment.text()))
                        .finished(followed));
    }

    /** Whether two addresses, as they stand in a page, differ only because the page that they are of was moved. */
    private boolean isMove(String in, String from, String to) {
        Matcher before = PAGE.matcher(from);
        Matcher after = PAGE.matcher(to);
        if (!before.matches() || !after.matches() || !fragment(before).equals(fragment(after))) {
            return false;
        }
        String now = path(in, after.group(1) + after.group(2));
        // The page with the link may have moved as well, so that nobody knows from which folder the old address led.
        return published.contains(now)
                && standing.stream().filter(page -> !page.equals(now)).noneMatch(page -> ("/" + page)
                        .endsWith("/" + before.group(2)));
    }

    private static String fragment(Matcher address) {
        return Optional.ofNullable(address.group(3)).orElse("");
    }

    private static String path(String in, String address) {
        return Path.of(in).resolveSibling(address).normalize().toString().replace('\\', '/');
    }

    /**
     * A bundle whose links have followed.
     *
     * @param texts how many of its entries have got other links
     */
    record Followed(Optional<Bundle> bundle, int texts) {}
}
