package no.brobygger.diagnostic;

/** What a diagnostic does to the run; its word is printed in it. */
public enum Severity implements Worded {
    /** Nothing is published. */
    ERROR,
    /** The site is published, and the problem is told. */
    WARNING;
}
