package no.brobygger.scaffold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.disk.WholeFile;
import no.brobygger.guidance.GuidancePage;
import no.brobygger.language.Direction;
import no.brobygger.language.Language;
import no.brobygger.language.LanguageFacts;
import no.brobygger.language.LanguageNames;
import no.brobygger.language.LanguageTable;
import no.brobygger.markdown.MarkdownSegmenter;
import no.brobygger.source.SiteReader;
import no.brobygger.source.SiteSource;
import no.brobygger.source.SourcePlaces;
import no.brobygger.sync.BundleStore;
import no.brobygger.sync.BundleSync;
import no.brobygger.translation.Bundle;

/**
 * Prepares a site for one more language: its description, its bundles without translations, and its place in the
 * settings, where it is in preparation until its interface is whole.
 *
 * <p>Everything is made before anything is written, and no file that is there is written over; the settings come last,
 * so that a run that is killed leaves a site that builds.
 */
public final class NewLanguage {

    private final Path siteFolder;

    public NewLanguage(Path siteFolder) {
        this.siteFolder = siteFolder;
    }

    /** Adds the language; after an error in the site nothing is written. Adding one twice changes nothing. */
    public NewLanguageResult add(LanguageWish wish, Consumer<Diagnostic> problems) {
        DiagnosticLog log = new DiagnosticLog();
        SiteSource site = new SiteReader().read(siteFolder, log);
        log.sorted().stream().filter(Diagnostic::isError).forEach(problems);
        if (log.hasErrors()) {
            return new NewLanguageResult.Failed();
        }
        Optional<NewLanguageResult.Refused> refused = refusal(wish.tag(), site);
        if (refused.isPresent()) {
            return refused.get();
        }
        Optional<Language> known = site.languages().find(wish.tag());
        LanguageFacts facts = LanguageFacts.of(wish.tag());
        List<String> unknown = known.isPresent() ? List.of() : unknown(wish, facts);
        if (!unknown.isEmpty()) {
            return new NewLanguageResult.Refused(
                    "ICU, which knows most languages, does not know enough of '" + wish.tag() + "'",
                    "add " + String.join(" ", unknown));
        }
        Language language = known.orElseGet(() -> described(wish, facts, site));
        Optional<String> stranger = language.fallback().stream()
                .filter(tag -> site.languages().find(tag).isEmpty() || tag.equals(language.tag()))
                .findFirst();
        if (stranger.isPresent()) {
            return new NewLanguageResult.Refused(
                    "--fallback names '" + stranger.get() + "', which is no other language of "
                            + SourcePlaces.LANGUAGES,
                    "name languages of that file, or leave --fallback out");
        }
        try {
            return write(language, known.isPresent(), site, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<NewLanguageResult.Refused> refusal(String tag, SiteSource site) {
        String source = site.settings().sourceLanguage().tag();
        if (tag.equals(source) || tag.startsWith(source + "-")) {
            return refused("the site is written in '" + source + "'", "choose a language to translate it into");
        }
        if (site.languages().find(tag).isPresent()) {
            return Optional.empty();
        }
        Optional<String> same = site.languages().sameLanguage(tag);
        if (same.isPresent()) {
            return refused("'" + tag + "' goes by another tag here", "did you mean '" + same.get() + "'?");
        }
        if (!LanguageTable.isWellFormed(tag)) {
            return refused("'" + tag + "' is not a language tag", "write a BCP 47 tag such as vi, ckb or fa-AF");
        }
        Optional<String> named = LanguageTable.isLanguage(tag) ? Optional.empty() : LanguageNames.code(tag);
        if (named.isPresent()) {
            return refused("'" + tag + "' is a language's name, not its tag", "did you mean '" + named.get() + "'?");
        }
        String usual = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        if (!usual.equals(tag)) {
            return refused(
                    "language tag '" + tag + "' is not written in the usual way",
                    "write " + LanguageFacts.shortest(usual));
        }
        String shortest = LanguageFacts.shortest(tag);
        if (!shortest.equals(tag)) {
            return refused("'" + tag + "' says no more than '" + shortest + "'", "write the shorter " + shortest);
        }
        return tag.endsWith("-XA") || tag.endsWith("-XB")
                ? refused("nobody speaks '" + tag + "'", "build it with --pseudo; it needs no files")
                : Optional.empty();
    }

    private static Optional<NewLanguageResult.Refused> refused(String message, String remedy) {
        return Optional.of(new NewLanguageResult.Refused(message, remedy));
    }

    /** The options that must be given, with what is to be written there. */
    private static List<String> unknown(LanguageWish wish, LanguageFacts facts) {
        List<String> options = new ArrayList<>();
        if (wish.autonym().or(facts::autonym).isEmpty()) {
            options.add("--autonym 'its name in itself'");
        }
        if (wish.norwegianName().or(facts::norwegianName).isEmpty()) {
            options.add("--norwegian 'its name in bokmål'");
        }
        if (wish.direction().or(facts::direction).isEmpty()) {
            options.add("--direction ltr|rtl");
        }
        if (wish.icuTag().or(facts::icuTag).isEmpty()) {
            options.add("--icu 'the nearest language that ICU knows'");
        }
        return options;
    }

    /** Digits and calendar are for all languages those of the letters that Norwegian schools send. */
    private static Language described(LanguageWish wish, LanguageFacts facts, SiteSource site) {
        int region = wish.tag().indexOf('-');
        List<String> wider = region < 0 ? List.of() : List.of(wish.tag().substring(0, region));
        return new Language(
                wish.tag(),
                wish.autonym().or(facts::autonym).orElseThrow(),
                wish.norwegianName().or(facts::norwegianName).orElseThrow(),
                wish.direction().or(facts::direction).orElse(Direction.LTR),
                wish.icuTag().or(facts::icuTag).orElseThrow(),
                "latn",
                "gregory",
                wish.fallback()
                        .orElse(wider.stream()
                                .filter(tag -> site.languages().find(tag).isPresent())
                                .toList()));
    }

    private NewLanguageResult write(Language language, boolean known, SiteSource site, Consumer<Diagnostic> problems)
            throws IOException {
        List<Bundle> bundles = bundles(language, site, problems);
        Path table = siteFolder.resolve(SourcePlaces.LANGUAGES);
        Path settings = siteFolder.resolve(SourcePlaces.SETTINGS);
        String tableText = LanguageBlock.appendTo(Files.readString(table), language);
        String settingsText = PreparingSetting.addTo(Files.readString(settings), language.tag());
        List<String> written = new ArrayList<>();
        List<String> existing = new ArrayList<>();
        Optional<BundleStore> opened = BundleStore.open(siteFolder, problems);
        if (opened.isEmpty()) {
            return new NewLanguageResult.Failed();
        }
        try (BundleStore store = opened.get()) {
            (known ? existing : written).add(SourcePlaces.LANGUAGES);
            if (!known) {
                WholeFile.write(table, tableText);
            }
            for (Bundle bundle : bundles) {
                boolean there = store.has(bundle.path());
                (there ? existing : written).add(bundle.path());
                if (!there) {
                    store.write(bundle);
                }
            }
            boolean published = site.settings().publishes(language.tag());
            (published ? existing : written).add(SourcePlaces.SETTINGS);
            if (!published) {
                WholeFile.write(settings, settingsText);
            }
        }
        return new NewLanguageResult.Prepared(language, written, existing);
    }

    private static List<Bundle> bundles(Language language, SiteSource site, Consumer<Diagnostic> problems) {
        BundleSync sync = new BundleSync();
        MarkdownSegmenter segmenter = new MarkdownSegmenter();
        List<Bundle> bundles = new ArrayList<>();
        bundles.add(PluralAdvice.in(
                sync.syncInterface(site.interfaceTexts().source(), language, Optional.empty()), site, language));
        for (GuidancePage page : site.pages()) {
            if (page.header().published() && !page.header().language().equals(language.tag())) {
                bundles.add(sync.sync(segmenter.segment(page, problems), language, Optional.empty()));
            }
        }
        return bundles;
    }
}
