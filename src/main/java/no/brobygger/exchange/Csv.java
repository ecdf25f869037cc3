package no.brobygger.exchange;

import java.util.List;

/** What CSV writer and reader must agree on. */
final class Csv {

    static final String PAGE = "page";
    static final String CONTEXT = "context";
    static final String KIND = "kind";
    static final String HEADING = "heading";
    static final String LANGUAGE = "language";
    static final String STATE = "state";
    static final String SOURCE = "source";
    static final String TARGET = "translation";
    static final String PREVIOUS = "previous source";
    static final String NOTE = "note";
    static final String COMMENT = "comment";
    static final String CRITICAL = "critical";
    static final String TRACE = "export";

    /** In the order in which they are written; they are read in any. */
    static final List<String> COLUMNS = List.of(
            PAGE, CONTEXT, KIND, HEADING, LANGUAGE, STATE, SOURCE, TARGET, PREVIOUS, NOTE, COMMENT, CRITICAL, TRACE);
    /** Without these a unit cannot be found again. */
    static final List<String> NEEDED = List.of(PAGE, SOURCE, TARGET);

    /** What a spreadsheet may take for the beginning of a formula, full-width forms too, or strip before it looks. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private static final char GUARD = '\'';

    private Csv() {}

    /**
     * A cell that no spreadsheet computes. An apostrophe is put before what might be a formula, and before a text
     * that looks guarded already, so that {@link #unguarded} gives every text back.
     */
    static String guarded(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula || isGuarded(text) ? GUARD + text : text;
    }

    static String unguarded(String cell) {
        return isGuarded(cell) ? cell.substring(1) : cell;
    }

    private static boolean isGuarded(String cell) {
        return cell.length() > 1
                && cell.charAt(0) == GUARD
                && (cell.charAt(1) == GUARD || FORMULA.indexOf(cell.charAt(1)) >= 0);
    }
}
