package no.brobygger.gate;

/**
 * What a gate has against a translation.
 *
 * @param message begins with a small letter, names the offending value, has no stop
 * @param remedy what to write
 */
record Fault(String message, String remedy) {}
