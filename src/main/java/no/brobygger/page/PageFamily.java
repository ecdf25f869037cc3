package no.brobygger.page;

import java.util.List;
import java.util.Map;
import no.brobygger.guidance.GuidancePage;
import no.brobygger.guidance.PageKind;
import no.brobygger.language.Language;
import no.brobygger.translation.LocalisedPage;

/**
 * One page in all published languages.
 *
 * @param page the page as it was written
 * @param source the language it was written in
 * @param versions the page in each published language
 * @param standIn what readers get whose language lacks the page: the site's main language if that has it, else the
 *     page's own
 * @param translations the languages that really have it: its own, and those at or above the publishing threshold; in
 *     the order of the settings
 */
record PageFamily(
        GuidancePage page,
        Language source,
        Language standIn,
        Map<Language, LocalisedPage> versions,
        List<Language> translations) {

    PageFamily {
        versions = Map.copyOf(versions);
        translations = List.copyOf(translations);
    }

    PageKind kind() {
        return page.header().kind();
    }

    boolean isIn(Language language) {
        return translations.contains(language);
    }

    /** The languages in which search engines are told of it: a pseudo-language is for those who make the site. */
    List<Language> indexed() {
        return translations.stream().filter(language -> !language.isPseudo()).toList();
    }

    /** The language that a reader of a language gets its text in. */
    Language shown(Language reader) {
        return isIn(reader) ? reader : standIn;
    }

    LocalisedPage in(Language language) {
        return versions.get(language);
    }

    /** Where the page is in a language, below the site's root. */
    String address(Language language) {
        return language.tag() + "/" + page.address();
    }
}
