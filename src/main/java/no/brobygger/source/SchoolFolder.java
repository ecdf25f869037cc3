package no.brobygger.source;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.guidance.Layer;

/** Reports what nobody reads in the folder of a school. Files beside {@code school.yaml} may be anybody's notes. */
final class SchoolFolder {

    private static final Set<String> READ = Set.of("content", "translations");

    private SchoolFolder() {}

    static void check(SiteFolder site, String id, Consumer<Diagnostic> problems) {
        String folder = Layer.ofSchool(id).folder();
        Set<String> strays = new LinkedHashSet<>();
        for (String file : site.filesBelow(folder.substring(0, folder.length() - 1), ignored -> {})) {
            String[] names = file.substring(folder.length()).split("/");
            if (names.length > 1 && !READ.contains(names[0])) {
                strays.add(names[0]);
            }
        }
        strays.forEach(stray -> problems.accept(Diagnostic.warning(
                Rule.STRAY_FILE,
                SourceLocation.startOf(folder + stray),
                "nothing in this folder is read or published",
                stray.equals("assets")
                        ? "move it to assets/" + id + "/ of the whole site, and link to the files there"
                        : "move pages to content/, and other files to assets/" + id + "/ of the whole site")));
    }

    /**
     * Reports a folder that was surely meant for a school, and is none: it holds something, and no {@code school.yaml}.
     *
     * @param names the files of the folder, relative to it
     */
    static void checkNoSchool(String name, Set<String> names, Consumer<Diagnostic> problems) {
        String file = SchoolIds.file(name);
        String near = names.stream()
                .filter(other -> other.toLowerCase(Locale.ROOT).matches("(school|skole|skule)\\.ya?ml(\\.txt)?"))
                .findFirst()
                .orElse("");
        problems.accept(Diagnostic.warning(
                Rule.MISSING_FILE,
                SourceLocation.startOf(file),
                "the file is not there, so the folder is no school and no site is built of it",
                near.isEmpty()
                        ? "make it with 'brobygger new-school " + name + "', or delete the folder"
                        : "rename " + Shown.quoted(near) + " to school.yaml"));
    }
}
