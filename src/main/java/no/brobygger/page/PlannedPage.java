package no.brobygger.page;

import java.util.function.Supplier;
import no.brobygger.language.Language;

/**
 * A page to be written: where, with which template, and how to make its value.
 *
 * @param address relative to the site's root, with {@code /}, for example {@code ar/skolemiljo/mobbing.html}
 * @param template the file's name in the folder of templates, for example {@code guidance.ftlh}
 * @param language the language the page is for
 * @param value makes what the template sees as {@code page}; asked once, by the thread that bakes the page, so that
 *     bodies are not kept in memory. Its class must be public, or Freemarker does not see its components
 */
public record PlannedPage(String address, String template, Language language, Supplier<Object> value) {

    public PlannedPage {
        if (!isInside(address)) {
            throw new IllegalArgumentException(
                    "address '" + address + "' must be a file below the site's root, with '/' and without '.' or '..'");
        }
        if (template.isBlank()) {
            throw new IllegalArgumentException("page '" + address + "' has no template");
        }
    }

    /** The last check before something is written: no address may lead out of the staging folder. */
    private static boolean isInside(String address) {
        if (address.indexOf('\\') >= 0 || address.indexOf('\0') >= 0) {
            return false;
        }
        for (String name : address.split("/", -1)) {
            if (name.isEmpty() || name.equals(".") || name.equals("..")) {
                return false;
            }
        }
        return true;
    }
}
