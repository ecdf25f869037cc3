package no.brobygger.exchange;

/** A piece of a text: words, or a mark that a translator must not change. The pieces of a text joined are the text. */
sealed interface InlinePiece {

    String text();

    /** What is translated. */
    record Words(String text) implements InlinePiece {}

    /** A mark that stands alone, such as a placeholder or code. */
    record Alone(String text) implements InlinePiece {}

    /**
     * The first mark of two.
     *
     * @param end the second one, for example {@code ](../sprak/tolk.md)}
     */
    record Begin(String text, String end) implements InlinePiece {}

    /** The second mark of two, of the last {@link Begin} that has none yet. */
    record End(String text) implements InlinePiece {}
}
