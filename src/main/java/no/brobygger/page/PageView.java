package no.brobygger.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.brobygger.language.Language;
import no.brobygger.qr.QrCode;

/**
 * All that a template sees, under the name {@code page}.
 *
 * @param siteName the site's name as a visitor reads it
 * @param language the page's language
 * @param address where the page is, below the site's root, for example {@code ar/skolemiljo/mobbing.html}
 * @param root the way from the page to the site's root: empty, or {@code ../} for each folder
 * @param base an absolute URL that relative links start from; only on the 404 page, which a server shows anywhere
 * @param title the page's title, perhaps in a fallback language
 * @param titleRevised its other version, when its source changed after it was translated
 * @param summary the page's summary, likewise
 * @param summaryRevised its other version, likewise
 * @param canonical the address search engines shall keep, absolute when the site has a base URL
 * @param indexed false for a page below the threshold or in a pseudo-language: {@code noindex}
 * @param alternates the real translations of this page, itself included, and {@code x-default}
 * @param languages the same page in every published language, in the order of the settings
 * @param navigation the way through this language's site; absent at the root
 * @param extras the ways to what the site has beside its guidance
 * @param school the school whose site it is
 * @param content what stands in {@code <main>}
 * @param text the interface's own words in the page's language; a template calls it like a method, {@code
 *     page.text("share", {"percent": 64})}
 */
public record PageView(
        String siteName,
        Language language,
        String address,
        String root,
        Optional<String> base,
        LocalText title,
        Optional<Revised> titleRevised,
        Optional<LocalText> summary,
        Optional<Revised> summaryRevised,
        Optional<String> canonical,
        boolean indexed,
        List<Alternate> alternates,
        List<LanguageLink> languages,
        Optional<Navigation> navigation,
        Extras extras,
        Optional<SchoolView> school,
        Content content,
        Texts text) {

    /** The interface's own words in one language. */
    public interface Texts {

        /**
         * An interface text with its arguments filled in.
         *
         * @param key as in {@code templates/interface.properties}
         * @param arguments by name: strings, or numbers for plurals
         */
        String get(String key, Map<String, Object> arguments);

        /** A list of words joined as the language joins them, for example {@code a, b og c}. */
        String list(List<String> words);
    }

    /** How to find the page again from paper; nothing where the site does not know where it will be. */
    public Optional<OnPaper> onPaper() {
        return canonical.filter(url -> url.contains("://")).map(url -> new OnPaper(url, QrCode.of(url)));
    }
}
