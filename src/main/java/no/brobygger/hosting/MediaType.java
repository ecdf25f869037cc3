package no.brobygger.hosting;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** What the endings of file names mean (IANA media types); a server may not know them all, or not their character set. */
enum MediaType {
    CSS("text/css", true),
    HTML("text/html", true),
    /** RFC 5545, 8.1. */
    ICS("text/calendar", true),
    JPG("image/jpeg", false),
    /** RFC 9239. */
    JS("text/javascript", true),
    JSON("application/json", true),
    PDF("application/pdf", false),
    PNG("image/png", false),
    SVG("image/svg+xml", true),
    TXT("text/plain", true),
    WEBP("image/webp", false),
    /** Feeds and the sitemap. */
    XML("application/xml", true);

    private final String type;
    private final boolean text;

    MediaType(String type, boolean text) {
        this.type = type;
        this.text = text;
    }

    /** Those that are written in letters: always in UTF-8, and worth compressing. */
    static Stream<MediaType> texts() {
        return Arrays.stream(values()).filter(MediaType::isText);
    }

    /** The ending of names, without the dot. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type without its character set. */
    String type() {
        return type;
    }

    boolean isText() {
        return text;
    }

    /** What stands in {@code Content-Type}. */
    String header() {
        return text ? type + "; charset=utf-8" : type;
    }
}
