package no.brobygger.sync;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.brobygger.source.InterfaceText;
import no.brobygger.translation.Bundle;
import no.brobygger.translation.BundleEntry;
import no.brobygger.translation.Nfc;

/** Finds what a bundle of the interface has for each key. */
final class InterfaceEntries {

    private static final String ICU = "icu-message-format";

    private final List<BundleEntry> entries;
    private final Set<String> keys = new TreeSet<>();
    private final Set<BundleEntry> carried = Collections.newSetFromMap(new IdentityHashMap<>());

    InterfaceEntries(Optional<Bundle> bundle, List<InterfaceText> texts) {
        this.entries = bundle.map(Bundle::entries).orElse(List.of());
        texts.forEach(text -> keys.add(Nfc.of(text.key())));
    }

    /** Those that live on in what was made. */
    Set<BundleEntry> carried() {
        return carried;
    }

    BundleEntry entry(InterfaceText text) {
        String key = Nfc.of(text.key());
        String source = Nfc.of(text.message().pattern());
        Optional<BundleEntry> found = ofKey(key, source).or(() -> ofLostKey(source));
        found.ifPresent(carried::add);
        boolean sameKey = found.flatMap(BundleEntry::context).map(Nfc::of).equals(Optional.of(key));
        boolean sameSource = found.map(BundleEntry::source).map(Nfc::of).equals(Optional.of(source));
        boolean translated = found.filter(entry -> !entry.target().isEmpty()).isPresent();
        boolean changedBack = sameKey
                && !sameSource
                && found.map(BundleEntry::madeOf).map(Nfc::of).equals(Optional.of(source));
        boolean changed = translated && !changedBack && !(sameKey && sameSource);
        Set<String> flags = new TreeSet<>(found.map(BundleEntry::flags).orElse(Set.of()));
        flags.add(ICU);
        if (changedBack) {
            flags.remove(BundleEntry.FUZZY);
        }
        return new BundleEntry(
                Optional.of(key),
                source,
                found.map(BundleEntry::target).orElse(""),
                found.flatMap(entry -> changed ? Optional.of(entry.madeOf()) : keptPrevious(entry, flags)),
                changed ? BundleSync.fuzzy(flags) : flags,
                new BundleEntry.Comments(
                        found.map(entry -> entry.comments().translator()).orElse(List.of()),
                        text.note().map(List::of).orElse(List.of()),
                        List.of()),
                false,
                found.map(BundleEntry::line).orElse(1));
    }

    /** The entry of a key: best with today's source, then a live one, then one with a translation. */
    private Optional<BundleEntry> ofKey(String key, String source) {
        return entries.stream()
                .filter(entry -> entry.context().map(Nfc::of).equals(Optional.of(key)))
                .min(Comparator.<BundleEntry, Boolean>comparing(
                                entry -> !Nfc.of(entry.source()).equals(source))
                        .thenComparing(BundleEntry::obsolete)
                        .thenComparing(entry -> entry.target().isEmpty()));
    }

    /** The only entry with this source whose key nobody asks for: the key was left out, or has been renamed. */
    private Optional<BundleEntry> ofLostKey(String source) {
        List<BundleEntry> lost = entries.stream()
                .filter(entry ->
                        entry.context().map(Nfc::of).filter(keys::contains).isEmpty())
                .filter(entry -> Nfc.of(entry.source()).equals(source))
                .filter(entry -> !entry.target().isEmpty() && !carried.contains(entry))
                .toList();
        return lost.size() == 1 ? Optional.of(lost.get(0)) : Optional.empty();
    }

    private static Optional<String> keptPrevious(BundleEntry entry, Set<String> flags) {
        return entry.previous().filter(source -> flags.contains(BundleEntry.FUZZY));
    }
}
