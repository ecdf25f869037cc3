package no.brobygger.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.brobygger.source.InterfaceTexts;
import no.brobygger.translation.Bundle;
import no.brobygger.translation.BundleEntry;
import no.brobygger.translation.BundleWriter;

/**
 * Writes one PO file with the interface and all pages.
 *
 * <p>{@code msgctxt} is the page, and after {@code |} the entry's own context if it has one: so the same words on two
 * pages stay two entries in every tool. The trace is an extracted comment, which tools keep.
 */
final class OnePoWriter implements FormatWriter {

    static final char CONTEXT = '|';
    static final String TRACE = "export: ";

    @Override
    public String write(ExchangeFile file) {
        Map<String, String> header = new LinkedHashMap<>();
        header.put("Project-Id-Version", file.site().replaceAll("\\s+", " ").strip());
        header.put("Language", file.to().tag());
        header.put("MIME-Version", "1.0");
        header.put("Content-Type", "text/plain; charset=UTF-8");
        header.put("Content-Transfer-Encoding", "8bit");
        List<BundleEntry> entries =
                file.units().stream().map(OnePoWriter::entry).toList();
        return new BundleWriter().write(new Bundle("export.po", header, List.of(), entries));
    }

    private static BundleEntry entry(ExchangeUnit unit) {
        List<String> extracted = new ArrayList<>(List.of(unit.about().place()));
        unit.about().note().ifPresent(note -> extracted.addAll(note.lines().toList()));
        if (unit.about().critical()) {
            extracted.add("critical");
        }
        extracted.add(TRACE + unit.trace());
        Set<String> flags = new TreeSet<>();
        boolean text = unit.page().equals(ExchangeUnit.INTERFACE);
        if (text) {
            flags.add("icu-message-format");
        }
        if (unit.state() == UnitState.OUTDATED) {
            flags.add(BundleEntry.FUZZY);
        }
        String file = text ? InterfaceTexts.PATH : "content/" + unit.page();
        return new BundleEntry(
                Optional.of(unit.page()
                        + unit.context().map(context -> CONTEXT + context).orElse("")),
                unit.source(),
                unit.target(),
                unit.previous(),
                flags,
                new BundleEntry.Comments(unit.about().comments(), extracted, List.of(file)),
                false,
                1);
    }
}
