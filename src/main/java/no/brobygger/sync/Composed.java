package no.brobygger.sync;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.brobygger.translation.Bundle;
import no.brobygger.translation.BundleEntry;
import no.brobygger.translation.Nfc;

/** A bundle in Unicode normalisation form C; two entries that are the same then become one, and nothing is lost. */
final class Composed {

    private final Map<String, BundleEntry> byKey = new LinkedHashMap<>();

    private Composed() {}

    static Bundle of(Bundle bundle) {
        Map<String, String> header = new LinkedHashMap<>();
        bundle.header().forEach((name, value) -> header.putIfAbsent(Nfc.of(name), Nfc.of(value)));
        Composed composed = new Composed();
        bundle.entries().forEach(composed::add);
        return new Bundle(bundle.path(), header, lines(bundle.headerComments()), List.copyOf(composed.byKey.values()));
    }

    private void add(BundleEntry entry) {
        BundleEntry plain = new BundleEntry(
                entry.context().map(Nfc::of),
                Nfc.of(entry.source()),
                Nfc.of(entry.target()),
                entry.previous().map(Nfc::of),
                entry.flags(),
                comments(entry.comments()),
                entry.obsolete(),
                entry.line());
        String key = plain.key();
        BundleEntry same = byKey.putIfAbsent(key, plain);
        if (same == null) {
            return;
        }
        boolean replaces = same.obsolete() && !plain.obsolete();
        byKey.put(key, replaces ? with(plain, same) : with(same, plain));
    }

    /** The entry, and what another one of the same source says, as comments. */
    private static BundleEntry with(BundleEntry kept, BundleEntry other) {
        List<String> said = new ArrayList<>(kept.comments().translator());
        said.addAll(other.comments().translator());
        if (!other.target().isEmpty() && !other.target().equals(kept.target())) {
            other.target().lines().map(line -> "another translation: " + line).forEach(said::add);
        }
        return kept.withRemarks(said);
    }

    private static BundleEntry.Comments comments(BundleEntry.Comments comments) {
        return new BundleEntry.Comments(
                lines(comments.translator()), lines(comments.extracted()), lines(comments.references()));
    }

    private static List<String> lines(List<String> lines) {
        return lines.stream().map(Nfc::of).toList();
    }
}
