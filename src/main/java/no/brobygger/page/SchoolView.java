package no.brobygger.page;

import java.util.List;
import java.util.Optional;

/**
 * The school whose site it is, as a page shows it.
 *
 * @param name in the language it is written in
 * @param title that it can be reached here, its name within
 * @param contacts the most important first
 * @param facts what else helps to reach it
 * @param accessibility the address of the school's statement on how accessible the site is
 */
public record SchoolView(
        LocalText name, HtmlFragment title, List<Contact> contacts, List<Fact> facts, Optional<String> accessibility) {

    public SchoolView {
        contacts = List.copyOf(contacts);
        facts = List.copyOf(facts);
    }

    /** Whether there is anything to show of how it is reached. */
    public boolean tellsHowToReachIt() {
        return !contacts.isEmpty() || !facts.isEmpty();
    }

    /**
     * Something about the school.
     *
     * @param label in the page's language
     * @param texts opening hours in the page's language, or a name in the school's
     */
    public record Fact(String label, List<String> texts) {

        public Fact {
            texts = List.copyOf(texts);
        }
    }

    /**
     * Someone whom parents reach at the school.
     *
     * @param role who that is, in the page's language
     * @param ways to reach them: phones to call, and addresses to write to with the page's title in the school's language
     */
    public record Contact(String role, List<Way> ways) {

        public Contact {
            ways = List.copyOf(ways);
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
