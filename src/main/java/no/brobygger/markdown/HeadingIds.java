package no.brobygger.markdown;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives each heading of one page an id from its source text, so that {@code #frist} is the same in every language. */
final class HeadingIds {

    private static final Pattern OWN_ID = Pattern.compile("\\s*\\{#([A-Za-z][A-Za-z0-9_-]*)}$");

    private final Map<String, Integer> taken = new HashMap<>();
    /** From which number on to look for a free one; without it, a heading repeated often takes the square of its times. */
    private final Map<String, Integer> nextNumber = new HashMap<>();

    /** A heading's text and the id its author set with a trailing <code>{#id}</code>; the id is empty without one. */
    record Titled(String text, String ownId) {}

    static Titled split(String heading) {
        Matcher own = OWN_ID.matcher(heading);
        return own.find() ? new Titled(heading.substring(0, own.start()), own.group(1)) : new Titled(heading, "");
    }

    /** Whether a heading's text shows readers what was meant as an id. */
    static boolean isSpoilt(Titled heading) {
        return heading.text().contains("{#");
    }

    /** The offset of what has an id already, if something has; else what stands at this one has it from now on. */
    Optional<Integer> claim(String id, int offset) {
        return Optional.ofNullable(taken.putIfAbsent(id, offset));
    }

    /** The author's id, or one made of the text; numbered from the second use on. */
    String idFor(Titled heading, int offset) {
        String wanted = heading.ownId().isEmpty() ? fromText(heading.text()) : heading.ownId();
        if (claim(wanted, offset).isEmpty()) {
            return wanted;
        }
        int number = nextNumber.getOrDefault(wanted, 2);
        while (claim(wanted + "-" + number, offset).isPresent()) {
            number++;
        }
        nextNumber.put(wanted, number + 1);
        return wanted + "-" + number;
    }

    /** What has the id that the author gave a heading, by its offset; empty if the heading has it, or was given none. */
    Optional<Integer> holder(Titled heading, int offset) {
        return Optional.ofNullable(taken.get(heading.ownId())).filter(other -> other != offset);
    }

    private static String fromText(String text) {
        String lower = text.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("å", "a");
        String ascii = Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String id = ascii.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return id.isEmpty() ? "del" : Character.isDigit(id.charAt(0)) ? "del-" + id : id;
    }
}
