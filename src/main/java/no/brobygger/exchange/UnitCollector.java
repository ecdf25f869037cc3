package no.brobygger.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.brobygger.language.Language;
import no.brobygger.source.InterfaceText;
import no.brobygger.translation.Bundle;
import no.brobygger.translation.BundleEntry;
import no.brobygger.translation.Nfc;
import no.brobygger.translation.Segment;
import no.brobygger.translation.SegmentedPage;

/** Turns the entries of a bundle that is up to date with its page into units. Sync has put their sources into NFC. */
final class UnitCollector {

    private UnitCollector() {}

    static List<ExchangeUnit> ofPage(SegmentedPage page, Language from, Bundle bundle) {
        Map<String, Segment> segments = new HashMap<>();
        page.segments().forEach(segment -> segments.putIfAbsent(Nfc.of(segment.text()), segment));
        List<ExchangeUnit> units = new ArrayList<>();
        for (BundleEntry entry : bundle.entries()) {
            Segment segment = segments.get(entry.source());
            if (!entry.obsolete() && segment != null) {
                ExchangeUnit.About about = new ExchangeUnit.About(
                        segment.kind().word(),
                        segment.heading(),
                        segment.note(),
                        entry.comments().translator(),
                        segment.critical());
                units.add(unit(page.page().path(), from, entry, bundle.isReviewed(), about));
            }
        }
        return units;
    }

    static List<ExchangeUnit> ofInterface(List<InterfaceText> texts, Language from, Bundle bundle) {
        Map<String, InterfaceText> byKey = new HashMap<>();
        texts.forEach(text -> byKey.put(Nfc.of(text.key()), text));
        List<ExchangeUnit> units = new ArrayList<>();
        for (BundleEntry entry : bundle.entries()) {
            Optional<InterfaceText> text = entry.context()
                    .map(byKey::get)
                    .filter(found -> Nfc.of(found.message().pattern()).equals(entry.source()));
            if (!entry.obsolete() && text.isPresent()) {
                ExchangeUnit.About about = new ExchangeUnit.About(
                        "interface text",
                        "",
                        text.get().note(),
                        entry.comments().translator(),
                        false);
                units.add(unit(ExchangeUnit.INTERFACE, from, entry, bundle.isReviewed(), about));
            }
        }
        return units;
    }

    private static ExchangeUnit unit(
            String page, Language from, BundleEntry entry, boolean reviewed, ExchangeUnit.About about) {
        UnitState state = state(entry, reviewed);
        Optional<String> previous = state == UnitState.OUTDATED ? entry.previous() : Optional.empty();
        return new ExchangeUnit(page, entry.context(), from, entry.source(), entry.target(), state, previous, about);
    }

    private static UnitState state(BundleEntry entry, boolean reviewed) {
        if (entry.target().isEmpty()) {
            return UnitState.MISSING;
        }
        if (entry.isFuzzy()) {
            return UnitState.OUTDATED;
        }
        return reviewed ? UnitState.REVIEWED : UnitState.TRANSLATED;
    }
}
