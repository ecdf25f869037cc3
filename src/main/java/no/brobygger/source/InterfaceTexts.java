package no.brobygger.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.brobygger.diagnostic.Nearest;
import no.brobygger.language.InterfaceMessage;
import no.brobygger.language.Language;

/**
 * The site's own words in every published language.
 *
 * <p>Law: each language has every key. One that lacks a text, or has one with a problem, was reported as an error when
 * the site was read, and shows the bokmål text in its place, so that the rest can be checked as well.
 */
public final class InterfaceTexts {

    /** Where the texts in bokmål are, relative to the site folder. */
    public static final String PATH = "templates/interface.properties";
    /** What they are written in there, whatever language the pages are written in. */
    public static final String LANGUAGE = "nb";

    private final Map<String, InterfaceText> source;
    private final List<WrittenText> written;
    private final Map<String, Map<String, InterfaceMessage>> translations;
    private final Map<String, Language> voices;

    /**
     * @param written of languages that people speak
     * @param made of languages that nobody speaks, by tag, then by key
     * @param voices by the tag of a language without texts of its own, the language that stands in
     */
    InterfaceTexts(
            Collection<InterfaceText> source,
            List<WrittenText> written,
            Map<String, Map<String, InterfaceMessage>> made,
            Map<String, Language> voices) {
        this.source = new LinkedHashMap<>();
        source.forEach(text -> this.source.put(text.key(), text));
        this.written = List.copyOf(written);
        this.translations = new HashMap<>(made);
        written.forEach(text -> translations
                .computeIfAbsent(text.language().tag(), tag -> new HashMap<>())
                .put(text.source().key(), text.message()));
        this.voices = Map.copyOf(voices);
    }

    /** The same with the texts of more languages, each of which has every key. */
    InterfaceTexts with(Map<Language, Map<String, InterfaceMessage>> more) {
        Map<String, Map<String, InterfaceMessage>> made = new HashMap<>();
        more.forEach((language, texts) -> made.put(language.tag(), texts));
        return new InterfaceTexts(source.values(), written, made, voices);
    }

    /** The text of a key in bokmål, if there is one. */
    public Optional<InterfaceMessage> find(String key) {
        return Optional.ofNullable(source.get(key)).map(InterfaceText::message);
    }

    /**
     * The language in which the interface speaks to readers of a language: their own, or, while that is in preparation,
     * the first of its fallback chain that has every text. Never a mixture.
     */
    public Language voice(Language reader) {
        return voices.getOrDefault(reader.tag(), reader);
    }

    /** All texts in bokmål, in the order of {@code interface.properties}. */
    public List<InterfaceText> source() {
        return List.copyOf(source.values());
    }

    /** The sound texts of all languages that speak for themselves, as they were written. */
    public List<WrittenText> written() {
        return written;
    }

    /**
     * The text of a key in a language.
     *
     * @throws IllegalArgumentException if there is no such key: a template or a class names one that is not in
     *     {@code templates/interface.properties}
     */
    public InterfaceMessage get(Language language, String key) {
        InterfaceText text = source.get(key);
        if (text == null) {
            String near = Nearest.to(key, source.keySet())
                    .map(known -> ", the nearest is '" + known + "'")
                    .orElse("");
            throw new IllegalArgumentException("no text '" + key + "' in " + PATH + near);
        }
        return translations.getOrDefault(language.tag(), Map.of()).getOrDefault(key, text.message());
    }
}
