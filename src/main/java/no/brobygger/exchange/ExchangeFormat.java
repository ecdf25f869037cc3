package no.brobygger.exchange;

import java.util.Locale;

/** In what form units leave. */
public enum ExchangeFormat {
    XLIFF2(".xlf", new Xliff2Writer()),
    XLIFF12(".12.xlf", new Xliff12Writer()),
    PO(".po", new OnePoWriter()),
    CSV(".csv", new CsvWriter()),
    HTML(".html", new HtmlSheetWriter());

    private final String extension;
    private final FormatWriter writer;

    ExchangeFormat(String extension, FormatWriter writer) {
        this.extension = extension;
        this.writer = writer;
    }

    /** What a file is called that nobody has named. */
    String fileName(String language) {
        return "brobygger-" + language + extension;
    }

    /** Whether it is XML, which cannot hold every character. */
    boolean isXml() {
        return this != PO && this != CSV;
    }

    String write(ExchangeFile file) {
        return writer.write(file);
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
