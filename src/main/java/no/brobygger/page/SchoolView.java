package no.brobygger.page;

import java.util.List;
import java.util.Optional;

/**
 * The school whose site it is, as a page shows it.
 *
 * @param name in the language it is written in
 * @param title that it can be reached here, its name within
 * @param contacts the most important first; no two have the same label
 * @param logo the address of its picture, which says nothing that its name does not
 * @param accessibility the address of the school's statement on how accessible the site is
 */
public record SchoolView(
        LocalText name,
        HtmlFragment title,
        List<Contact> contacts,
        Optional<String> logo,
        Optional<String> accessibility) {

    public SchoolView {
        contacts = List.copyOf(contacts);
    }

    /**
     * Someone whom parents reach at the school, or where they do.
     *
     * @param label who or what that is, in the page's language
     * @param ways phones to call, and addresses to write to about the page
     * @param facts opening hours in the page's language, or a name in the school's
     */
    public record Contact(String label, List<Way> ways, List<String> facts) {

        public Contact {
            ways = List.copyOf(ways);
            facts = List.copyOf(facts);
        }
    }

    /**
     * A way to reach someone.
     *
     * @param text as it is written
     * @param href what a device opens, {@code tel:} (RFC 3966) or {@code mailto:} (RFC 6068)
     */
    public record Way(String text, String href) {}
}
