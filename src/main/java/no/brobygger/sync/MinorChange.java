package no.brobygger.sync;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.diagnostic.SourceText;
import no.brobygger.language.Language;
import no.brobygger.source.BundleFolder;
import no.brobygger.source.SiteSource;
import no.brobygger.source.SourcePlaces;
import no.brobygger.translation.Bundle;
import no.brobygger.translation.BundleEntry;
import no.brobygger.translation.Nfc;
import no.brobygger.translation.Scrutiny;
import no.brobygger.translation.Segment;
import no.brobygger.translation.SegmentedPage;

/**
 * Accepts a change of a source that means the same: the translations that are outdated because of it become current, and
 * each bundle says who decided it and when.
 *
 * <p>All languages are judged before anything is written, and a change that is not minor for one of them is accepted in
 * none. The bundles are then written one after another, each whole or not at all: when the machine fails in between, those
 * written stay current, and accepting the same change again does the others.
 *
 * <p>Not accepted is a change that scrutiny calls critical, for the author's word that a segment is critical asks for
 * care, not for a new translation of each comma: only what differs counts. But where nothing differs except addresses
 * outside the site, translations get the new ones.
 */
public final class MinorChange {

    private final Path siteFolder;
    private final Function<SiteSource, Scrutiny> scrutiny;
    private final BundleSync sync = new BundleSync();
    private final Readdressed readdressed = new Readdressed();

    /** @param scrutiny made once the site is read, whose words it may need */
    public MinorChange(Path siteFolder, Function<SiteSource, Scrutiny> scrutiny) {
        this.siteFolder = siteFolder;
        this.scrutiny = scrutiny;
    }

    /**
     * Accepts what changed at a line, and syncs the page's bundles.
     *
     * @param place a page, or a data file whose rows a page shows, relative to the site folder, and a line of the segment
     *     in it
     * @param remark what is written above each entry: who, when, what
     * @return the languages whose translation is current again; none after an error
     */
    public List<Language> accept(SourceLocation place, String remark, Consumer<Diagnostic> problems) {
        if (!SourcePlaces.isSite(siteFolder)) {
            SyncSource.read(siteFolder, problems);
            return List.of();
        }
        return BundleStore.alone(siteFolder, problems, store -> accept(store, place, remark, problems))
                .orElse(List.of());
    }

    private List<Language> accept(BundleStore store, SourceLocation place, String remark, Consumer<Diagnostic> problems)
            throws IOException {
        SyncSource source = SyncSource.read(siteFolder, problems);
        Optional<SegmentedPage> page = source.pages(problems).stream()
                .filter(one -> !at(one, place).isEmpty())
                .findFirst();
        List<Segment> segments = page.map(found -> at(found, place)).orElse(List.of());
        if (segments.isEmpty()) {
            problems.accept(Diagnostic.error(
                    Rule.MINOR_PLACE,
                    place,
                    "no paragraph, heading or item stands at this line",
                    "name a page and a line of the text that changed, for example content/index.md:5"));
            return List.of();
        }
        List<Outdated> found = new ArrayList<>();
        WholeBundles bundles = new WholeBundles(store, problems);
        for (Language language : source.site().settings().languages()) {
            String path = BundleFolder.path(language, page.get().page());
            WholeBundles.Found bundle = bundles.read(path, language);
            if (bundle.whole() && bundle.bundle().isPresent()) {
                Bundle synced = sync.sync(page.get(), language, bundle.bundle());
                segments.forEach(segment -> outdated(synced, segment)
                        .ifPresent(entry -> found.add(
                                new Outdated(language, segment, synced, entry, readdressed(segment, entry)))));
            }
        }
        Language written =
                source.site().languages().get(page.get().page().header().language());
        Changes changes = new Changes(scrutiny.apply(source.site()), written, place);
        return areMinor(found, changes, problems) ? write(store, found, remark) : List.of();
    }

