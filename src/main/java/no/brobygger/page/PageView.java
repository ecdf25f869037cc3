package no.brobygger.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.brobygger.language.Language;
import no.brobygger.qr.QrCode;

/**
 * All that a template sees, under the name {@code page}; {@link SiteFrame} makes it.
 *
 * @param siteName the site's name as a visitor reads it
 * @param language the page's language
 * @param text the interface's own words in it; a template calls it like a method, {@code page.text("share", {"percent":
 *     64})}
 * @param address where the page is, below the site's root, for example {@code ar/skolemiljo/mobbing.html}
 * @param root the way from the page to the site's root: empty, or {@code ../} for each folder
 * @param title the page's title, perhaps in a fallback language
 * @param summary the page's summary, likewise
 * @param indexing what search engines are told about it
 * @param ways the ways to other pages; absent at the root, which belongs to no language
 * @param school the school whose site it is
 * @param content what stands in {@code <main>}
 */
public record PageView(
        String siteName,
        Language language,
        Texts text,
        String address,
        String root,
        LocalText title,
        Optional<LocalText> summary,
        Indexing indexing,
        Optional<Ways> ways,
        Optional<SchoolView> school,
        Content content) {

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
        return indexing.canonical().filter(url -> url.contains("://")).map(url -> new OnPaper(url, QrCode.of(url)));
    }
}
