package no.brobygger.gate;

import java.text.Normalizer;
import java.util.Optional;
import no.brobygger.diagnostic.Rule;

/** Letters with marks are one character each (NFC), else search and comparison do not find them. */
final class NfcGate implements Gate {

    /** Below it every text is in NFC. */
    private static final char FIRST = '\u0300';

    @Override
    public Rule rule() {
        return Rule.GATE_NFC;
    }

    @Override
    public int concerns() {
        return CharacterKinds.PART;
    }

    @Override
    public boolean bars() {
        return true;
    }

    @Override
    public Optional<Fault> check(Reading source, Reading target) {
        String text = target.text();
        int at = 0;
        while (at < text.length() && text.charAt(at) < FIRST) {
            at++;
        }
        if (at == text.length() || Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return Optional.empty();
        }
        return Optional.of(new Fault(
                "letter '" + firstLetter(text) + "' of the translation is put together of parts (not NFC)",
                "write the letter anew, or save the file with Unicode normalisation NFC"));
    }

    private static String firstLetter(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        int at = 0;
        while (at < composed.length() && composed.charAt(at) == text.charAt(at)) {
            at++;
        }
        return at < composed.length() ? composed.substring(at, composed.offsetByCodePoints(at, 1)) : composed;
    }
}
