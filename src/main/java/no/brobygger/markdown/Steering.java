package no.brobygger.markdown;

import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the comments just before a block say of its translation: {@code <!-- note: … -->}, {@code <!-- critical -->},
 * {@code <!-- skip -->}. Other comments are left in the page as they are.
 *
 * @param note the author's word to the translator
 * @param critical whether a wrong translation would mislead about a right, a duty or a deadline
 * @param skip whether the block stays in the source language everywhere
 */
record Steering(Optional<String> note, boolean critical, boolean skip) {

    static final Steering NONE = new Steering(Optional.empty(), false, false);

    private static final Pattern COMMENT = Pattern.compile("<!--\\s*(note:\\s*(.*?)|critical|skip)\\s*-->");

    /**
     * The steering comments in a run of HTML, if it is nothing else.
     *
     * @return one match group 1 per comment: {@code critical}, {@code skip} or {@code note: …}
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

    Steering with(List<String> comments) {
        Steering steering = this;
        for (String comment : comments) {
            steering = switch (comment) {
                case "critical" -> new Steering(steering.note, true, steering.skip);
                case "skip" -> new Steering(steering.note, steering.critical, true);
                default ->
                    new Steering(
                            Optional.of(comment.substring("note:".length()).strip()), steering.critical, steering.skip);
            };
        }
        return steering;
    }

    /** What holds inside a block: a note is for its first segment, the rest for all of them. */
    Steering inside() {
        return new Steering(Optional.empty(), critical, skip);
    }
}
