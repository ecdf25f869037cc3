package no.brobygger.translation;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One message of a bundle.
 *
 * @param context {@code msgctxt}; the key in {@code interface.po}
 * @param source {@code msgid}: the text as it was when it was translated
 * @param target {@code msgstr}; empty or blank when not translated yet
 * @param previous {@code #| msgid}: the source before it changed
 * @param flags {@code #,}, sorted, for example {@code fuzzy}
 * @param comments what stands above the entry
 * @param obsolete whether it is kept with {@code #~} only for reuse
 * @param line where the entry's {@code msgid} (or {@code msgctxt}) stands in the file, from 1
 */
public record BundleEntry(
        Optional<String> context,
        String source,
        String target,
        Optional<String> previous,
        Set<String> flags,
        Comments comments,
        boolean obsolete,
        int line) {

    public static final String FUZZY = "fuzzy";

    public BundleEntry {
        flags = Collections.unmodifiableSet(new TreeSet<>(flags));
        if (source.isEmpty()) {
            throw new IllegalArgumentException("entry at line " + line + " has no msgid: that is the header's place");
        }
    }

    public boolean isFuzzy() {
        return flags.contains(FUZZY);
    }

    /** Whether its target may be shown as it is: there is one, it is not fuzzy, and it is not obsolete. */
    public boolean isFinished() {
        return !target.isBlank() && !isFuzzy() && !obsolete;
    }

    /** The same for another source, in the same state. */
    public BundleEntry withSource(String other) {
        return new BundleEntry(context, other, target, previous, flags, comments, obsolete, line);
    }

    /** The same, translated so from its source as it is. */
    public BundleEntry finished(String translation) {
        return new BundleEntry(context, source, translation, Optional.empty(), flags(false), comments, false, line);
    }

    /** The same, translated so, and to be looked at again. */
    public BundleEntry fuzzy(String translation) {
        return new BundleEntry(context, source, translation, previous, flags(true), comments, false, line);
    }

    /** The same with these words of the translator above it. */
    public BundleEntry withRemarks(List<String> lines) {
        Comments others = new Comments(lines, comments.extracted(), comments.references());
        return new BundleEntry(context, source, target, previous, flags, others, obsolete, line);
    }

    private Set<String> flags(boolean fuzzy) {
        Set<String> others = new TreeSet<>(flags);
        if (fuzzy) {
            others.add(FUZZY);
        } else {
            others.remove(FUZZY);
        }
        return others;
    }

    /** What no two entries of a bundle share. */
    public String key() {
        return key(context, source);
    }

    /** Context and source as gettext itself joins them, with an EOT between. */
    public static String key(Optional<String> context, String source) {
        return context.map(name -> name + '\u0004' + source).orElse(source);
    }

    /** The source it was translated from; a fuzzy entry that does not say was translated from its own, as far as anyone knows. */
    public String madeOf() {
        return isFuzzy() ? previous.orElse(source) : source;
    }

    /**
     * The comments above an entry, each line without its mark.
     *
     * @param translator {@code # }, the translator's own words
     * @param extracted {@code #.}, kind, heading path and the author's note
     * @param references {@code #:}, the file, without line numbers
     */
    public record Comments(List<String> translator, List<String> extracted, List<String> references) {

        public static final Comments NONE = new Comments(List.of(), List.of(), List.of());

        public Comments {
            translator = List.copyOf(translator);
            extracted = List.copyOf(extracted);
            references = List.copyOf(references);
        }
    }
}
