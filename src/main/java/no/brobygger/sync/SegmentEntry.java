package no.brobygger.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.brobygger.translation.BundleEntry;
import no.brobygger.translation.Match;
import no.brobygger.translation.Nfc;
import no.brobygger.translation.Segment;

/** Writes down what a bundle has for a segment as the segment's own entry. */
final class SegmentEntry {

    private SegmentEntry() {}

    /** @param text the segment's text in NFC */
    static BundleEntry of(Segment segment, String text, List<String> references, Match match) {
        List<String> said = new ArrayList<>();
        Set<String> flags = new TreeSet<>();
        for (BundleEntry entry : match.entries()) {
            // What a part was cut off from stays in the bundle, with what was said of it.
            if (match.isWhole(entry) || match.entries().size() > 1) {
                entry.comments().translator().stream()
                        .filter(line -> !said.contains(line))
                        .forEach(said::add);
            }
            flags.addAll(entry.flags());
        }
        Optional<BundleEntry> exact = match.entries().stream()
                .filter(entry -> Nfc.of(entry.source()).equals(text))
                .findFirst();
        if (match.state() == Match.State.CURRENT) {
            flags.remove(BundleEntry.FUZZY);
        }
        boolean changed = exact.isEmpty() && match.state() == Match.State.CHANGED;
        Optional<String> previous = changed
                ? Optional.of(match.source())
                : exact.filter(BundleEntry::isFuzzy).flatMap(BundleEntry::previous);
        return new BundleEntry(
                match.entries().stream().findFirst().flatMap(BundleEntry::context),
                text,
                match.target(),
                previous,
                changed ? BundleSync.fuzzy(flags) : flags,
                new BundleEntry.Comments(said, comments(segment), references),
                false,
                match.line() == 0 ? 1 : match.line());
    }

    /** What a translator has to know of a segment. */
    private static List<String> comments(Segment segment) {
        List<String> lines = new ArrayList<>();
        String heading = segment.heading();
        lines.add(segment.kind().word() + (heading.isEmpty() ? "" : " · " + heading));
        if (segment.critical()) {
            lines.add("critical");
        }
        segment.note().ifPresent(note -> note.lines().map(String::strip).forEach(lines::add));
        return lines;
    }
}