    /** The segments at a place, which may be in a data file whose rows the page shows. */
    private static List<Segment> at(SegmentedPage page, SourceLocation place) {
        // Once for the page: to locate each segment would read the text from its start for each.
        List<SourceText.Span> line = page.page().source().spans(place.path(), place.line());
        return page.segments().stream()
                .filter(segment -> line.stream().anyMatch(span -> span.meets(segment.start(), segment.end())))
                .toList();
    }

    /** An entry that its translator has marked by hand is not outdated because of a change. */
    private static Optional<BundleEntry> outdated(Bundle synced, Segment segment) {
        String text = Nfc.of(segment.text());
        return synced.entries().stream()
                .filter(entry ->
                        !entry.obsolete() && entry.isFuzzy() && !entry.target().isEmpty())
                .filter(entry -> entry.source().equals(text) && entry.previous().isPresent())
                .findFirst();
    }

    /** Who accepts another address outside the site has read what is there now and what was. */
    private Optional<String> readdressed(Segment segment, BundleEntry entry) {
        return readdressed.target(
                entry.previous().orElseThrow(),
                segment.text(),
                entry.target(),
                (from, to) -> isOutside(from) && isOutside(to));
    }

    private static boolean isOutside(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }

    private static boolean areMinor(List<Outdated> found, Changes changes, Consumer<Diagnostic> problems) {
        if (found.isEmpty()) {
            problems.accept(Diagnostic.error(
                    Rule.MINOR_PLACE,
                    changes.place(),
                    "no translation is outdated against this line",
                    "nothing needs to be accepted here; name the line of the text that changed"));
            return false;
        }
        boolean minor = true;
        for (Outdated one : found) {
            String before = one.entry().previous().orElseThrow();
            if (one.readdressed().isEmpty()
                    && changes.scrutiny().isCritical(unmarked(one.segment()), before, changes.written())) {
                minor = false;
                problems.accept(Diagnostic.error(
                                Rule.MINOR_NOT_MINOR,
                                changes.place(),
                                "the change is not minor for the translation into '"
                                        + one.language().tag() + "'",
                                "numbers, dates, references, links or negations differ: have it translated anew")
                        .withDetails(List.of("source now:  " + one.segment().text(), "source then: " + before)));
            }
        }
        return minor;
    }

    private static Segment unmarked(Segment segment) {
        return new Segment(
                segment.kind(),
                segment.text(),
                segment.start(),
                segment.end(),
                segment.heading(),
                segment.note(),
                false);
    }

    private static List<Language> write(BundleStore store, List<Outdated> found, String remark) throws IOException {
        List<Language> languages = new ArrayList<>();
        for (Outdated one : found) {
            if (languages.contains(one.language())) {
                continue;
            }
            languages.add(one.language());
            List<Outdated> accepted = found.stream()
                    .filter(other -> other.language().equals(one.language()))
                    .toList();
            List<BundleEntry> entries = one.synced().entries().stream()
                    .map(entry -> accepted.stream()
                            .filter(other -> other.entry().equals(entry))
                            .findFirst()
                            .map(other -> current(other, remark))
                            .orElse(entry))
                    .toList();
            store.write(one.synced().with(entries));
        }
        return languages;
    }

    private static BundleEntry current(Outdated outdated, String remark) {
        BundleEntry entry = outdated.entry();
        List<String> said = new ArrayList<>(entry.comments().translator());
        said.add(remark);
        return entry.withRemarks(said).finished(outdated.readdressed().orElse(entry.target()));
    }

    /**
     * A translation of an older version of the segment.
     *
     * @param readdressed it with the new addresses, when nothing differs but addresses outside the site
     */
    private record Outdated(
            Language language, Segment segment, Bundle synced, BundleEntry entry, Optional<String> readdressed) {}

    /** By what the changes are judged: the gates, the language of the source, and the place that was named. */
    private record Changes(Scrutiny scrutiny, Language written, SourceLocation place) {}
}
