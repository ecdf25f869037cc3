package no.brobygger.language;

import java.util.List;
import java.util.OptionalInt;

/**
 * A language as {@code data/languages.yaml} describes it.
 *
 * @param tag the BCP 47 tag that stands in {@code lang}, in addresses and as folder name, for example {@code fa-AF}
 * @param autonym the language's name in itself, for example {@code العربية}
 * @param norwegianName its name in bokmål, for example {@code arabisk}
 * @param direction the direction it is written in
 * @param icuTag the locale that ICU formats with; ICU lacks or errs in some, so it need not equal the tag
 * @param digits the CLDR numbering system for numbers and dates, for example {@code latn}
 * @param calendar the CLDR calendar for dates, for example {@code gregory}
 * @param fallback the tags tried in turn for a missing segment, before the page's source language
 * @param readers roughly how many people in Norway may need it, at least 1; empty when no figure is known
 */
public record Language(
        String tag,
        String autonym,
        String norwegianName,
        Direction direction,
        String icuTag,
        String digits,
        String calendar,
        List<String> fallback,
        OptionalInt readers) {

    public Language {
        fallback = List.copyOf(fallback);
        if (tag.isBlank() || autonym.isBlank() || norwegianName.isBlank()) {
            throw new IllegalArgumentException("language '" + tag + "' needs a tag, an autonym and a Norwegian name");
        }
        if (readers.isPresent() && readers.getAsInt() < 1) {
            throw new IllegalArgumentException("readers " + readers.getAsInt() + " must be at least 1");
        }
    }

    /** The HTML attributes of what is written in it, with a space before them: {@code  lang="ar" dir="rtl"}. */
    public String attributes() {
        return " lang=\"" + tag + "\" dir=\"" + direction.html() + "\"";
    }

    /** Whether it is one of the two ways to write Norwegian, so that a school reads it. */
    public boolean isNorwegian() {
        return tag.equals("nb") || tag.equals("nn");
    }

    /** A language whose number of readers is not known. */
    public Language(
            String tag,
            String autonym,
            String norwegianName,
            Direction direction,
            String icuTag,
            String digits,
            String calendar,
            List<String> fallback) {
        this(tag, autonym, norwegianName, direction, icuTag, digits, calendar, fallback, OptionalInt.empty());
    }

    /** Whether nobody speaks it: Unicode CLDR keeps the regions XA and XB for made-up languages. */
    public boolean isPseudo() {
        return tag.endsWith("-XA") || tag.endsWith("-XB");
    }

    /** By the tag alone: languages are the keys of many maps, and no two of a site share one. */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Language language && tag.equals(language.tag);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }
}
