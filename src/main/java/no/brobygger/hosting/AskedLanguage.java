package no.brobygger.hosting;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.brobygger.language.Language;

/**
 * A language of the site, and the tags by which browsers ask for it (RFC 9110, 12.5.4).
 *
 * @param folder the language's own tag, which is the name of its folder
 * @param tags what stands in {@code Accept-Language}; a part after a hyphen is not needed
 */
record AskedLanguage(String folder, List<String> tags) {

    /** What browsers call languages that have another tag here; the same names are known to the page that suggests one. */
    private static final Map<String, String> OTHER_NAMES = Map.of("no", "nb", "prs", "fa-AF", "tl", "fil", "ku", "kmr");

    AskedLanguage {
        tags = List.copyOf(tags);
    }

    /** How each of these languages is asked for; no tag leads to two of them. */
    static List<AskedLanguage> of(List<Language> languages) {
        Map<String, String> folders = new LinkedHashMap<>();
        languages.forEach(language -> folders.put(language.tag(), language.tag()));
        OTHER_NAMES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(other -> folders.containsKey(other.getValue()))
                .forEach(other -> folders.putIfAbsent(other.getKey(), other.getValue()));
        languages.forEach(language -> folders.putIfAbsent(language.tag().replaceAll("-.*", ""), language.tag()));
        return languages.stream()
                .map(language -> new AskedLanguage(
                        language.tag(),
                        folders.keySet().stream()
                                .filter(tag -> folders.get(tag).equals(language.tag()))
                                .toList()))
                .toList();
    }

    /** All tags as alternatives of a regular expression, the longest first, since the first that fits is taken. */
    static String alternatives(List<AskedLanguage> languages) {
        return languages.stream()
                .flatMap(language -> language.tags().stream())
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.joining("|"));
    }

    /** This language's tags as alternatives. */
    String alternatives() {
        return alternatives(List.of(this));
    }
}
