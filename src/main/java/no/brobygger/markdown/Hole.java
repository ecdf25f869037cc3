package no.brobygger.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Stands in a page's tree where a segment's inline text was; rendered as {@link #MARK}, at which the HTML is split. */
final class Hole extends Node {

    /** NUL: CommonMark replaces it in any input, so it cannot come from a page. */
    static final char MARK = '\u0000';

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
