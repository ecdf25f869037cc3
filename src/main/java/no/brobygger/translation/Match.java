package no.brobygger.translation;

/**
 * What a bundle has for one segment.
 *
 * @param state whether it fits today's source
 * @param target the translation; empty when there is none
 */
record Match(State state, String target) {

    static final Match NOTHING = new Match(State.NONE, "");

    enum State {
        CURRENT,
        CHANGED,
        NONE
    }
}
