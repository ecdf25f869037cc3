package no.brobygger.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import no.brobygger.guidance.GuidancePage;
import no.brobygger.language.Language;
import no.brobygger.markdown.MarkdownSegmenter;
import no.brobygger.source.SiteReader;
import no.brobygger.source.SiteSource;
import no.brobygger.translation.Bundle;
import no.brobygger.translation.BundleEntry;
import no.brobygger.translation.BundleWriter;
import no.brobygger.translation.SegmentedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of every sync: readers see no difference, doing it twice changes nothing, no translation is lost. */
final class SyncLawTest {

    private static final int EDITS = 400;
    private static final List<String> WORDS = List.of(
            "barnet", "skolen", "du", "kan", "ikke", "møte", "innen", "to", "tre", "uker", "ring", "læreren", "rektor");

    private final BundleSync sync = new BundleSync();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void holdsForGeneratedPagesAndEdits(long seed) {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>(List.of("Tittel"));
        Optional<Bundle> bundle = Optional.empty();
        for (int edit = 0; edit < EDITS; edit++) {
            edit(texts, random);
            SegmentedPage page = SyncedPage.of(texts);

            Bundle synced = checked(page, bundle);

            // Sometimes nobody syncs for a while; sometimes a translator works in between.
            if (bundle.isEmpty() || random.nextInt(3) > 0) {
                bundle = Optional.of(translated(synced, random));
            }
        }
    }

    @Test
    void holdsForTheShippedBundles() {
        SiteSource site = new SiteReader().read(Path.of("").toAbsolutePath(), SyncedPage::fail);
        MarkdownSegmenter segmenter = new MarkdownSegmenter();
        int compared = 0;
        for (GuidancePage page : site.pages()) {
            SegmentedPage segmented = segmenter.segment(page, SyncedPage::fail);
            for (Language language : site.settings().languages()) {
                Optional<Bundle> bundle = site.bundles().read(language, page, SyncedPage::fail);
                if (bundle.isPresent()) {
                    Bundle synced = sync.sync(segmented, language, bundle);

                    assertThat(written(synced)).isEqualTo(written(bundle.get()));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(500);
    }

    private Bundle checked(SegmentedPage page, Optional<Bundle> bundle) {
        String text = written(sync.sync(page, SyncedPage.SO, bundle));
        Bundle synced = SyncedPage.read(text);

        assertThat(SyncedPage.resolved(page, Optional.of(synced))).isEqualTo(SyncedPage.resolved(page, bundle));
        assertThat(written(sync.sync(page, SyncedPage.SO, Optional.of(synced)))).isEqualTo(text);
        Set<String> targets = targets(synced);
        bundle.ifPresent(before -> assertThat(targets(before))
                .allMatch(target -> targets.stream().anyMatch(after -> after.contains(target))));
        return synced;
    }

    private static Set<String> targets(Bundle bundle) {
        return bundle.entries().stream()
                .map(BundleEntry::target)
                .filter(target -> !target.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String written(Bundle bundle) {
        return new BundleWriter().write(bundle);
    }

    private static void edit(List<String> texts, Random random) {
        int at = random.nextInt(texts.size());
        switch (random.nextInt(7)) {
            case 0, 1 -> texts.add(at + 1, sentence(random) + " " + sentence(random));
            case 2 -> texts.set(at, changed(texts.get(at), random));
            case 3 -> texts.add(texts.remove(at));
            case 4 -> merge(texts, at);
            case 5 -> split(texts, at);
            default -> {
                if (texts.size() > 6) {
                    texts.remove(at);
                }
            }
        }
    }

    private static void merge(List<String> texts, int at) {
        if (at + 1 < texts.size()) {
            texts.set(at, texts.get(at) + " " + texts.remove(at + 1));
        }
    }

    private static void split(List<String> texts, int at) {
        int cut = texts.get(at).indexOf(". ");
        if (cut > 0) {
            texts.add(at + 1, texts.get(at).substring(cut + 2));
            texts.set(at, texts.get(at).substring(0, cut + 1));
        }
    }

    private static String changed(String text, Random random) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        words.set(random.nextInt(words.size()), WORDS.get(random.nextInt(WORDS.size())));
        return String.join(" ", words);
    }

    private static String sentence(Random random) {
        StringBuilder text = new StringBuilder("Og");
        for (int i = 2 + random.nextInt(6); i > 0; i--) {
            text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.append('.').toString();
    }

    /** Fills in, mends and marks some entries, as a person would. */
    private static Bundle translated(Bundle bundle, Random random) {
        List<BundleEntry> entries = new ArrayList<>();
        for (BundleEntry entry : bundle.entries()) {
            boolean works = !entry.obsolete() && random.nextInt(3) == 0;
            String target = entry.source().replace("Og", "Iyo") + " " + random.nextInt(1000) + ".";
            entries.add(
                    works
                            ? new BundleEntry(
                                    entry.context(),
                                    entry.source(),
                                    target,
                                    entry.previous(),
                                    random.nextInt(8) == 0 ? Set.of("fuzzy") : Set.of(),
                                    entry.comments(),
                                    false,
                                    entry.line())
                            : entry);
        }
        return new Bundle(bundle.path(), bundle.header(), bundle.headerComments(), entries);
    }
}
