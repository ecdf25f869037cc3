package no.brobygger.exchange;

/**
 * A protected mark, or two that belong together, under the number it has in a unit.
 *
 * @param id from 1; the same in source and translation
 * @param begin its text, or that of the first of two
 * @param end that of the second; empty when it stands alone
 * @param inSource whether the source has it
 * @param inTarget whether the translation has it
 */
record InlineCode(int id, String begin, String end, boolean inSource, boolean inTarget) {

    boolean isPair() {
        return !end.isEmpty();
    }

    boolean isLike(InlinePiece piece) {
        return piece instanceof InlinePiece.Begin pair
                ? pair.text().equals(begin) && pair.end().equals(end)
                : piece.text().equals(begin) && !isPair();
    }

    InlineCode alsoInTarget() {
        return new InlineCode(id, begin, end, inSource, true);
    }

    /** Whether a translator may leave it out: only where the translation that leaves does so already. */
    boolean mayGo(boolean translated) {
        return translated && !inTarget;
    }
}
