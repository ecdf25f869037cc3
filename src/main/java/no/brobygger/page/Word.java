package no.brobygger.page;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.language.InterfaceMessage;
import no.brobygger.language.Language;
import no.brobygger.source.InterfaceTexts;

/** An interface text that pages need whatever the templates are; all others are asked for by templates. */
enum Word {
    /** What a link of the language chooser says; with the language's own name. */
    CHOOSER_READ("chooser.read", "language"),
    /** When a rule of law was last compared with the official text, and by when it will be again. */
    LAW_CHECKED("law.checked", "date", "until"),
    /** Above the newer sections, where two acts are compared. */
    LAW_MAP_NEW("law.map.new"),
    /** Above the older sections, where two acts are compared. */
    LAW_MAP_OLD("law.map.old"),
    /** That a rule of law should have been compared with the official text by a day that is past. */
    LAW_OVERDUE("law.overdue", "date"),
    /** The link to the official text of a rule of law. */
    LAW_OFFICIAL("law.official"),
    /** Where a rule of law stood before. */
    LAW_REPLACES("law.replaces", "section"),
    /** The same, where it is not certain. */
    LAW_REPLACES_ROUGHLY("law.replaces.roughly", "section"),
    /** After a passage whose source has changed so that the older translation could mislead. */
    MARK_IMPORTANT("mark.important"),
    /** After a link to a page that the language does not have; with the own name of the language one gets. */
    MARK_LINK("mark.link", "language"),
    /** After a passage that is not translated; with the own name of the language it is in. */
    MARK_MISSING("mark.missing", "language"),
    /** After a passage whose source has changed, on a page that does not say when it was checked. */
    MARK_OUTDATED("mark.outdated"),
    /** After a passage whose source has changed; with the day. */
    MARK_OUTDATED_DATED("mark.outdated.dated", "date"),
    /** What opens today's source of such a passage; with the own name of its language. */
    MARK_SHOW_NEW("mark.show.new", "language"),
    /** What opens the older translation of such a passage. */
    MARK_SHOW_OLD("mark.show.old"),
    /** The way home from the 404 page. */
    NOT_FOUND_HOME("notfound.home"),
    /** What the 404 page says. */
    NOT_FOUND_TEXT("notfound.text"),
    /** The heading of the 404 page. */
    NOT_FOUND_TITLE("notfound.title"),
    /** Before the link to a page that says more about a word. */
    SEE("nav.see"),
    /** What to do when it matters, on a page that the language does not have. */
    SHORTFALL_ASK("shortfall.ask"),
    /** That a page does not exist in a language; with that language's own name. */
    SHORTFALL_TITLE("shortfall.title", "language"),
    /** In a list of languages, after one that has nothing yet. */
    UNTRANSLATED("nav.untranslated");

    private final String key;
    private final Set<String> given;

    Word(String key, String... given) {
        this.key = key;
        this.given = Set.of(given);
    }

    /** The text as a reader of some language gets it, with the name of another language where one is given. */
    String in(PageView.Texts words, Language named) {
        return words.get(key, Map.of("language", named.autonym()));
    }

    /** The text of a word to which a day is given, written out. */
    String in(PageView.Texts words, String date) {
        return words.get(key, Map.of("date", date));
    }

    /** The text of a word with what is given to it. */
    String in(PageView.Texts words, Map<String, Object> arguments) {
        return words.get(key, arguments);
    }

    /** The text of a word to which nothing is given. */
    String in(PageView.Texts words) {
        return words.get(key, Map.of());
    }

    /** The words of what is put in from the data; a site that shows none of it need not have them. */
    private static final Set<Word> OF_ASIDES = EnumSet.of(
            LAW_CHECKED, LAW_MAP_NEW, LAW_MAP_OLD, LAW_OFFICIAL, LAW_OVERDUE, LAW_REPLACES, LAW_REPLACES_ROUGHLY, SEE);

    /**
     * Reports each word that the interface lacks, or that asks for what it is not given.
     *
     * @param asides whether pages ask for something to be put in from the data
     */
    static void check(InterfaceTexts texts, boolean asides, Consumer<Diagnostic> problems) {
        Set<Word> needed = asides ? EnumSet.allOf(Word.class) : EnumSet.complementOf(EnumSet.copyOf(OF_ASIDES));
        for (Word word : needed) {
            texts.find(word.key)
                    .ifPresentOrElse(
                            message -> word.checkArguments(message, problems),
                            () -> problems.accept(Diagnostic.error(
                                    Rule.MISSING_KEY,
                                    SourceLocation.startOf(InterfaceTexts.PATH),
                                    "the text of '" + word.key + "' is missing",
                                    "write a line " + word.key + "= and the text in bokmål")));
        }
    }

    private void checkArguments(InterfaceMessage message, Consumer<Diagnostic> problems) {
        Set<String> unknown = new TreeSet<>(message.arguments());
        unknown.removeAll(given);
        for (String name : unknown) {
            problems.accept(Diagnostic.error(
                    Rule.MESSAGE_ARGUMENT,
                    SourceLocation.startOf(InterfaceTexts.PATH),
                    "argument '" + name + "' of '" + key + "' is never given",
                    given.isEmpty()
                            ? "write the text without arguments"
                            : "use no other than {" + String.join("}, {", given) + "}"));
        }
    }
}
