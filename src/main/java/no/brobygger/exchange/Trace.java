package no.brobygger.exchange;

import java.util.Optional;
import no.brobygger.disk.Sha256;

/**
 * What a translation was when it left: its state, and a fingerprint of its text. Written as {@code outdated-3f2a…}.
 *
 * @param state its state then
 * @param fingerprint the first 64 bits of the SHA-256 of its text in UTF-8, in hexadecimal digits
 */
record Trace(UnitState state, String fingerprint) {

    private static final int HEX_DIGITS = 16;

    static Trace of(UnitState state, String target) {
        return new Trace(state, fingerprint(target));
    }

    /** Reads one back; empty when it is none of ours. */
    static Optional<Trace> parse(String text) {
        int dash = text.lastIndexOf('-');
        for (UnitState state : UnitState.values()) {
            if (dash > 0 && state.word().equals(text.substring(0, dash))) {
                return Optional.of(new Trace(state, text.substring(dash + 1)));
            }
        }
        return Optional.empty();
    }

    /** Whether this is the text that left. */
    boolean isOf(String target) {
        return fingerprint.equals(fingerprint(target));
    }

    private static String fingerprint(String target) {
        return new Sha256().add(target).hex().substring(0, HEX_DIGITS);
    }

    @Override
    public String toString() {
        return state.word() + "-" + fingerprint;
    }
}
