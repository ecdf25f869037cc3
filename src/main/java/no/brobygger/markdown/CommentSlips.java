package no.brobygger.markdown;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.brobygger.diagnostic.Nearest;
import no.brobygger.translation.SegmentedPage.Aside.Kind;

/**
 * Tells a comment that was meant to steer something, and does not, from a remark that its author makes for colleagues: the
 * first is one word, or begins with a word and a colon, and the word is near one that steers.
 */
final class CommentSlips {

    /** How each comment that steers is written. */
    private static final Map<String, String> FORMS = Stream.concat(
                    Stream.of("critical", "parallel", "skip", "note: …", "gate-off: …", "rows: …"),
                    Arrays.stream(Kind.values()).map(kind -> kind.word() + (kind.needsArgument() ? ": …" : "")))
            .collect(Collectors.toUnmodifiableMap(form -> form.replace(": …", ""), form -> form));

    private static final Pattern COMMENT = Pattern.compile("<!--+\\s*([\\p{L}-]+)\\s*(.*?)\\s*-->", Pattern.DOTALL);

    /** A remark may be any word or two; in three letters one mistake makes nearly any word of another. */
    private static final int SHORT_WORD = 3;

    private CommentSlips() {}

    /** How the comment was probably meant, as it is written. */
    static Optional<String> meant(String comment) {
        Matcher parts = COMMENT.matcher(comment);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String word = parts.group(1).toLowerCase(Locale.ROOT);
        String rest = parts.group(2);
        boolean isShort = word.length() <= SHORT_WORD && !FORMS.containsKey(word);
        boolean hasForm = rest.startsWith(":") || !isShort && !rest.matches("(?s).*\\s.*");
        return hasForm
                ? Nearest.to(word, FORMS.keySet()).map(near -> "<!-- " + FORMS.get(near) + " -->")
                : Optional.empty();
    }
}
