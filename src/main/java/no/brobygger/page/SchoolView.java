package no.brobygger.page;

import java.util.List;
import java.util.Optional;

/**
 * The school whose site it is, as a page shows it.
 *
 * @param name in the language it is written in
 * @param title that it can be reached here, its name within
 * @param contacts the most important first
 */
public record SchoolView(LocalText name, HtmlFragment title, List<Contact> contacts) {

    public SchoolView {
        contacts = List.copyOf(contacts);
    }

    /**
     * Someone whom parents reach at the school.
     *
     * @param role who that is, in the page's language
     * @param phone to call
     * @param email to write to, its subject the page's title in the school's language
     */
    public record Contact(String role, Optional<Way> phone, Optional<Way> email) {}

    /**
     * A way to reach someone.
     *
     * @param text as it is written
     * @param href what a device opens, {@code tel:} (RFC 3966) or {@code mailto:} (RFC 6068)
     */
    public record Way(String text, String href) {}
}
