package no.brobygger.source;

import java.nio.file.Path;
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

/**
 * Reads a site folder.
 *
 * <p>Everything is read in one go and all that is wrong is told; only bundles wait until they are asked for. After an
 * error the value still holds what could be read, with stand-ins where it must hold something, so that later stages can
 * look for further problems. It must not be published then.
 */
public final class SiteReader {

    public SiteReader() {}

    /** Reads the site; a folder without {@code jbake.properties} is no site, and gives one error and an empty value. */
    public SiteSource read(Path siteFolder, Consumer<Diagnostic> problems) {
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
                BundleLister.list(folder, languages, settings, content, problems),
                InterfaceReader.read(folder, described, settings, problems),
                WordsReader.read(folder, described, problems),
                files.data(),
                settings.school().flatMap(id -> SchoolReader.read(folder, id, languages, settings, problems)));
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

    /** One of many schools that share a site folder; none after an error. */
    public Optional<School> school(SiteSource site, String id, Consumer<Diagnostic> problems) {
        return SchoolReader.read(
                new SiteFolder(site.folder()),
                id,
                new LanguagesFile(site.languages(), true),
                site.settings(),
                problems);
    }

    /** The school that its file would describe if this were its text; none after an error. */
    public Optional<School> school(SiteSource site, String id, String text, Consumer<Diagnostic> problems) {
        return SiteFolder.checked(SchoolReader.path(id), text, problems)
                .flatMap(source -> SchoolReader.read(
                        source, id, new LanguagesFile(site.languages(), true), site.settings(), problems));
    }

    private static LanguagesFile nothingDescribed() {
        return new LanguagesFile(LanguageTable.of(List.of()), false);
    }
}
