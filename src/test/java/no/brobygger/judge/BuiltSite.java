package no.brobygger.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A finished site in a folder, as the judges see it: HTML files and nothing else.
 *
 * @param root the folder a web server would serve
 */
record BuiltSite(Path root) {

    /** The address of every page below the root, sorted. */
    List<String> pages() {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(address -> address.endsWith(".html"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages at the root: the language chooser and the 404 page. */
    List<String> rootPages() {
        return pages().stream().filter(address -> !address.contains("/")).toList();
    }

    /** One page of each kind in a language: home, the first topic, its shortest and its longest page of guidance. */
    List<String> sample(String language) {
        Set<String> sample = new LinkedHashSet<>();
        sample.add(language + "/index.html");
        sample.add(first(language, true, Comparator.naturalOrder()));
        sample.add(first(language, false, Comparator.comparingLong(this::size)));
        sample.add(longest(language));
        return new ArrayList<>(sample);
    }

    /** The longest page of guidance in a language: the likeliest to hold one of everything. */
    String longest(String language) {
        return first(language, false, Comparator.comparingLong(this::size).reversed());
    }

    private String first(String language, boolean topic, Comparator<String> order) {
        return pages().stream()
                .filter(address -> address.matches(language + "/.+/[^/]+"))
                .filter(address -> address.endsWith("/index.html") == topic)
                .min(order.thenComparing(Comparator.naturalOrder()))
                .orElseThrow(() -> new AssertionError("no " + (topic ? "topic" : "page") + " in " + language));
    }

    private long size(String address) {
        try {
            return Files.size(root.resolve(address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
