package no.brobygger.source;

import java.util.List;

/**
 * One key and its value in a property file or a page header, and where they stand.
 *
 * @param key unescaped, never empty
 * @param keyStart offset of the key's first character
 * @param value unescaped, without blanks around it
 * @param valueStart offset of the value's first character
 * @param valueEnd offset just after its last character
 * @param comments the comment lines directly above, without their marks
 */
record PropertyLine(String key, int keyStart, String value, int valueStart, int valueEnd, List<String> comments) {

    PropertyLine {
        comments = List.copyOf(comments);
    }

    /** Where in the file a character of the value stands; the value's start when escapes blur it. */
    int offsetOf(int index) {
        return value.length() == valueEnd - valueStart ? valueStart + index : valueStart;
    }
}
