package no.brobygger.disk;

import java.util.List;
import java.util.regex.Pattern;

/** Files and folders that systems, editors and the like leave wherever they have been: no source of a site, and no part of one. */
public final class Leftovers {

    private static final Pattern NAMES = Pattern.compile(
            "(?i)"
                    + String.join(
                            "|",
                            List.of(
                                    // Windows, beside pictures and in folders that were opened.
                                    "thumbs\\.db",
                                    "desktop\\.ini",
                                    // macOS, in folders that were opened, and in what was copied or unpacked elsewhere.
                                    "\\.ds_store",
                                    "\\._.*",
                                    "__macosx",
                                    // Word and LibreOffice, while a document is open.
                                    "~\\$.*",
                                    "\\.~lock\\..*#",
                                    // Editors: the text before it was saved, what is not saved yet, and their locks.
                                    ".*~",
                                    ".*\\.bak",
                                    "#.*#",
                                    "\\.#.*",
                                    "\\..*\\.sw[a-p]",
                                    // Version control, which would publish all that ever stood there.
                                    "\\.git.*",
                                    "\\.hg.*",
                                    "\\.svn")),
            Pattern.DOTALL);

    private Leftovers() {}

    /**
     * Whether a file is one, or lies in a folder that is.
     *
     * @param path names, with {@code /} between them
     */
    public static boolean hold(String path) {
        return List.of(path.split("/")).stream()
                .anyMatch(name -> NAMES.matcher(name).matches());
    }
}
