package no.brobygger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One input that means harm, and the whole of what must become of it. The files under {@code hostile/} say how they are
 * written.
 *
 * @param file the group it stands in, without the ending
 * @param number its place in the group, from 1
 * @param name what is hostile about it
 * @param input the files that are added to {@link SmallSite}, as {@link SiteText} has them, before marks are expanded
 * @param outcome what {@link HostileSite} prints
 */
record HostileCase(String file, int number, String name, String input, String outcome) {

    static final Path FOLDER = Path.of("src", "test", "resources", "no", "brobygger", "hostile");

    private static final String ARROW = "=>";
    private static final Pattern TITLE = Pattern.compile("== (.+) ==\\R?");
    private static final Pattern LINK = Pattern.compile("(?m)^-- (\\S+) -> (\\S+) --\\R");
    private static final Pattern MARK =
            Pattern.compile("⟦(?:U\\+([0-9A-F]{2,6})|byte ([0-9A-F]{2})|([0-9]+)×([^⟧]*))⟧", Pattern.DOTALL);

    static List<HostileCase> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(path -> read(path).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<HostileCase> read(Path path) {
        List<HostileCase> cases = new ArrayList<>();
        String file = path.getFileName().toString().replaceAll("\\.txt$", "");
        String name = "";
        StringBuilder lines = new StringBuilder();
        try {
            for (String line : Files.readString(path).split("(?<=\n)")) {
                Matcher title = TITLE.matcher(line);
                if (!title.matches()) {
                    lines.append(line);
                    continue;
                }
                add(cases, file, name, lines.toString());
                name = title.group(1);
                lines.setLength(0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        add(cases, file, name, lines.toString());
        return cases;
    }

    private static void add(List<HostileCase> cases, String file, String name, String lines) {
        if (name.isEmpty()) {
            return; // what stands before the first case explains the group
        }
        int arrow = lines.startsWith(ARROW) ? 0 : lines.indexOf("\n" + ARROW) + 1;
        boolean known = lines.startsWith(ARROW, arrow);
        String input = known ? lines.substring(0, arrow) : lines;
        String outcome = known ? lines.substring(arrow) : "";
        cases.add(new HostileCase(
                file, cases.size() + 1, name, input.stripTrailing() + "\n", outcome.stripTrailing() + "\n"));
    }

    /** The same with what came out now. */
    String with(String newOutcome) {
        return "== " + name + " ==\n" + input + newOutcome.strip() + "\n\n";
    }

    /** Writes its files and links into a sound site. */
    Path in(Path folder) throws IOException {
        StringBuilder texts = new StringBuilder();
        List<String[]> links = new ArrayList<>();
        Matcher link = LINK.matcher(input);
        while (link.find()) {
            links.add(new String[] {link.group(1), link.group(2)});
            link.appendReplacement(texts, "");
        }
        link.appendTail(texts);
        Path site = SmallSite.with("", folder);
        for (Map.Entry<String, String> file : SiteText.of(texts.toString().isBlank() ? "" : texts.toString())
                .files()
                .entrySet()) {
            Path path = site.resolve(expand(file.getKey()));
            Files.createDirectories(path.getParent());
            Files.write(path, bytes(file.getValue()));
        }
        for (String[] fromTo : links) {
            Path path = site.resolve(fromTo[0]);
            Files.createDirectories(path.getParent());
            delete(path);
            Files.createSymbolicLink(path, Path.of(fromTo[1]));
        }
        return site;
    }

    /** What is there already makes room, also a folder. */
    private static void delete(Path path) throws IOException {
        for (Path file : OwnParts.filesBelow(path)) {
            Files.delete(file);
        }
        Files.deleteIfExists(path);
    }

    static String expand(String text) {
        return MARK.matcher(text).replaceAll(mark -> {
            if (mark.group(1) != null) {
                return Matcher.quoteReplacement(Character.toString(Integer.parseInt(mark.group(1), 16)));
            }
            return mark.group(3) == null
                    ? Matcher.quoteReplacement(mark.group())
                    : Matcher.quoteReplacement(mark.group(4).repeat(Integer.parseInt(mark.group(3))));
        });
    }

    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String expanded = expand(text);
        Matcher mark = MARK.matcher(expanded);
        int from = 0;
        while (mark.find()) {
            bytes.writeBytes(expanded.substring(from, mark.start()).getBytes(UTF_8));
            bytes.write(Integer.parseInt(mark.group(2), 16));
            from = mark.end();
        }
        bytes.writeBytes(expanded.substring(from).getBytes(UTF_8));
        return bytes.toByteArray();
    }

    @Override
    public String toString() {
        return file + " " + number + ": " + name;
    }
}
