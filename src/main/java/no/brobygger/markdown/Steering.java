package no.brobygger.markdown;

import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.brobygger.diagnostic.Rule;

/**
 * What the comments just before a block say of its translation: {@code <!-- note: … -->}, {@code <!-- critical -->},
 * {@code <!-- parallel -->}, {@code <!-- skip -->}, {@code <!-- gate-off: numbers, links -->}. {@code <!-- rows: … -->} says
 * nothing of it: the rows stand there already. Other comments are remarks of the author, and no part of the written page.
 *
 * @param note the author's word to the translator
 * @param critical whether a wrong translation would mislead about a right, a duty or a deadline
 * @param parallel whether readers of other languages see the block in the source language too
 * @param skip whether the block stays in the source language everywhere
 * @param gatesOff the checks that translations of the block need not pass
 */
record Steering(Optional<String> note, boolean critical, boolean parallel, boolean skip, Set<Rule> gatesOff) {

    static final Steering NONE = new Steering(Optional.empty(), false, false, false, Set.of());

    private static final Pattern COMMENT =
            Pattern.compile("<!--\\s*(note:\\s*(.*?)|critical|parallel|skip|rows:.*?|gate-off:\\s*(.*?))\\s*-->");
    private static final String GATE_OFF = "gate-off:";
    private static final String NOTE = "note:";

    /**
     * The steering comments in a run of HTML, if it is nothing else.
     *
     * @return one match group 1 per comment: {@code critical}, {@code parallel}, {@code skip}, {@code rows: …}, {@code
     *     note: …} or {@code gate-off: …}
     */
    static Optional<List<String>> commentsOf(Node node) {
        if (!(node instanceof HtmlCommentBlock)) {
            return Optional.empty();
        }
        List<String> found = new ArrayList<>();
        for (String line : node.getChars().toString().strip().split("\\R")) {
            Matcher comment = COMMENT.matcher(line.strip());
            if (!comment.matches()) {
                return Optional.empty();
            }
            found.add(comment.group(1));
        }
        return Optional.of(found);
    }

    /** @param unknown is given each gate that does not exist */
    Steering with(List<String> comments, Consumer<String> unknown) {
        Optional<String> said = note;
        boolean matters = critical;
        boolean both = parallel;
        boolean stays = skip;
        Set<Rule> off = new HashSet<>(gatesOff);
        for (String comment : comments) {
            if (comment.startsWith(GATE_OFF)) {
                off.addAll(GateNames.read(comment.substring(GATE_OFF.length()), unknown));
            } else if (comment.startsWith(NOTE)) {
                said = Optional.of(comment.substring(NOTE.length()).strip());
            }
            matters |= comment.equals("critical");
            both |= comment.equals("parallel");
            stays |= comment.equals("skip");
        }
        return new Steering(said, matters, both, stays, off);
    }

    /** What holds inside a block: a note is for its first segment, the rest for all of them. */
    Steering inside() {
        return new Steering(Optional.empty(), critical, parallel, skip, gatesOff);
    }
}
