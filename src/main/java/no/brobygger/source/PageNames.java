package no.brobygger.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.diagnostic.SourceLocation;

/** Checks the paths of guidance pages: they become addresses, which must be safe and each page's own. */
final class PageNames {

    private static final Pattern SAFE = Pattern.compile("[a-z0-9-]{1,100}");
    /** What Windows has devices for: a site with such a file cannot be put on a memory stick there. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");
    /** Names that pages cannot have, and what has them. */
    private static final Map<String, String> RESERVED = Map.of(
            "interface.md", "its translations would be those of the interface",
            "changes.md", "each language has its list of what is new there",
            "search.md", "each language has its search there");

    private static final String EXTENSION = ".md";

    private final String folder;
    private final SortedSet<String> paths;
    private final Consumer<Diagnostic> problems;

    /**
     * @param folder that they lie in, ending in {@code content/}
     * @param paths of all pages, relative to it
     */
    PageNames(String folder, SortedSet<String> paths, Consumer<Diagnostic> problems) {
        this.folder = folder;
        this.paths = paths;
        this.problems = problems;
    }

    static boolean isPage(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(EXTENSION);
    }

    /** The paths without fault. */
    List<String> sound() {
        Set<String> taken = reportSharedAddresses();
        List<String> sound = new ArrayList<>();
        for (String path : paths) {
            if (!taken.contains(path) && isShallow(path) && isSafe(path) && isFree(path)) {
                sound.add(path);
            }
        }
        return sound;
    }

    /** All but the first of the paths that are one address to a server that ignores case. */
    private Set<String> reportSharedAddresses() {
        Map<String, List<String>> byAddress = new LinkedHashMap<>();
        paths.forEach(path -> byAddress
                .computeIfAbsent(path.toLowerCase(Locale.ROOT), address -> new ArrayList<>())
                .add(path));
        Set<String> shared = new TreeSet<>();
        for (List<String> same : byAddress.values()) {
            // Capitals sort before small letters, and the last is the one with a proper name, if any.
            String kept = same.get(same.size() - 1);
            same.subList(0, same.size() - 1).forEach(path -> {
                shared.add(path);
                report(
                        Rule.DUPLICATE_ADDRESS,
                        path,
                        "this page has the same address as '" + folder + kept + "' on servers that ignore case",
                        "delete one of the two, or rename it to " + Shown.quoted(folder + freeName(kept)));
            });
        }
        return shared;
    }

    private boolean isShallow(String path) {
        int slash = path.indexOf('/');
        int last = path.lastIndexOf('/');
        if (slash == last) {
            return true;
        }
        report(
                Rule.PAGE_TOO_DEEP,
                path,
                "the page lies " + path.chars().filter(c -> c == '/').count()
                        + " folders deep, but a topic is one folder",
                "move it to '" + folder + Shown.plain(path.substring(0, slash) + path.substring(last)) + "'");
        return false;
    }

    private boolean isSafe(String path) {
        String name = withoutExtension(path);
        boolean safe = path.endsWith(EXTENSION)
                && List.of(name.split("/", -1)).stream()
                        .allMatch(part -> SAFE.matcher(part).matches()
                                && !DEVICE.matcher(part).matches());
        if (!safe) {
            report(
                    Rule.FILE_NAME,
                    path,
                    "the name " + Shown.quoted(path) + " does not make a safe address",
                    "use lower-case letters a–z, digits and '-', such as '" + folder + Shown.plain(safeName(path))
                            + "'");
        }
        return safe;
    }

    private boolean isFree(String path) {
        if (!RESERVED.containsKey(path)) {
            return true;
        }
        report(
                Rule.FILE_NAME,
                path,
                "the name '" + path + "' is taken: " + RESERVED.get(path),
                "rename it, for example to '" + folder + freeName(path) + "'");
        return false;
    }

    private String freeName(String path) {
        String name = withoutExtension(safeName(path));
        Collection<String> taken =
                paths.stream().map(taker -> taker.toLowerCase(Locale.ROOT)).toList();
        int number = 2;
        while (taken.contains(name + "-" + number + EXTENSION)) {
            number++;
        }
        return name + "-" + number + EXTENSION;
    }

    /** The path with safe names only, none of them too long or a device's. */
    private static String safeName(String path) {
        String plain = SafeName.of(withoutExtension(path));
        String[] parts = plain.split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = parts[i].substring(0, Math.min(parts[i].length(), 100));
            parts[i] += DEVICE.matcher(parts[i]).matches() ? "-2" : "";
        }
        plain = String.join("/", parts);
        return (plain.isEmpty() || plain.endsWith("/") ? plain + "page" : plain) + EXTENSION;
    }

    private static String withoutExtension(String path) {
        return path.substring(0, path.length() - EXTENSION.length());
    }

    private void report(Rule rule, String path, String message, String remedy) {
        problems.accept(Diagnostic.error(rule, SourceLocation.startOf(folder + path), message, remedy));
    }
}
