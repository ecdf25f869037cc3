package no.brobygger.source;

import java.util.Optional;
import java.util.regex.Pattern;
import no.brobygger.guidance.Layer;

/** Reads which picture stands beside the school's name: a file in the school's own folder. */
final class LogoField {

    private static final String KEY = "logo";

    /** No folder, and nothing that a server or a file system would take for something else. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,100}\\.(png|svg)");

    /** In bytes: every page shows it, on a phone too. */
    private static final long LARGEST = 100_000;

    private LogoField() {}

    /** The file, relative to the site folder; empty when the field is absent, and after an error. */
    static Optional<String> read(String school, YamlFields fields, SiteFolder folder) {
        if (!fields.has(KEY)) {
            return Optional.empty();
        }
        String name = fields.text(KEY, "");
        String path = Layer.ofSchool(school).folder() + name;
        if (name.isEmpty()) {
            return Optional.empty(); // told already: it is no text
        }
        if (!NAME.matcher(name).matches()) {
            fields.invalid(
                    KEY,
                    "is no name of a picture",
                    "put an SVG or PNG beside school.yaml, and write its name, such as logo.svg");
        } else if (!folder.holdsFile(path)) {
            fields.invalid(KEY, "is no file in " + Layer.ofSchool(school).folder(), "put the picture there");
        } else if (folder.size(path) > LARGEST) {
            fields.invalid(
                    KEY,
                    "has " + folder.size(path) + " bytes, at most " + LARGEST + " are shown",
                    "save it smaller: 200 points wide is enough");
        } else {
            return Optional.of(path);
        }
        return Optional.empty();
    }
}
