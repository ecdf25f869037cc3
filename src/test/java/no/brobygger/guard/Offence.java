package no.brobygger.guard;

/** A breach of a house rule, printed so that an editor can open the place. */
record Offence(String path, int line, String message) {

    @Override
    public String toString() {
        return path + ":" + line + ": " + message;
    }
}
