package no.brobygger.source;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.guidance.Layer;

/** Ids of schools: each names a folder below {@code schools/}, and a part of addresses. */
public final class SchoolIds {

    private static final String FOLDER = "schools";
    private static final String NAME = "school.yaml";

    private SchoolIds() {}

    /** Whether a word can be the id of a school. */
    public static boolean isId(String word) {
        return RowsFile.isId(word);
    }

    /** What to do about a word that cannot: the id that was probably meant, else what one looks like. */
    public static String remedy(String word) {
        String near = SafeName.of(word.replace('/', '-'));
        return isId(near) ? "did you mean '" + near + "'?" : "use lower-case letters a–z, digits and '-', at most 100";
    }

    /** The file that describes a school, relative to the site folder. */
    public static String file(String id) {
        return Layer.ofSchool(id).folder() + NAME;
    }

    /** That a school which was asked for is not among them. */
    public static Diagnostic missing(String id) {
        return Diagnostic.error(
                Rule.MISSING_FILE,
                SourceLocation.startOf(file(id)),
                "there is no school '" + id + "'",
                "the schools are the folders below schools/ that hold a school.yaml; brobygger new-school makes one");
    }

    /** All ids, sorted: the names of the folders that hold a {@code school.yaml}. */
    public static SortedSet<String> below(Path siteFolder, Consumer<Diagnostic> problems) {
        SortedSet<String> ids = new TreeSet<>();
        Map<String, Set<String>> folders = new TreeMap<>();
        for (String file : new SiteFolder(siteFolder).filesBelow(FOLDER, problems)) {
            String[] names = file.split("/", 3);
            if (names.length == 3) {
                folders.computeIfAbsent(names[1], name -> new TreeSet<>()).add(names[2]);
            }
        }
        folders.forEach((name, files) -> {
            if (!files.contains(NAME)) {
                SchoolFolder.checkNoSchool(name, files, problems);
            } else if (isId(name)) {
                ids.add(name);
            } else {
                problems.accept(Diagnostic.error(
                        Rule.INVALID_VALUE,
                        SourceLocation.startOf(file(name)),
                        "folder " + Shown.quoted(name) + " is no id of a school",
                        remedy(name)));
            }
        });
        return ids;
    }
}
