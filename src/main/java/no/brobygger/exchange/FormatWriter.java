package no.brobygger.exchange;

/** Writes units in one format; the same units always give the same characters. */
interface FormatWriter {

    String write(ExchangeFile file);
}
