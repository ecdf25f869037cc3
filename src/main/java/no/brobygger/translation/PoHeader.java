package no.brobygger.translation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.diagnostic.SourceText;

/** Splits the text of a header entry into its fields, and checks charset, language and review. */
final class PoHeader {

    private static final String CHARSET = "charset=";

    private final SourceText file;
    private final int start;
    private final String written;
    private final PoProblems problems;

    /** The header's text stands between the offsets {@code start} and {@code end} of the file. */
    PoHeader(SourceText file, int start, int end, PoProblems problems) {
        this.file = file;
        this.start = start;
        this.written = file.text().substring(start, end);
        this.problems = problems;
    }

    /** The fields in file order; names and values are without space around them. */
    Map<String, String> fields(String text, String expectedLanguage) {
        Map<String, String> fields = new LinkedHashMap<>();
        int from = 0;
        for (String line : text.split("\n")) {
            int colon = line.indexOf(':');
            int at = find(colon < 0 ? line : line.substring(0, colon + 1), from);
            String name = line.substring(0, Math.max(colon, 0)).strip();
            String value = line.substring(colon + 1).strip();
            if (line.isBlank()) {
                continue;
            }
            if (name.isEmpty() || (name + value).indexOf('\r') >= 0) {
                problems.headerLine(place(at), line);
            } else if (fields.putIfAbsent(name, value) != null) {
                problems.headerField(place(at), name);
            } else {
                check(name, value, at, expectedLanguage);
            }
            from = Math.max(from, at + 1);
        }
        return fields;
    }

    private void check(String name, String value, int at, String expectedLanguage) {
        if (name.equals("Language") && !value.isEmpty() && !normal(value).equals(normal(expectedLanguage))) {
            problems.language(place(at), value, expectedLanguage);
        }
        List<String> words = Bundle.WORDS.getOrDefault(name, List.of(value));
        if (!value.isEmpty() && !words.contains(value)) {
            problems.headerWord(place(at), name, value, words);
        }
        int mark = name.equals("Content-Type") ? value.toLowerCase(Locale.ROOT).indexOf(CHARSET) : -1;
        if (mark >= 0) {
            checkCharset(value.substring(mark + CHARSET.length()), at);
        }
    }

    private void checkCharset(String value, int at) {
        int semicolon = value.indexOf(';');
        String charset = (semicolon < 0 ? value : value.substring(0, semicolon)).strip();
        String folded = charset.toLowerCase(Locale.ROOT);
        if (!folded.equals("utf-8") && !folded.equals("utf8")) {
            int written = this.written.toLowerCase(Locale.ROOT).indexOf(CHARSET, Math.max(at, 0));
            problems.charset(place(written), charset);
        }
    }

    /** Language tags differ in writing only: {@code nb_NO} is {@code nb-no}. */
    private static String normal(String tag) {
        return tag.replace('_', '-').toLowerCase(Locale.ROOT);
    }

    /** Where a header line begins in the file's own text, -1 when it is wrapped or escaped there. */
    private int find(String lineStart, int from) {
        int at = written.indexOf(lineStart, from);
        while (at > 0 && written.charAt(at - 1) != '"' && !written.startsWith("\\n", at - 2)) {
            at = written.indexOf(lineStart, at + 1);
        }
        return at;
    }

    private SourceLocation place(int at) {
        return file.locate(start + Math.max(at, 0));
    }
}
