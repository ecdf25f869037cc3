package no.brobygger.school;

import java.util.Optional;
import no.brobygger.diagnostic.Worded;

/**
 * Someone whom parents reach.
 *
 * @param role who that is
 * @param phone as one writes it, for example {@code 00 00 00 00}
 * @param email an address
 */
public record Contact(Role role, Optional<String> phone, Optional<String> email) {

    public Contact {
        if (phone.isEmpty() && email.isEmpty()) {
            throw new IllegalArgumentException("contact '" + role.word() + "' has neither phone nor email");
        }
    }

    /** Whom parents may want to reach; {@code school.yaml} names it by its word. */
    public enum Role implements Worded {
        OFFICE,
        PRINCIPAL,
        FAU,
        NURSE,
        SFO,
        OMBUD;
    }
}
