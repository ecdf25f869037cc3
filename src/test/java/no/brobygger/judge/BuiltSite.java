package no.brobygger.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * A finished site in a folder, as the judges see it: HTML files and nothing else.
 *
 * @param root the folder a web server would serve
 */
record BuiltSite(Path root) {

    private static final Pattern KIND = Pattern.compile("<body class=\"([a-z-]+)\"");

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

    /** The languages that have pages, by their tags. */
    List<String> languages() {
        return pages().stream()
                .filter(address -> address.matches("[^/]+/index.html"))
                .map(address -> address.substring(0, address.indexOf('/')))
                .toList();
    }

    /** The smallest page of each kind in a language; its kind is the class of its body. */
    Map<String, String> kinds(String language) {
        Map<String, String> kinds = new TreeMap<>();
        pages().stream()
                .filter(address -> address.startsWith(language + "/"))
                .sorted(Comparator.comparingLong(this::size).thenComparing(Comparator.naturalOrder()))
                .forEach(address -> kinds.putIfAbsent(kind(address), address));
        return kinds;
    }

    /** One page of each kind in a language, and the smallest others that hold an element these do not. */
    List<String> covering(String language) {
        Set<String> covering = new LinkedHashSet<>(kinds(language).values());
        Set<String> seen = new HashSet<>();
        covering.forEach(address -> seen.addAll(elements(address)));
        pages().stream()
                .filter(address -> address.startsWith(language + "/"))
                .sorted(Comparator.comparingLong(this::size).thenComparing(Comparator.naturalOrder()))
                .filter(address -> seen.addAll(elements(address)))
                .forEach(covering::add);
        return List.copyOf(covering);
    }

    /** The elements of a page, each as its name and its classes. */
    private Set<String> elements(String address) {
        try {
            return Jsoup.parse(root.resolve(address).toFile(), "UTF-8").body().getAllElements().stream()
                    .map(element -> element.tagName() + new TreeSet<>(element.classNames()))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String kind(String address) {
        try {
            Matcher kind = KIND.matcher(Files.readString(root.resolve(address)));
            if (kind.find()) {
                return kind.group(1);
            }
            throw new AssertionError(address + " is of no kind: its body has no class");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The longest page of guidance in a language: the likeliest to hold one of everything. */
    String longest(String language) {
        return first(language, false, Comparator.comparingLong(this::size).reversed());
    }

    private String first(String language, boolean topic, Comparator<String> order) {
        return pages().stream()
                .filter(address -> address.matches(language + "/.+/[^/.]+\\.html"))
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
