package no.brobygger.serve;

import java.util.Locale;
import java.util.Map;

/** What a browser is told a file is. */
final class MediaTypes {

    private static final String UTF_8 = "; charset=utf-8";

    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("avif", "image/avif"),
            Map.entry("css", "text/css" + UTF_8),
            Map.entry("csv", "text/csv" + UTF_8),
            Map.entry("gif", "image/gif"),
            Map.entry("gz", "application/gzip"),
            Map.entry("html", "text/html" + UTF_8),
            Map.entry("ico", "image/x-icon"),
            Map.entry("ics", "text/calendar" + UTF_8),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("js", "text/javascript" + UTF_8),
            Map.entry("json", "application/json"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("png", "image/png"),
            Map.entry("svg", "image/svg+xml" + UTF_8),
            Map.entry("txt", "text/plain" + UTF_8),
            Map.entry("vtt", "text/vtt" + UTF_8),
            Map.entry("webm", "video/webm"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("webp", "image/webp"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("xml", "application/xml" + UTF_8),
            Map.entry("zip", "application/zip"));

    private MediaTypes() {}

    /** The type by the ending of a file's name; for an unknown one, a type that is downloaded. */
    static String of(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(ending, "application/octet-stream");
    }

    static boolean isHtml(String type) {
        return type.startsWith("text/html");
    }
}
