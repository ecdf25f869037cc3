package no.brobygger.gate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import no.brobygger.language.Language;
import no.brobygger.language.LanguageWords;
import no.brobygger.language.Meaning;
import no.brobygger.language.MonthNames;
import no.brobygger.language.OnFirstUse;
import no.brobygger.language.Script;
import no.brobygger.language.WordForms;
import no.brobygger.language.WordTable;
import no.brobygger.markdown.InlineReader;
import no.brobygger.markdown.InlineStructure;

/**
 * A language as gates know it (its letters, its months, its words for numbers and denial), and the {@link Reading}s of texts
 * in it. Sources are remembered for a while, since each is asked for once a language.
 */
final class Tongue {

    /** Their words are too often something else: a, first, other, both. */
    static final Set<String> DOUBTFUL_NUMBERS = Set.of("1", "2");

    /** The pages that are worked on at a time have fewer segments; what is forgotten is read again. */
    private static final int REMEMBERED = 4096;

    private final Language language;
    private final WordTable table;
    private final InlineReader inline;
    private final OnFirstUse<MonthNames> months;
    private final OnFirstUse<CharacterKinds> characters;
    private final OnFirstUse<WordSieve> denying;
    private final OnFirstUse<WordSieve> timing;
    private final OnFirstUse<WordSieve> counting;
    private final ConcurrentMap<String, Reading> remembered = new ConcurrentHashMap<>();

    Tongue(Language language, WordTable table, InlineReader inline) {
        this.language = language;
        this.table = table;
        this.inline = inline;
        this.months = new OnFirstUse<>(() -> MonthNames.of(language, words().months()));
        this.denying = new OnFirstUse<>(() -> WordSieve.ofList(words().denials().wholeWords(), characters()));
        this.timing = new OnFirstUse<>(() -> WordSieve.ofList(words().units().wholeWords(), characters()));
        this.counting = new OnFirstUse<>(() -> WordSieve.ofList(countingWords(), characters()));
        this.characters = new OnFirstUse<>(() -> new CharacterKinds(Script.of(language)));
    }

    /** @param definitions of links, of the page it belongs to */
    Reading read(String text, String definitions) {
        return new Reading(text, definitions, this);
    }

    /** The same for a text that will be asked for again. */
    Reading remember(String text, String definitions) {
        if (!definitions.isEmpty()) {
            return read(text, definitions);
        }
        Reading known = remembered.get(text);
        if (known != null) {
            return known;
        }
        if (remembered.size() >= REMEMBERED) {
            remembered.clear();
        }
        Reading reading = read(text, definitions);
        remembered.put(text, reading);
        return reading;
    }

    LanguageWords words() {
        return table.of(language);
    }

    MonthNames months() {
        return months.get();
    }

    InlineStructure inline(String text, String definitions) {
        return inline.read(text, definitions);
    }

    CharacterKinds characters() {
        return characters.get();
    }

    Optional<Script> script() {
        return characters().script();
    }

    /** False if no word of a text denies or forbids, so that its translations must. */
    boolean mayDeny(String text) {
        return !words().denials().isOfWholeWords() || denying.get().mayHoldWordOf(text, characters());
    }

    /** False if no word of a text is a unit of time. */
    boolean mayTime(String text) {
        return !words().units().isEmpty()
                && (!words().units().isOfWholeWords() || timing.get().mayHoldWordOf(text, characters()));
    }

    /** False if no word of a text is a number above two. */
    boolean mayCount(String text) {
        return counting.get().mayHoldWordOf(text, characters());
    }

    /** Whether a word for a number is known. */
    boolean knowsNumber(String value) {
        return words().numbers().containsValue(Integer.valueOf(value));
    }

    /** Whether words for a meaning and for its opposite are known. */
    boolean knows(Meaning meaning) {
        return has(meaning) && has(meaning.opposite());
    }

    private boolean has(Meaning meaning) {
        WordForms forms = words().meanings().get(meaning);
        return forms != null && !forms.isEmpty();
    }

    private List<String> countingWords() {
        return words().numbers().entrySet().stream()
                .filter(word -> !DOUBTFUL_NUMBERS.contains(String.valueOf(word.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    String name() {
        return language.norwegianName();
    }

    /** Whether both are written with the same letters, as far as is known. */
    boolean sharesScript(Tongue other) {
        Optional<Script> mine = script();
        Optional<Script> others = other.script();
        return mine.isEmpty() || others.isEmpty() || mine.get().isSameAs(others.get());
    }

    boolean isAkinTo(Tongue other) {
        return language.equals(other.language) || table.areAkin(language, other.language);
    }
}
