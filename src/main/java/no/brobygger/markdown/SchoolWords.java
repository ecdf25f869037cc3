package no.brobygger.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import no.brobygger.language.Language;
import no.brobygger.language.Script;
import no.brobygger.reference.GlossaryTerm;

/**
 * Finds the words of the glossary, and their forms, in text. One look-up for each word of a text; safe for use by many
 * threads.
 */
public final class SchoolWords {

    /** Where there is no glossary. */
    public static final SchoolWords NONE = new SchoolWords(List.of());

    /** So long that no other language written with Latin letters has the same word: Norwegian joins words. */
    private static final int LONG = 10;

    /** Just after the Latin blocks (Unicode, Blocks.txt). */
    private static final char LATIN_END = '\u0250';

    private static final boolean[] OF_LATIN_WORD = new boolean[LATIN_END];

    static {
        for (char c = 0; c < LATIN_END; c++) {
            OF_LATIN_WORD[c] = Character.isLetterOrDigit(c);
        }
    }

    private static final Comparator<Form> ORDER =
            Comparator.<Form>comparingInt(form -> -form.text().length()).thenComparing(Form::language);

    private final Map<String, List<Form>> byFirstWord = new HashMap<>();
    /** What the words that forms begin with are like, see {@link #likeness}: most words of a text need no look-up. */
    private final BitSet likenesses = new BitSet();

    private final ConcurrentMap<Language, Boolean> latin = new ConcurrentHashMap<>();

    /**
     * A word as it may stand in a text.
     *
     * @param id of its term
     * @param language {@code nb} or {@code nn}
     * @param spelled as the glossary writes it, not with a capital at the beginning of a sentence
     * @param plain whether it is Norwegian wherever it stands: kept, long, or with a letter of Norwegian only
     */
    record Form(String text, String id, String language, boolean spelled, boolean plain) {}

    public SchoolWords(List<GlossaryTerm> glossary) {
        for (GlossaryTerm term : glossary) {
            add(term, term.bokmal().text(), "nb");
            term.bokmalForms().forEach(form -> add(term, form, "nb"));
            add(term, term.nynorsk(), "nn");
            term.nynorskForms().forEach(form -> add(term, form, "nn"));
        }
        byFirstWord.values().forEach(forms -> forms.sort(ORDER));
    }

    private void add(GlossaryTerm term, String text, String language) {
        boolean plain = term.kept() || text.length() >= LONG || text.matches(".*[æøåÆØÅ].*");
        add(new Form(text, term.id(), language, true, plain));
        String capital = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        if (!capital.equals(text)) {
            add(new Form(capital, term.id(), language, false, plain));
        }
    }

    private void add(Form form) {
        char[] text = form.text().toCharArray();
        int end = endOfWord(text, 0, text.length);
        byFirstWord
                .computeIfAbsent(form.text().substring(0, end), word -> new ArrayList<>())
                .add(form);
        likenesses.set(likeness(text, 0, end));
    }

    /** A number that words with the same two first letters and the same length share with few others. */
    private static int likeness(char[] text, int word, int wordEnd) {
        char second = wordEnd - word > 1 ? text[word + 1] : 0;
        return (text[word] * 31 + second) * 31 + (wordEnd - word) & 0xFFFF;
    }

    boolean isEmpty() {
        return byFirstWord.isEmpty();
    }

    /** False if no form begins at a word; most words are told apart by this. */
    boolean mayBegin(char[] text, int word, int wordEnd) {
        return wordEnd > word && likenesses.get(likeness(text, word, wordEnd));
    }

    /**
     * The longest form that begins at a word.
     *
     * @param word where the word begins
     * @param wordEnd just after it
     * @param end where the text ends; what follows is a tag
     * @param language of the text: in Norwegian only its own forms are found
     */
    Optional<Form> at(String html, int word, int wordEnd, int end, Language language) {
        return byFirstWord.getOrDefault(html.substring(word, wordEnd), List.of()).stream()
                .filter(form -> stands(form, html, word, end))
                .filter(form -> language.isNorwegian()
                        ? form.language().equals(language.tag()) && !isJoined(html, word, form)
                        : form.plain() || !isLatin(language) || isNamed(html, word, form))
                .findFirst();
    }

    private static boolean stands(Form form, String html, int word, int end) {
        int after = word + form.text().length();
        return after <= end && html.startsWith(form.text(), word) && (after == end || !isOfWord(html.charAt(after)));
    }

    /** Part of a longer word, such as {@code FAU-leder}. In other languages an ending may follow the hyphen. */
    private static boolean isJoined(String html, int word, Form form) {
        int after = word + form.text().length();
        return word > 0 && html.charAt(word - 1) == '-' || after < html.length() && html.charAt(after) == '-';
    }

    /** Said to be the Norwegian word: alone in parentheses, or before a dash at the beginning of the text. */
    private static boolean isNamed(String html, int word, Form form) {
        int after = word + form.text().length();
        return word == 0
                ? form.spelled() && html.startsWith(" – ", after)
                : html.charAt(word - 1) == '(' && html.startsWith(")", after);
    }

    private boolean isLatin(Language language) {
        return latin.computeIfAbsent(
                language,
                asked -> Script.of(asked).filter(script -> script.isOwn('a')).isPresent());
    }

    /** Just after the word that begins at a place. */
    static int endOfWord(char[] text, int start, int end) {
        int at = start;
        while (at < end && isOfWord(text[at])) {
            at++;
        }
        return at;
    }

    /**
     * Whether it is a digit or a letter of the Latin blocks, or joins one: what Arabic or Tigrinya writes before a
     * Norwegian word is not part of it.
     */
    static boolean isOfWord(char c) {
        return c < LATIN_END ? OF_LATIN_WORD[c] : c >= '\u0300' && c < '\u0370' || c >= '\u1E00' && c < '\u1F00';
    }
}
