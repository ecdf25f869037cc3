package no.brobygger.language;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.brobygger.diagnostic.Nearest;

/** The languages of {@code data/languages.yaml}, in its order. */
public final class LanguageTable {

    /** Tags and names that people write for a language whose tag is another. */
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("als", "sq"),
            Map.entry("dari", "fa-AF"),
            Map.entry("farsi", "fa"),
            Map.entry("ku", "kmr"),
            Map.entry("kur", "kmr"),
            Map.entry("kurmanji", "kmr"),
            Map.entry("mo", "ro"),
            Map.entry("no", "nb"),
            Map.entry("nor", "nb"),
            Map.entry("pes", "fa"),
            Map.entry("prs", "fa-AF"),
            Map.entry("smi", "se"),
            Map.entry("sorani", "ckb"),
            Map.entry("swh", "sw"),
            Map.entry("tgl", "fil"),
            Map.entry("tl", "fil"));

    /** Of a name in which something is found; fewer are more likely a tag. */
    private static final int FEWEST_LETTERS = 4;

    private final Map<String, Language> byTag;

    private LanguageTable(Map<String, Language> byTag) {
        this.byTag = byTag;
    }

    /**
     * A table in the order given. A fallback may name a language that is not in it; {@link #chain} passes such a tag
     * over, and the reader of the file reports it.
     *
     * @throws IllegalArgumentException if two languages share a tag
     */
    public static LanguageTable of(Collection<Language> languages) {
        Map<String, Language> byTag = new LinkedHashMap<>();
        for (Language language : languages) {
            if (byTag.putIfAbsent(language.tag(), language) != null) {
                throw new IllegalArgumentException("language '" + language.tag() + "' stands twice in the table");
            }
        }
        return new LanguageTable(Collections.unmodifiableMap(byTag));
    }

    /** The same with more languages after them; one whose tag is there already takes that one's place. */
    public LanguageTable with(Collection<Language> more) {
        Map<String, Language> all = new LinkedHashMap<>(byTag);
        more.forEach(language -> all.put(language.tag(), language));
        return new LanguageTable(Collections.unmodifiableMap(all));
    }

    /** The language with exactly this tag, if it is in the table. */
    public Optional<Language> find(String tag) {
        return Optional.ofNullable(byTag.get(tag));
    }

    /**
     * The language with this tag, where it is known to be in the table.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Language get(String tag) {
        return find(tag)
                .orElseThrow(
                        () -> new IllegalArgumentException("language '" + tag + "' is not among " + byTag.keySet()));
    }

    /** All languages, in the order of the file. */
    public List<Language> all() {
        return List.copyOf(byTag.values());
    }

    /**
     * How many readers a language counts with whose number is not known: the smallest number that is known in this
     * table, and 1 when none is.
     */
    public int fewestReaders() {
        return all().stream()
                .flatMapToInt(language -> language.readers().stream())
                .min()
                .orElse(1);
    }

    /**
     * The languages to try for a text that is missing in the reader's: her fallback languages as listed, then the main
     * language of the site, then the language the page was written in. Each stands once, and the reader's own never. The
     * fallback of a fallback is not followed: Dari readers read Persian, which says nothing about what else they read.
     */
    public List<Language> chain(Language reader, Language main, Language source) {
        Set<Language> chain = new LinkedHashSet<>();
        reader.fallback().forEach(tag -> find(tag).ifPresent(chain::add));
        chain.add(main);
        chain.add(source);
        chain.removeIf(language -> language.tag().equals(reader.tag()));
        return List.copyOf(chain);
    }

    /**
     * The tag that someone who wrote an unknown one probably meant: the same tag in other letters, one under which the
     * language goes elsewhere ({@code no}, {@code prs}, {@code pol}), one with a region too many ({@code nb-NO}), the
     * language's name or a word of it ({@code nynorsk}, {@code somalisk}), or a near spelling. Another real language is
     * not a misspelling: for {@code de} and {@code swe}, nothing.
     */
    public Optional<String> suggest(String unknownTag) {
        String wanted = unknownTag.strip().replace('_', '-').toLowerCase(Locale.ROOT);
        for (String shorter = wanted; !shorter.isEmpty(); shorter = withoutLastPart(shorter)) {
            Optional<String> same = sameLanguage(shorter);
            if (same.isPresent()) {
                return same;
            }
        }
        return LanguageNames.isCode(wanted)
                ? Optional.empty()
                : byWordOfName(wanted)
                        .or(() -> LanguageNames.code(wanted).filter(byTag::containsKey))
                        .or(() -> Nearest.to(wanted, byTag.keySet()));
    }

    /** Whether a tag is, without its region, the code of a language that exists; it need not be in any table. */
    public static boolean isLanguage(String tag) {
        return isWellFormed(tag)
                && LanguageNames.isCode(Locale.forLanguageTag(tag).getLanguage());
    }

    /** The first language with a name of which this is a word, or of which the name is the beginning. */
    private Optional<String> byWordOfName(String wanted) {
        return wanted.length() < FEWEST_LETTERS
                ? Optional.empty()
                : byTag.values().stream()
                        .filter(language -> Stream.of(language.norwegianName(), language.autonym())
                                .map(name -> name.toLowerCase(Locale.ROOT))
                                .anyMatch(name -> List.of(name.split("[ ()]+")).contains(wanted)
                                        || name.length() >= FEWEST_LETTERS && wanted.startsWith(name)))
                        .findFirst()
                        .map(Language::tag);
    }

    /** The tag of the language that someone calls by another tag or by its name, such as {@code no} or {@code dari}. */
    public Optional<String> sameLanguage(String tagOrName) {
        String wanted = tagOrName.toLowerCase(Locale.ROOT);
        return Stream.<Predicate<Language>>of(
                        language -> language.tag().equalsIgnoreCase(wanted),
                        language -> language.tag().equals(ALIASES.get(wanted)),
                        language -> threeLetters(language).equals(wanted),
                        language -> language.norwegianName().equalsIgnoreCase(wanted),
                        language -> language.autonym().equalsIgnoreCase(wanted))
                .flatMap(test -> byTag.values().stream().filter(test))
                .findFirst()
                .map(Language::tag);
    }

    /** The ISO 639-2 code of a tag without region, such as {@code pol}; else nothing that could be equal to one. */
    private static String threeLetters(Language language) {
        try {
            return language.tag().contains("-")
                    ? ""
                    : Locale.forLanguageTag(language.tag()).getISO3Language();
        } catch (MissingResourceException unknownToTheJdk) {
            return "";
        }
    }

    private static String withoutLastPart(String tag) {
        return tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
    }

    /**
     * A circle in the fallback lists, such as {@code [fa, fa-AF, fa]}: it starts and ends with the same tag, the one
     * that stands first in the map. Tags that are not keys of the map are left out of account. One circle is reported;
     * mend it and ask again.
     *
     * @param fallback the tags each language falls back to, in the order of the file
     */
    public static Optional<List<String>> findCycle(Map<String, List<String>> fallback) {
        Map<String, List<String>> left = new LinkedHashMap<>();
        fallback.forEach((tag, others) ->
                left.put(tag, others.stream().filter(fallback::containsKey).toList()));
        // Whoever falls back to nobody is in no circle, nor is then anyone who falls back to such languages only.
        while (left.entrySet().removeIf(entry -> entry.getValue().stream().noneMatch(left::containsKey))) {}
        return left.keySet().stream().findFirst().map(start -> circleFrom(start, left));
    }

    private static List<String> circleFrom(String start, Map<String, List<String>> left) {
        Set<String> path = new LinkedHashSet<>();
        String tag = start;
        while (path.add(tag)) {
            tag = left.get(tag).stream().filter(left::containsKey).findFirst().orElseThrow();
        }
        List<String> walked = List.copyOf(path);
        List<String> circle = walked.subList(walked.indexOf(tag), walked.size());
        Set<String> members = new HashSet<>(circle);
        String first =
                left.keySet().stream().filter(members::contains).findFirst().orElseThrow();
        int turn = circle.indexOf(first);
        return Stream.of(circle.subList(turn, circle.size()), circle.subList(0, turn), List.of(first))
                .flatMap(List::stream)
                .toList();
    }

    /** Whether a text has the shape of a BCP 47 tag; it need not be a language that exists. */
    public static boolean isWellFormed(String tag) {
        try {
            return !tag.isEmpty()
                    && !new Locale.Builder()
                            .setLanguageTag(tag)
                            .build()
                            .getLanguage()
                            .isEmpty();
        } catch (IllformedLocaleException malformed) {
            return false;
        }
    }

    /** The digits a language may be written with, as CLDR names them: those that people count with today. */
    public static List<String> digits() {
        return List.of(
                "arab", "arabext", "beng", "deva", "gujr", "guru", "khmr", "knda", "laoo", "latn", "mlym", "mymr",
                "orya", "tamldec", "telu", "thai", "tibt");
    }

    /** The calendars a language may have its dates in, as CLDR names them. */
    public static List<String> calendars() {
        return List.of("buddhist", "ethiopic", "gregory", "hebrew", "islamic-umalqura", "persian");
    }
}
