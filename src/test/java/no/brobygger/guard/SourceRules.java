package no.brobygger.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** House rules that can be read off the text of files. Words that must not stand anywhere are put together here. */
final class SourceRules {

    private static final int LONGEST_MAIN = 300;
    private static final int LONGEST_TEST = 400;
    private static final Set<String> BANNED = Set.of("common", "helper", "impl", "manager", "util", "utils");
    private static final Pattern TYPE =
            Pattern.compile("^(?:\\w+ )*(?:class|record|interface|enum) (\\w+)", Pattern.MULTILINE);
    private static final Pattern LEFT_OVER = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b|@Dis" + "abled\\b");
    private static final Pattern MACHINE_PATH = Pattern.compile("(?<![\\w.*-])/(?:work|home|root|Users)" + "/[\\w.{$]");

    private SourceRules() {}

    static List<Offence> longFiles(List<RepositoryFile> files) {
        List<Offence> offences = new ArrayList<>();
        for (RepositoryFile file : files) {
            int limit = file.isTestJava() ? LONGEST_TEST : LONGEST_MAIN;
            int lines = file.lines().size();
            if (file.isJava() && lines > limit) {
                offences.add(new Offence(file.path(), limit + 1, lines + " lines, at most " + limit + ": split it"));
            }
        }
        return offences;
    }

    /** Packages and types must not be named after what they are not: a place for leftovers says nothing. */
    static List<Offence> bannedNames(List<RepositoryFile> files) {
        List<Offence> offences = new ArrayList<>();
        for (RepositoryFile file : files) {
            if (!file.isJava()) {
                continue;
            }
            for (String folder : file.path().split("/")) {
                if (BANNED.contains(folder)) {
                    offences.add(new Offence(file.path(), 1, "package '" + folder + "' says nothing"));
                }
            }
            Matcher type = TYPE.matcher(file.text());
            while (type.find()) {
                String last = lastWord(type.group(1).replaceAll("Test$", ""));
                if (BANNED.contains(last)) {
                    offences.add(at(file, type.start(1), "type '" + type.group(1) + "': say what it does"));
                }
            }
        }
        return offences;
    }

    private static String lastWord(String camelCase) {
        int start = camelCase.length() - 1;
        while (start > 0 && !Character.isUpperCase(camelCase.charAt(start))) {
            start--;
        }
        return camelCase.substring(Math.max(start, 0)).toLowerCase(Locale.ROOT);
    }

    /** Unfinished work belongs in an issue, and a test that does not run proves nothing. */
    static List<Offence> leftOvers(List<RepositoryFile> files) {
        return matches(
                files.stream().filter(file -> !file.path().endsWith(".po")).toList(),
                LEFT_OVER,
                "open an issue instead");
    }

    /** What works on one machine only. */
    static List<Offence> machinePaths(List<RepositoryFile> files) {
        return matches(files, MACHINE_PATH, "is a path of one machine");
    }

    private static List<Offence> matches(List<RepositoryFile> files, Pattern pattern, String message) {
        List<Offence> offences = new ArrayList<>();
        for (RepositoryFile file : files) {
            Matcher matcher = pattern.matcher(file.text());
            while (matcher.find()) {
                offences.add(at(file, matcher.start(), "'" + matcher.group() + "' " + message));
            }
        }
        return offences;
    }

    /** Every package of the main source explains itself, the first sentence on its own. */
    static List<Offence> packagesWithoutStory(List<RepositoryFile> files) {
        List<Offence> offences = new ArrayList<>();
        List<String> folders = files.stream()
                .filter(RepositoryFile::isMainJava)
                .map(file -> file.path().substring(0, file.path().lastIndexOf('/')))
                .distinct()
                .toList();
        for (String folder : folders) {
            String story = folder + "/package-info.java";
            String text = files.stream()
                    .filter(file -> file.path().equals(story))
                    .map(RepositoryFile::text)
                    .findFirst()
                    .orElse("");
            if (!text.strip().matches("(?s)/\\*\\*\\s+\\*? ?(?!<)[^.]*\\w[^.]* [^.]*\\.\\s.*package [\\w.]+;")) {
                offences.add(new Offence(story, 1, "must begin with a Javadoc sentence that ends in a full stop"));
            }
        }
        return offences;
    }

    private static Offence at(RepositoryFile file, int offset, String message) {
        int line = 1
                + (int) file.text()
                        .substring(0, offset)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new Offence(file.path(), line, message);
    }
}
