package no.brobygger.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.brobygger.language.Language;

/**
 * What goes to the translators of one language.
 *
 * @param site the site's name
 * @param from the language that the site's pages are written in, but for those that say another
 * @param to the language of the translations
 * @param units sorted by page, in each page's order
 */
public record ExchangeFile(String site, Language from, Language to, List<ExchangeUnit> units) {

    public ExchangeFile {
        units = List.copyOf(units);
    }

    /** The units of each page, in order. */
    Map<String, List<ExchangeUnit>> byPage() {
        Map<String, List<ExchangeUnit>> pages = new LinkedHashMap<>();
        units.forEach(unit ->
                pages.computeIfAbsent(unit.page(), page -> new ArrayList<>()).add(unit));
        return pages;
    }
}
