package no.brobygger.translation;

import java.util.Optional;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.diagnostic.SourceText;

/**
 * Reads a PO file entry by entry in one pass; after a broken entry it goes on with the next.
 *
 * <p>Whatever comes out of a broken entry is left out whole: half a translation is worse than none.
 */
final class PoParser {

    /** Takes what is read, in file order. */
    interface Entries {

        /** The header entry: its text, and the offsets in the file between which that text stands. */
        void header(PoDraft draft, String fields, PoCursor.Bookmark place, int start, int end);

        void entry(BundleEntry entry, PoCursor.Bookmark place);
    }

    private final PoCursor cursor;
    private final PoProblems problems;
    private final PoText text;
    private final Entries entries;
    private boolean hasConflictEnd = true;
    private boolean hasStrayConflict;

    private PoDraft draft = new PoDraft();
    private PoCursor.Bookmark draftStart;
    private PoCursor.Bookmark entryStart;
    private boolean obsolete;
    private Optional<String> context = Optional.empty();
    private String source = "";
    private int targetStart;
    private int targetEnd;
    private boolean contextIsBroken;
    private boolean anythingSeen;
    private boolean startsBroken;

    PoParser(SourceText file, PoProblems problems, Entries entries) {
        this.cursor = new PoCursor(file);
        this.problems = problems;
        this.text = new PoText(cursor, problems);
        this.entries = entries;
        this.draftStart = cursor.bookmark();
        this.entryStart = draftStart;
    }

    void parse() {
        while (cursor.advance()) {
            if (cursor.isAt('#')) {
                readComment();
            } else if (cursor.mark().isPrevious()) {
                readPrevious();
            } else {
                readEntry();
            }
        }
        if (draft.hasComments()) {
            problems.looseComment(cursor.place(draftStart));
        }
    }

    /** Whether the first entry of the file could not be read: it may have been the header. */
    boolean startsBroken() {
        return startsBroken;
    }

    /** Whether a mark of a merge conflict has no other end: then nobody knows which entries stand in the conflict. */
    boolean hasStrayConflict() {
        return hasStrayConflict;
    }

    private void readComment() {
        if (!draft.hasComments()) {
            draftStart = cursor.bookmark();
        }
        int end = cursor.lineEnd();
        String line = cursor.text().substring(cursor.position() + 1, end);
        int nul = cursor.hasNul() ? line.indexOf('\0') : -1;
        if (nul >= 0) {
            problems.nul(cursor.place(cursor.position() + 1 + nul));
        } else {
            draft.comment(line);
        }
        cursor.moveTo(end);
    }

    /** Previous contexts and plurals are read over: nothing asks for them. */
    private void readPrevious() {
        boolean isSource = cursor.takeKeyword(PoCursor.SOURCE);
        if (!isSource && !cursor.takeKeyword(PoCursor.CONTEXT) && !cursor.takeKeyword(PoCursor.PLURAL)) {
            unexpected(PoCursor.SOURCE);
        } else if (!text.read()) {
            recover();
        } else if (isSource) {
            draft.previous(text.value());
        }
    }

    private void readEntry() {
        boolean hadBrokenContext = contextIsBroken;
        contextIsBroken = false;
        entryStart = cursor.bookmark();
        obsolete = cursor.mark().isObsolete();
        boolean complete = readContext() && readSource() && readTarget() && !hadBrokenContext;
        if (complete) {
            deliver();
        }
        startsBroken |= !complete && !anythingSeen;
        anythingSeen = true;
        draft = new PoDraft();
    }

    private boolean readContext() {
        context = Optional.empty();
        if (!cursor.takeKeyword(PoCursor.CONTEXT)) {
            return true;
        }
        if (!text.read()) {
            recover();
            contextIsBroken = cursor.lineHolds(PoCursor.SOURCE);
            return false;
        }
        context = Optional.of(text.value());
        return true;
    }

    private boolean readSource() {
        if (context.isPresent() && isAtEntryEnd()) {
            problems.incomplete(place(entryStart), PoCursor.CONTEXT, context.get(), PoCursor.SOURCE);
            return false;
        }
        if (isAtOtherMark(PoCursor.SOURCE) || !cursor.takeKeyword(PoCursor.SOURCE)) {
            return unexpected(PoCursor.SOURCE);
        }
        if (!text.read()) {
            return recover();
        }
        source = text.value();
        return true;
    }

