package no.brobygger.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.guidance.Layer;
import no.brobygger.language.LanguageTable;
import no.brobygger.language.WordTable;
import no.brobygger.reference.ReferenceData;
import no.brobygger.school.School;
import no.brobygger.school.SchoolKind;

/**
 * Reads a site folder.
 *
 * <p>Everything is read in one go and all that is wrong is told; only bundles wait until they are asked for. After an
 * error the value still holds what could be read, with stand-ins where it must hold something, so that later stages can
 * look for further problems. It must not be published then.
 */
public final class SiteReader {

    /**
     * Reads the site, with the school that its settings name; a folder without {@code jbake.properties} is no site, and
     * gives one error and an empty value.
     */
    public SiteSource read(Path siteFolder, Consumer<Diagnostic> problems) {
        return read(siteFolder, Optional.empty(), problems);
    }

    /**
     * The same with a school.
     *
     * @param id of the school; that of the settings when it is empty
     */
    public SiteSource read(Path siteFolder, Optional<String> id, Consumer<Diagnostic> problems) {
        SiteSource guidance = guidance(siteFolder, problems);
        return id.or(guidance.settings()::school)
                .map(wanted -> ofOne(guidance, wanted, problems))
                .orElse(guidance);
    }

    /** After an error in its file, what the school adds is there all the same, so that its mistakes are told as well. */
    private SiteSource ofOne(SiteSource guidance, String id, Consumer<Diagnostic> problems) {
        SiteSource below = school(guidance, id, problems)
                .map(school -> variant(guidance, school.kind(), problems).of(school))
                .orElse(guidance);
        return LayerReader.add(below, Layer.ofSchool(id), problems);
    }

    /** Reads the site without any school: what all of them share. */
    public SiteSource guidance(Path siteFolder, Consumer<Diagnostic> problems) {
        return guidance(siteFolder, new ErrorWatch(problems));
    }

    private static SiteSource guidance(Path siteFolder, ErrorWatch problems) {
        SiteFolder folder = new SiteFolder(siteFolder);
        boolean isSite = folder.has(SourcePlaces.SETTINGS);
        LanguagesFile described = isSite ? LanguagesReader.read(folder, problems) : nothingDescribed();
        ErrorWatch ofSettings = new ErrorWatch(problems);
        SiteSettings settings = SettingsReader.read(folder, described, ofSettings);
        LanguagesFile languages = described.with(settings.sourceLanguage()).knowingPublished(!ofSettings.sawError());
        if (!isSite) {
            return new SiteSource(
                    siteFolder,
                    settings,
                    languages.table(),
                    List.of(),
                    new BundleFolder(folder, Set.of(), Set.of()),
                    new InterfaceTexts(List.of(), List.of(), Map.of(), Map.of()),
                    WordTable.EMPTY,
                    ReferenceData.NONE,
                    Optional.empty(),
                    Unread.EVERYTHING);
        }
        ReferenceFiles files = ReferenceFiles.read(folder, languages, problems);
        ContentFiles content = ContentReader.read(folder, new HeaderWords(languages, settings, files), problems);
        BundleFolder bundles = BundleLister.list(folder, Layer.GUIDANCE, languages, settings, content, problems);
        InterfaceTexts texts = InterfaceReader.read(folder, described, settings, problems);
        WordTable words = WordsReader.read(folder, described, problems);
        return new SiteSource(
                siteFolder,
                settings,
                languages.table(),
                content.pages(),
                bundles,
                texts,
                words,
                files.data(),
                Optional.empty(),
                Unread.of(Layer.GUIDANCE, content, problems));
    }

    /** A school of the site; none after an error in its {@code school.yaml}. */
    public Optional<School> school(SiteSource guidance, String id, Consumer<Diagnostic> problems) {
        return SchoolReader.read(
                new SiteFolder(guidance.folder()), id, languages(guidance), guidance.settings(), problems);
    }

    /** The guidance for schools of a kind, with what is said to them only. */
    public SiteSource variant(SiteSource guidance, SchoolKind kind, Consumer<Diagnostic> problems) {
        return Layer.of(kind)
                .map(layer -> LayerReader.add(guidance, layer, problems))
                .orElse(guidance);
    }

    /**
     * The site of one of many schools that share a guidance.
     *
     * @param variant the guidance for schools of its kind
     */
    public SiteSource site(SiteSource variant, School school, Consumer<Diagnostic> problems) {
        return LayerReader.add(variant.ofOneOfMany(school), Layer.ofSchool(school.id()), problems);
    }

    /**
     * The same for a school whose file has an error: to look for further problems, not to be published.
     *
     * @param guidance for all schools
     */
    public SiteSource siteOfUnread(SiteSource guidance, String id, Consumer<Diagnostic> problems) {
        return LayerReader.add(guidance, Layer.ofSchool(id), problems);
    }

    /**
     * The site of each school and of each kind of school: together they have every page there is.
     *
     * @param guidance without any school
     */
    public List<SiteSource> all(SiteSource guidance, Consumer<Diagnostic> problems) {
        Map<SchoolKind, SiteSource> variants = new EnumMap<>(SchoolKind.class);
        for (SchoolKind kind : SchoolKind.values()) {
            variants.put(kind, variant(guidance, kind, problems));
        }
        List<SiteSource> sites = new ArrayList<>(variants.values());
        for (String id : SchoolIds.below(guidance.folder(), problems)) {
            school(guidance, id, problems)
                    .ifPresent(school -> sites.add(site(variants.get(school.kind()), school, problems)));
        }
        return sites;
    }

    /** The school that its file would describe if this were its text; none after an error. */
    public Optional<School> school(SiteSource site, String id, String text, Consumer<Diagnostic> problems) {
        return SiteFolder.checked(SchoolIds.file(id), text, problems)
                .flatMap(source -> SchoolReader.read(
                        new SiteFolder(site.folder()), source, id, languages(site), site.settings(), problems));
    }

    static LanguagesFile languages(SiteSource site) {
        return new LanguagesFile(
                site.languages(),
                !site.unread().holdsAny(SourcePlaces.LANGUAGES),
                !site.unread().holdsAny(SourcePlaces.SETTINGS));
    }

    private static LanguagesFile nothingDescribed() {
        return new LanguagesFile(LanguageTable.of(List.of()), false);
    }
}
