package no.brobygger.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
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

    public SiteReader() {}

    /**
     * Reads the site, with the school that its settings name; a folder without {@code jbake.properties} is no site, and
     * gives one error and an empty value.
     */
    public SiteSource read(Path siteFolder, Consumer<Diagnostic> problems) {
        SiteSource guidance = guidance(siteFolder, problems);
        return guidance.settings()
                .school()
                .flatMap(id -> known(guidance, id, problems))
                .map(school -> layered(guidance.with(school), school, problems))
                .orElse(guidance);
    }

    /** Reads the site without any school: what all of them share. */
    public SiteSource guidance(Path siteFolder, Consumer<Diagnostic> problems) {
        SiteFolder folder = new SiteFolder(siteFolder);
        boolean isSite = folder.has(SettingsReader.PATH);
        LanguagesFile described = isSite ? LanguagesReader.read(folder, problems) : nothingDescribed();
        SiteSettings settings = SettingsReader.read(folder, described, problems);
        LanguagesFile languages = described.with(settings.sourceLanguage());
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
                    Optional.empty());
        }
        ReferenceFiles files = ReferenceFiles.read(folder, languages, problems);
        Content content = ContentReader.read(folder, new HeaderWords(languages, settings, files), problems);
        return new SiteSource(
                siteFolder,
                settings,
                languages.table(),
                content.pages(),
                BundleLister.list(folder, "", languages, settings, content, problems),
                InterfaceReader.read(folder, described, settings, problems),
                WordsReader.read(folder, described, problems),
                files.data(),
                Optional.empty());
    }

    /** The site of one of many schools that share a guidance; none after an error in its {@code school.yaml}. */
    public Optional<SiteSource> school(SiteSource guidance, String id, Consumer<Diagnostic> problems) {
        return known(guidance, id, problems).map(school -> layered(guidance.of(school), school, problems));
    }

    /**
     * The site of each school and of each kind of school: together they have every page there is.
     *
     * @param guidance without any school
     */
    public List<SiteSource> all(SiteSource guidance, Consumer<Diagnostic> problems) {
        List<SiteSource> sites = new ArrayList<>();
        for (SchoolKind kind : SchoolKind.values()) {
            kind.variant()
                    .ifPresent(variant -> sites.add(reader(guidance, problems).add(guidance, variant)));
        }
        for (String id : schools(guidance.folder(), problems)) {
            school(guidance, id, problems).ifPresent(sites::add);
        }
        return sites;
    }

    private static Optional<School> known(SiteSource guidance, String id, Consumer<Diagnostic> problems) {
        return SchoolReader.read(
                new SiteFolder(guidance.folder()),
                id,
                new LanguagesFile(guidance.languages(), true),
                guidance.settings(),
                problems);
    }

    private static SiteSource layered(SiteSource site, School school, Consumer<Diagnostic> problems) {
        return reader(site, problems).add(site, school);
    }

    private static LayerReader reader(SiteSource site, Consumer<Diagnostic> problems) {
        // What is wrong in the data was told when the guidance was read, and nothing is built after an error.
        ReferenceFiles files = new ReferenceFiles(site.reference(), true, true);
        return new LayerReader(new SiteFolder(site.folder()), files, problems);
    }

    /** The ids of all schools below {@code schools/}, sorted: the names of the folders that hold a {@code school.yaml}. */
    public SortedSet<String> schools(Path siteFolder, Consumer<Diagnostic> problems) {
        SortedSet<String> ids = new TreeSet<>();
        for (String file : new SiteFolder(siteFolder).filesBelow(SchoolReader.FOLDER, problems)) {
            String[] names = file.split("/");
            if (names.length == 3 && names[2].equals(SchoolReader.NAME)) {
                if (RowsFile.isId(names[1])) {
                    ids.add(names[1]);
                } else {
                    problems.accept(Diagnostic.error(
                            Rule.INVALID_VALUE,
                            SourceLocation.startOf(file),
                            "folder " + Shown.quoted(names[1]) + " is no id of a school",
                            "use lower-case letters a–z, digits and '-'"));
                }
            }
        }
        return ids;
    }

    /** The school that its file would describe if this were its text; none after an error. */
    public Optional<School> school(SiteSource site, String id, String text, Consumer<Diagnostic> problems) {
        return SiteFolder.checked(SchoolReader.path(id), text, problems)
                .flatMap(source -> SchoolReader.read(
                        new SiteFolder(site.folder()),
                        source,
                        id,
                        new LanguagesFile(site.languages(), true),
                        site.settings(),
                        problems));
    }

    private static LanguagesFile nothingDescribed() {
        return new LanguagesFile(LanguageTable.of(List.of()), false);
    }
}
