package no.brobygger.pseudo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.brobygger.language.InterfaceMessage;
import no.brobygger.language.InvalidMessageException;
import no.brobygger.language.Language;
import no.brobygger.language.PluralForms;
import no.brobygger.markdown.SegmentWords;
import no.brobygger.source.BundleFolder;
import no.brobygger.source.InterfaceText;
import no.brobygger.source.SiteSource;
import no.brobygger.translation.Bundle;
import no.brobygger.translation.BundleEntry;
import no.brobygger.translation.Segment;
import no.brobygger.translation.SegmentedPage;

/**
 * The two pseudo-languages: {@code en-XA}, accented and long, and {@code ar-XB}, from right to left.
 *
 * <p>Their bundles are made when they are asked for and never written. Safe for use by many threads.
 */
public final class PseudoLanguages {

    private final SegmentWords markdown = new SegmentWords();

    /** The same site, published in these languages too, with its interface in them. */
    public SiteSource addTo(SiteSource site) {
        List<Language> languages =
                Arrays.stream(Disguise.values()).map(Disguise::language).toList();
        Map<Language, Map<String, InterfaceMessage>> texts = new HashMap<>();
        for (Disguise disguise : Disguise.values()) {
            Map<String, InterfaceMessage> messages = new HashMap<>();
            PluralForms plurals = PluralForms.of(disguise.language());
            for (InterfaceText text : site.interfaceTexts().source()) {
                messages.put(text.key(), message(text.message().inForms(plurals), disguise));
            }
            texts.put(disguise.language(), messages);
        }
        return site.with(languages, texts);
    }

    /** The bundle of a page in a pseudo-language, every segment translated; empty for any other language. */
    public Optional<Bundle> bundle(SegmentedPage page, Language language) {
        return Arrays.stream(Disguise.values())
                .filter(disguise -> disguise.language().equals(language))
                .findFirst()
                .map(disguise -> bundle(page, disguise));
    }

    private Bundle bundle(SegmentedPage page, Disguise disguise) {
        List<BundleEntry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < page.segments().size(); i++) {
            Segment segment = page.segments().get(i);
            if (seen.add(segment.text())) {
                // What stands in the header is not Markdown.
                String target = i < page.headSegments()
                        ? PseudoText.words(segment.text(), disguise)
                        : markdown.change(
                                segment.text(), page.definitions(), words -> PseudoText.words(words, disguise));
                entries.add(new BundleEntry(
                        Optional.empty(),
                        segment.text(),
                        PseudoText.marked(target),
                        Optional.empty(),
                        Set.of(),
                        BundleEntry.Comments.NONE,
                        false,
                        1));
            }
        }
        return new Bundle(BundleFolder.path(disguise.language(), page.page()), Map.of(), List.of(), entries);
    }

    private static InterfaceMessage message(InterfaceMessage source, Disguise disguise) {
        String pattern =
                source.withWords(words -> PseudoText.words(words, disguise)).pattern();
        try {
            return InterfaceMessage.parse(PseudoText.marked(pattern));
        } catch (InvalidMessageException e) {
            throw new IllegalStateException("pattern '" + pattern + "' was made from a sound one", e);
        }
    }
}
