package no.brobygger.cli;

/** A number and what it counts, in English. */
final class Counted {

    private Counted() {}

    /** For example {@code 1 page} and {@code 2 pages}. */
    static String of(int number, String singular) {
        return number + " " + singular + (number == 1 ? "" : "s");
    }
}
