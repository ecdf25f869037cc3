package no.brobygger.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Documents that must name exactly what exists. */
final class DocumentRules {

    static final String ARCHITECTURE = "docs/architecture.md";
    static final String DIAGNOSTICS = "docs/diagnostics.md";

    /** The name of the root package in the package table. */
    static final String ROOT = "(root)";

    private static final Pattern ROW = Pattern.compile("^\\| *[*`]*([a-z]+|\\(root\\))[*`]* *\\|");
    private static final Pattern RECORD = Pattern.compile("`([A-Z][A-Za-z]*\\([a-zA-Z, ]+\\))`");
    private static final Pattern SECTION = Pattern.compile("^## `?([a-z0-9-]+)`?$");

    private DocumentRules() {}

    /** The first column of the table in {@code docs/architecture.md} whose heading is “package”, in its order. */
    static List<String> packageTable(List<RepositoryFile> files) {
        List<String> packages = new ArrayList<>();
        boolean inTable = false;
        for (String line : lines(files, ARCHITECTURE)) {
            if (line.toLowerCase(Locale.ROOT).startsWith("| package")) {
                inTable = true;
            } else if (inTable && !line.startsWith("|")) {
                break;
            } else if (inTable) {
                Matcher row = ROW.matcher(line);
                if (row.find()) {
                    packages.add(row.group(1));
                }
            }
        }
        return packages;
    }

    /** The records that {@code docs/architecture.md} shows in its tables with their components, each as it stands there. */
    static List<String> shownRecords(List<RepositoryFile> files) {
        return lines(files, ARCHITECTURE).stream()
                .filter(line -> line.startsWith("|"))
                .flatMap(line -> RECORD.matcher(line).results())
                .map(found -> found.group(1))
                .toList();
    }

    /** The packages under {@code src/main/java/no/brobygger}, sorted; nested ones with a dot. */
    static List<String> existingPackages(List<RepositoryFile> files) {
        String root = "src/main/java/no/brobygger/";
        return files.stream()
                .filter(RepositoryFile::isMainJava)
                .map(RepositoryFile::path)
                .filter(path -> path.startsWith(root))
                .map(path -> path.substring(root.length()))
                .map(path -> path.contains("/")
                        ? path.substring(0, path.lastIndexOf('/')).replace('/', '.')
                        : ROOT)
                .distinct()
                .sorted()
                .toList();
    }

    /** Each rule has a section of its own, in alphabetical order, and no section is about a rule that is gone. */
    static List<Offence> diagnosticsOutOfStep(List<String> ruleIds, List<RepositoryFile> files) {
        List<Offence> offences = new ArrayList<>();
        List<String> sections = new ArrayList<>();
        List<String> lines = lines(files, DIAGNOSTICS);
        for (int i = 0; i < lines.size(); i++) {
            Matcher section = SECTION.matcher(lines.get(i));
            if (!section.matches()) {
                continue;
            }
            String id = section.group(1);
            if (!ruleIds.contains(id)) {
                offences.add(new Offence(DIAGNOSTICS, i + 1, "'" + id + "' is not a rule"));
            } else if (!sections.isEmpty() && sections.get(sections.size() - 1).compareTo(id) >= 0) {
                offences.add(new Offence(DIAGNOSTICS, i + 1, "'" + id + "' is out of alphabetical order"));
            }
            sections.add(id);
        }
        for (String id : ruleIds) {
            if (!sections.contains(id)) {
                offences.add(new Offence(DIAGNOSTICS, 1, "rule '" + id + "' needs a section '## " + id + "'"));
            }
        }
        return offences;
    }

    /** A rule that no test names, by its id in brackets or by its constant, may never have been seen to work. */
    static List<Offence> untestedRules(List<String> ruleIds, List<RepositoryFile> files) {
        List<Offence> offences = new ArrayList<>();
        for (String id : ruleIds) {
            String constant = id.toUpperCase(Locale.ROOT).replace('-', '_');
            Pattern mention = Pattern.compile("\\[" + id + "\\]|\\b" + constant + "\\b");
            boolean tested = files.stream()
                    .filter(file -> file.isIn("src/test") && !file.isIn("src/test/java/no/brobygger/guard"))
                    .anyMatch(file -> mention.matcher(file.text()).find());
            if (!tested) {
                offences.add(new Offence(
                        "src/main/java/no/brobygger/diagnostic/Rule.java", 1, "no test names rule '" + id + "'"));
            }
        }
        return offences;
    }

    private static List<String> lines(List<RepositoryFile> files, String path) {
        return files.stream()
                .filter(file -> file.path().equals(path))
                .map(RepositoryFile::lines)
                .findFirst()
                .orElse(List.of());
    }
}
