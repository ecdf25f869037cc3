package no.brobygger.sync;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.brobygger.language.Language;
import no.brobygger.source.BundleFolder;
import no.brobygger.source.InterfaceText;
import no.brobygger.translation.Bundle;
import no.brobygger.translation.BundleEntry;
import no.brobygger.translation.BundleMatcher;
import no.brobygger.translation.Match;
import no.brobygger.translation.Nfc;
import no.brobygger.translation.Review;
import no.brobygger.translation.Segment;
import no.brobygger.translation.SegmentedPage;

/**
 * Brings one bundle up to its source, as a value: entries in the order of the page, changed ones fuzzy with the source
 * they were made of, gone ones obsolete.
 *
 * <p>Laws: what a reader gets is the same before and after; syncing twice changes nothing; every translation is in the
 * bundle afterwards; what is made is in NFC. Translators' comments, flags and header fields are kept as they are.
 */
public final class BundleSync {

    /** The bundle of a page; a new one, without any translation, when there is none. */
    public Bundle sync(SegmentedPage page, Language language, Optional<Bundle> bundle) {
        List<Match> matches = BundleMatcher.match(page.segments(), bundle);
        List<String> references = List.of(page.page().source().path());
        Set<BundleEntry> carried = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<String> texts = new HashSet<>();
        List<BundleEntry> entries = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            Segment segment = page.segments().get(i);
            Match match = matches.get(i);
            String text = Nfc.of(segment.text());
            if (texts.add(text)) {
                match.entries().stream().filter(match::isWhole).forEach(carried::add);
                entries.add(SegmentEntry.of(segment, text, references, match));
            }
        }
        addLeftovers(bundle, carried, entries);
        return made(BundleFolder.path(language, page.page()), language, bundle, entries);
    }

    /** The bundle of the interface: its entries are found by their keys. */
    public Bundle syncInterface(List<InterfaceText> texts, Language language, Optional<Bundle> bundle) {
        InterfaceEntries known = new InterfaceEntries(bundle, texts);
        List<BundleEntry> entries = new ArrayList<>();
        texts.forEach(text -> entries.add(known.entry(text)));
        addLeftovers(bundle, known.carried(), entries);
        return made(BundleFolder.ofInterface(language), language, bundle, entries);
    }

    /** What no source has use for today, and may have again. */
    private static void addLeftovers(Optional<Bundle> bundle, Set<BundleEntry> carried, List<BundleEntry> entries) {
        for (BundleEntry entry : bundle.map(Bundle::entries).orElse(List.of())) {
            boolean said =
                    !entry.target().isEmpty() || !entry.comments().translator().isEmpty();
            if (said && !carried.contains(entry)) {
                entries.add(new BundleEntry(
                        entry.context(),
                        entry.source(),
                        entry.target(),
                        entry.previous().filter(source -> entry.isFuzzy()),
                        entry.flags(),
                        new BundleEntry.Comments(entry.comments().translator(), List.of(), List.of()),
                        true,
                        entry.line()));
            }
        }
    }

    private static Bundle made(String path, Language language, Optional<Bundle> bundle, List<BundleEntry> entries) {
        Map<String, String> header =
                new LinkedHashMap<>(bundle.map(Bundle::header).orElse(Map.of()));
        header.putIfAbsent("Language", language.tag());
        header.putIfAbsent("MIME-Version", "1.0");
        header.putIfAbsent("Content-Type", "text/plain; charset=UTF-8");
        header.putIfAbsent("Content-Transfer-Encoding", "8bit");
        header.putIfAbsent(Bundle.REVIEW, Review.DRAFT.toString());
        List<String> comments = bundle.map(Bundle::headerComments).orElse(List.of());
        return Composed.of(new Bundle(path, header, comments, entries));
    }

    /** The flags of an entry that has to be looked at again. */
    static Set<String> fuzzy(Set<String> flags) {
        Set<String> more = new TreeSet<>(flags);
        more.add(BundleEntry.FUZZY);
        return more;
    }
}
