package no.brobygger.translation;

/** What a segment is in its page; the word stands in the bundle as a comment to the translator. */
public enum SegmentKind {
    TITLE("title"),
    SUMMARY("summary"),
    CHANGES("what is new on the page"),
    HEADING("heading"),
    PARAGRAPH("paragraph"),
    LIST_ITEM("list item"),
    TABLE_CELL("table cell"),
    TERM("term"),
    DEFINITION("definition"),
    NOTE_TITLE("title of a note");

    private final String word;

    SegmentKind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
