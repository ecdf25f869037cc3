package no.brobygger.source;

import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
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
        for (String file : new SiteFolder(siteFolder).filesBelow(FOLDER, problems)) {
            String[] names = file.split("/");
            if (names.length == 3 && names[2].equals(NAME)) {
                if (isId(names[1])) {
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
}
