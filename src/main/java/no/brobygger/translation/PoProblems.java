package no.brobygger.translation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Nearest;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.diagnostic.SourceLocation;

/** Every sentence the reader of bundles can say about a file, in one place. */
final class PoProblems {

    private final Consumer<Diagnostic> sink;

    PoProblems(Consumer<Diagnostic> sink) {
        this.sink = sink;
    }

    void conflict(SourceLocation place, String marker) {
        conflictError(place, "merge conflict mark " + Shown.quoted(marker) + " was left in the file");
    }

    void conflict(SourceLocation place, String marker, int lastLine) {
        conflictError(
                place, "merge conflict " + Shown.quoted(marker) + " was left in the file, up to line " + lastLine);
    }

    private void conflictError(SourceLocation place, String message) {
        String remedy =
                "keep one of the two sides and delete the lines that start with '<<<<<<<', '=======' and '>>>>>>>'";
        error(Rule.BUNDLE_CONFLICT, place, message, remedy);
    }

    void duplicate(SourceLocation place, Optional<String> context, String source, int firstLine) {
        String message = "msgid " + Shown.quoted(source)
                + context.map(key -> " with msgctxt " + Shown.quoted(key)).orElse("") + " is on line " + firstLine
                + " already";
        error(Rule.BUNDLE_DUPLICATE, place, message, "delete one of the two entries");
    }

    void duplicateHeader(SourceLocation place, int firstLine) {
        String message = "a second header entry, the first is on line " + firstLine;
        error(Rule.BUNDLE_DUPLICATE, place, message, "delete one of the two, or write the msgid that is missing");
    }

    void obsoleteDuplicate(SourceLocation place, String source, int otherLine) {
        String message =
                "obsolete msgid " + Shown.quoted(source) + " is also on line " + otherLine + " and is not kept";
        warning(Rule.BUNDLE_DUPLICATE, place, message, "delete the obsolete entry");
    }

    void emptySource(SourceLocation place) {
        String message = "empty msgid, expected the source text: only the header entry is without one";
        error(Rule.BUNDLE_EMPTY_MSGID, place, message, "write the source text in msgid, or delete the entry");
    }

    void escape(SourceLocation place, String escape) {
        String message = "broken escape " + Shown.quoted(escape)
                + ", expected \\n \\t \\r \\\" \\\\ \\a \\b \\f \\v, \\ooo or \\xhh of UTF-8 bytes";
        error(Rule.BUNDLE_ESCAPE, place, message, "write '\\\\' for a backslash");
    }

    void unterminated(SourceLocation place) {
        String message = "text is not closed, expected '\"' before the end of the line";
        String remedy = "write '\"' at the end of the line; a line break inside a text is written '\\n'";
        error(Rule.BUNDLE_STRING, place, message, remedy);
    }

    void afterText(SourceLocation place, String word) {
        String message = Shown.quoted(word) + " after the closing '\"', expected the end of the line";
        error(Rule.BUNDLE_STRING, place, message, "write '\\\"' for a quotation mark inside a text");
    }

    void noText(SourceLocation place) {
        String message = "keyword without a text, expected '\"' after it";
        error(Rule.BUNDLE_STRING, place, message, "write the text after the keyword, in quotation marks");
    }

    void looseText(SourceLocation place) {
        String message = "text without a keyword, expected 'msgctxt', 'msgid' or 'msgstr' before it";
        error(Rule.BUNDLE_STRING, place, message, "write the keyword, or delete the line");
    }

    void unknownKeyword(SourceLocation place, String word) {
        String message = "unknown keyword " + Shown.quoted(word) + ", expected 'msgctxt', 'msgid' or 'msgstr'";
        error(Rule.BUNDLE_KEYWORD, place, message, "correct the keyword, or write '# ' before it to make it a comment");
    }

    void keywordOrder(SourceLocation place, String word, String expected) {
        String message = "'" + word + "' is out of order, expected '" + expected + "'";
        error(Rule.BUNDLE_KEYWORD, place, message, "write msgctxt (if there is one), then msgid, then msgstr");
    }

    void mixedMarks(SourceLocation place) {
        String message = "only a part of this entry is marked '#~'";
        error(Rule.BUNDLE_KEYWORD, place, message, "write '#~ ' before each line of an obsolete entry, or before none");
    }

    void incomplete(SourceLocation place, String keyword, String text, String missing) {
        String message = keyword + " " + Shown.quoted(text) + " has no " + missing;
        error(Rule.BUNDLE_INCOMPLETE, place, message, "write the line: " + missing + " \"…\"");
    }

    void plural(SourceLocation place) {
        String message = "'msgid_plural' is not used here, expected 'msgstr'";
        String remedy = "write plurals as one ICU pattern in msgid and in msgstr: {count, plural, one {…} other {…}}";
        error(Rule.BUNDLE_PLURAL, place, message, remedy);
    }

    void nul(SourceLocation place) {
        error(Rule.BUNDLE_NUL, place, "NUL character (U+0000)", "delete it, or save the file again as UTF-8");
    }

    void looseComment(SourceLocation place) {
        String message = "comment at the end of the file belongs to no entry and is not kept";
        warning(Rule.BUNDLE_COMMENT, place, message, "move it above an entry, or delete it");
    }

    void noHeader(SourceLocation place, String language) {
        String remedy = "start the file with: msgid \"\" msgstr \"Language: " + language
                + "\\nContent-Type: text/plain; charset=UTF-8\\n\"";
        warning(Rule.BUNDLE_HEADER, place, "no header entry, expected one with an empty msgid", remedy);
    }

    void headerLine(SourceLocation place, String line) {
        String message = "header line " + Shown.quoted(line) + " is not kept, expected 'Name: value'";
        warning(Rule.BUNDLE_HEADER, place, message, "write a name, ':' and a value, ended by '\\n'");
    }

    void headerField(SourceLocation place, String name) {
        String message = "header field " + Shown.quoted(name) + " is given twice, the second is not kept";
        warning(Rule.BUNDLE_HEADER, place, message, "delete one of the two lines");
    }

    void headerComment(SourceLocation place) {
        String message = "'#.' or '#:' above the header entry is not kept, expected '# '";
        warning(Rule.BUNDLE_HEADER, place, message, "write '# ' before the comment, or delete it");
    }

    void charset(SourceLocation place, String charset) {
        String message = "charset " + Shown.quoted(charset) + " in the header, expected 'UTF-8'";
        error(Rule.BUNDLE_CHARSET, place, message, "save the file as UTF-8 and write 'charset=UTF-8'");
    }

    void language(SourceLocation place, String found, String expected) {
        String message = "language " + Shown.quoted(found) + " in the header, expected '" + expected + "'";
        String remedy = "write 'Language: " + expected + "', or move the file to the folder of its language";
        warning(Rule.BUNDLE_LANGUAGE, place, message, remedy);
    }

    /** Not one of {@link Rule#BUNDLE_HEADER}: the line is kept as it is. */
    void headerWord(SourceLocation place, String field, String found, List<String> words) {
        String message = field + " " + Shown.quoted(found) + " in the header is not known, expected '" + words.get(0)
                + "' or '" + words.get(1) + "'";
        warning(Rule.INVALID_VALUE, place, message, Nearest.question(found, words, "write one of them"));
    }

    private void error(Rule rule, SourceLocation place, String message, String remedy) {
        sink.accept(Diagnostic.error(rule, place, message, remedy));
    }

    private void warning(Rule rule, SourceLocation place, String message, String remedy) {
        sink.accept(Diagnostic.warning(rule, place, message, remedy));
    }
}