    private boolean readTarget() {
        if (isAtEntryEnd() || cursor.isAtKeyword(PoCursor.SOURCE)) {
            problems.incomplete(place(entryStart), PoCursor.SOURCE, source, PoCursor.TARGET);
            return false;
        }
        if (isAtOtherMark(PoCursor.TARGET) || !cursor.takeKeyword(PoCursor.TARGET)) {
            return unexpected(PoCursor.TARGET);
        }
        targetStart = cursor.position();
        if (!text.read()) {
            return recover();
        }
        targetEnd = cursor.position();
        return true;
    }

    private void deliver() {
        if (!source.isEmpty()) {
            BundleEntry.Comments comments = draft.comments();
            int line = entryStart.line();
            entries.entry(
                    new BundleEntry(
                            context, source, text.value(), draft.previous(), draft.flags(), comments, obsolete, line),
                    entryStart);
        } else if (context.isPresent() || obsolete) {
            problems.emptySource(place(entryStart));
        } else {
            entries.header(draft, text.value(), entryStart, targetStart, targetEnd);
        }
    }

    /** Whether what stands here can only belong to another entry. */
    private boolean isAtEntryEnd() {
        return cursor.isAtEnd()
                || cursor.isAt('#')
                || cursor.mark().isPrevious()
                || cursor.isAtKeyword(PoCursor.CONTEXT);
    }

    private boolean isAtOtherMark(String keyword) {
        return cursor.isAtKeyword(keyword) && cursor.mark().isObsolete() != obsolete;
    }

    /** Tells what stands here instead of what was expected, and leaves the entry; always false. */
    private boolean unexpected(String expected) {
        if (cursor.isAtConflict()) {
            return leave();
        }
        SourceLocation place = cursor.place();
        boolean isUnknown = false;
        if (cursor.isAt('\0')) {
            problems.nul(place);
        } else if (cursor.isAt('"')) {
            problems.looseText(place);
        } else if (cursor.isAtKeyword(expected)) {
            problems.mixedMarks(place);
        } else if (cursor.isAtKeyword(PoCursor.PLURAL)) {
            problems.plural(place);
        } else if (cursor.isAtKeyword(PoCursor.TARGET)) {
            problems.keywordOrder(place, PoCursor.TARGET, expected);
        } else {
            problems.unknownKeyword(place, cursor.word());
            isUnknown = true;
        }
        leave();
        contextIsBroken = isUnknown && expected.equals(PoCursor.SOURCE) && cursor.lineHolds(PoCursor.SOURCE);
        return false;
    }

    /** Leaves an entry whose text is broken, unless the text was absent and the next entry has begun; always false. */
    private boolean recover() {
        boolean atNext =
                cursor.isAt('#') || cursor.isAtKeyword(PoCursor.CONTEXT) || cursor.isAtKeyword(PoCursor.SOURCE);
        return !(cursor.isBelowKeyword() && atNext) && leave();
    }

    /** Goes to where the next entry can begin; always false. */
    private boolean leave() {
        if (cursor.isAtConflict()) {
            readConflict();
        }
        cursor.resync();
        return false;
    }

    /** Passes a conflict with all its sides, because none of them is known to be the right one. */
    private void readConflict() {
        SourceLocation place = cursor.place();
        String mark = cursor.restOfLine();
        boolean opens = mark.startsWith("<");
        int end = opens && hasConflictEnd ? cursor.text().indexOf("\n>>>>>>>", cursor.position()) : -1;
        if (end < 0) {
            hasConflictEnd &= !opens;
            hasStrayConflict = true;
            problems.conflict(place, mark);
            return;
        }
        while (cursor.position() <= end) {
            cursor.skipLine();
        }
        problems.conflict(place, mark, cursor.line());
        // What follows without an empty line is the rest of an entry whose comments may stand in the conflict.
        do {
            cursor.skipLine();
        } while (!cursor.restOfLine().isEmpty());
    }

    SourceLocation place(PoCursor.Bookmark bookmark) {
        return cursor.place(bookmark);
    }
}
