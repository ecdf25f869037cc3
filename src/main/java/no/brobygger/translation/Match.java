package no.brobygger.translation;

/**
 * What a bundle has for one segment.
 *
 * @param state whether it fits today's source
 * @param source the text the translation was made of
 * @param target the translation; empty when there is none
 * @param line where its entry stands in the bundle, from 1; 0 when there is none
 */
record Match(State state, String source, String target, int line) {

    static final Match NOTHING = new Match(State.NONE, "", "", 0);

    enum State {
        CURRENT,
        CHANGED,
        NONE
    }
}
