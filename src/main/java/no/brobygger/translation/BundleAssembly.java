package no.brobygger.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.diagnostic.SourceText;

/** Puts the entries of one file together to a bundle in which no two share context and source. */
final class BundleAssembly implements PoParser.Entries {

    private final SourceText file;
    private final String language;
    private final PoProblems problems;
    private final PoParser parser;
    private final List<BundleEntry> entries = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Set<BundleEntry> superseded = new HashSet<>();
    private Map<String, String> header = Map.of();
    private List<String> headerComments = List.of();
    private int headerLine;

    BundleAssembly(SourceText file, String language, PoProblems problems) {
        this.file = file;
        this.language = language;
        this.problems = problems;
        this.parser = new PoParser(file, problems, this);
    }

    /** Empty when the file has neither a header nor an entry that can be read. */
    Optional<Bundle> assemble() {
        parser.parse();
        if (parser.hasStrayConflict()) {
            entries.clear();
        }
        if (!superseded.isEmpty()) {
            entries.removeIf(superseded::contains);
        }
        boolean hasHeader = headerLine > 0;
        if (!hasHeader && !parser.startsBroken()) {
            problems.noHeader(SourceLocation.startOf(file.path()), language);
        }
        return hasHeader || !entries.isEmpty()
                ? Optional.of(new Bundle(file.path(), header, headerComments, entries))
                : Optional.empty();
    }

    @Override
    public void header(PoDraft draft, String fields, PoCursor.Bookmark place, int start, int end) {
        if (headerLine > 0) {
            problems.duplicateHeader(parser.place(place), headerLine);
            return;
        }
        if (draft.hasGeneratedComments()) {
            problems.headerComment(parser.place(place));
        }
        headerLine = place.line();
        headerComments = draft.translator();
        header = new PoHeader(file, start, end, problems).fields(fields, language);
    }

    @Override
    public void entry(BundleEntry entry, PoCursor.Bookmark place) {
        Integer first = indexes.putIfAbsent(entry.key(), entries.size());
        if (first == null) {
            entries.add(entry);
            return;
        }
        BundleEntry earlier = entries.get(first);
        if (entry.obsolete()) {
            problems.obsoleteDuplicate(parser.place(place), entry.source(), earlier.line());
        } else if (earlier.obsolete()) {
            problems.obsoleteDuplicate(
                    new SourceLocation(file.path(), earlier.line(), 1), entry.source(), entry.line());
            superseded.add(earlier);
            indexes.put(entry.key(), entries.size());
            entries.add(entry);
        } else {
            problems.duplicate(parser.place(place), entry.context(), entry.source(), earlier.line());
        }
    }
}
