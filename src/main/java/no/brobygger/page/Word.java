package no.brobygger.page;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.language.InterfaceMessage;
import no.brobygger.language.Language;
import no.brobygger.reference.WheelEntry;
import no.brobygger.school.Contact;
import no.brobygger.school.OpeningHours;
import no.brobygger.school.SchoolDate;
import no.brobygger.source.Extra;
import no.brobygger.source.InterfaceTexts;
import no.brobygger.source.SiteSource;
import no.brobygger.translation.SegmentedPage.Aside.Kind;

/** An interface text that pages need whatever the templates are; all others are asked for by templates. */
enum Word {
    /** In the list of what is new, the heading of a day on which pages were checked. */
    CHANGES_CHECKED("changes.checked", "date"),
    /** Its heading. */
    CHANGES_TITLE("changes.title"),
    /** What a link of the language chooser says; with the language's own name. */
    CHOOSER_READ("chooser.read", "language"),
    /** The link to the file of the school's days. */
    DATE_CALENDAR("date.calendar"),
    /** What happens on a day of the school; so also the next ones. */
    DATE_FAU_MEETING("date.fau-meeting"),
    DATE_FIRST_DAY("date.first-day"),
    DATE_HOLIDAY("date.holiday"),
    DATE_LAST_DAY("date.last-day"),
    DATE_PARENTS_MEETING("date.parents-meeting"),
    DATE_PLANNING_DAY("date.planning-day"),
    DATE_TALK("date.talk"),
    /** The heading of the school's days, with its name. */
    DATE_TITLE("date.title", "school"),
    /** When parents can meet or call the teachers; days and times follow. */
    HOURS_TALKS("hours.talks"),
    /** When a rule of law was last compared with the official text, and by when it will be again. */
    LAW_CHECKED("law.checked", "date", "until"),
    /** Above the newer sections, where two acts are compared. */
    LAW_MAP_NEW("law.map.new"),
    /** Above the older sections, where two acts are compared. */
    LAW_MAP_OLD("law.map.old"),
    /** That a rule of law should have been compared with the official text by a day that is past. */
    LAW_OVERDUE("law.overdue", "date"),
    /** The link to the official text of a rule of law; with what the rule is cited by. */
    LAW_OFFICIAL("law.official", "section"),
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
    /** After a passage whose source has changed; nobody knows on which day. */
    MARK_OUTDATED("mark.outdated"),
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
    /** Whom parents reach at the school; so also the next ones. */
    ROLE_FAU("role.fau"),
    ROLE_NURSE("role.nurse"),
    ROLE_OFFICE("role.office"),
    ROLE_OMBUD("role.ombud"),
    ROLE_PRINCIPAL("role.principal"),
    ROLE_SFO("role.sfo"),
    /** The app in which the school and parents write to each other; its name follows. */
    SCHOOL_APP("school.app"),
    /** The heading of whom parents reach at the school, with its name. */
    SCHOOL_TITLE("school.title", "school"),
    /** When more is found than is shown; with how many are. */
    SEARCH_BEST("search.best", "count"),
    /** How many results there are. */
    SEARCH_FOUND("search.found", "count"),
    /** When nothing is found. */
    SEARCH_NONE("search.none"),
    /** Before the link to a page that says more about a word. */
    SEE("nav.see"),
    /** What to do when it matters, on a page that the language does not have. */
    SHORTFALL_ASK("shortfall.ask"),
    /** That a page does not exist in a language; with that language's own name. */
    SHORTFALL_TITLE("shortfall.title", "language"),
    /** In a list of languages, after one that has nothing yet. */
    UNTRANSLATED("nav.untranslated"),
    /** What the picture of the school year shows. */
    WHEEL_ALT("wheel.alt"),
    /** Who sees to something in the school year; so also the next ones. */
    WHEEL_WHO_FAU("wheel.who.fau"),
    WHEEL_WHO_PARENTS("wheel.who.parents"),
    WHEEL_WHO_SCHOOL("wheel.who.school");

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

    /** What happens on a day of the school. */
    static Word of(SchoolDate.Kind kind) {
        return valueOf("DATE_" + kind.name());
    }

    /** Whom parents reach. */
    static Word of(Contact.Role role) {
        return valueOf("ROLE_" + role.name());
    }

    /** What is open at the school: a part of it by its role, or its teachers. */
    static Word of(OpeningHours.Kind kind) {
        return switch (kind) {
            case OFFICE -> ROLE_OFFICE;
            case TALKS -> HOURS_TALKS;
            case SFO -> ROLE_SFO;
        };
    }

    /** Who sees to something in the school year. */
    static Word of(WheelEntry.Who who) {
        return valueOf("WHEEL_WHO_" + who.name());
    }

    /** The kinds of aside that need a word; a site without them need not have it. Empty for words that pages need. */
    private Set<Kind> neededBy() {
        return switch (this) {
            case LAW_CHECKED, LAW_OFFICIAL, LAW_OVERDUE, LAW_REPLACES, LAW_REPLACES_ROUGHLY ->
                EnumSet.of(Kind.LAW_SOURCE);
            case LAW_MAP_NEW, LAW_MAP_OLD -> EnumSet.of(Kind.LAW_MAP);
            case SEE -> EnumSet.of(Kind.SEE);
            case WHEEL_ALT, WHEEL_WHO_FAU, WHEEL_WHO_PARENTS, WHEEL_WHO_SCHOOL -> EnumSet.of(Kind.WHEEL);
            default -> name().startsWith("DATE_") ? EnumSet.of(Kind.SCHOOL_DATES) : EnumSet.noneOf(Kind.class);
        };
    }

    private boolean isNeeded(Set<Kind> asked, Set<Extra> extras, boolean school) {
        if (name().startsWith("CHANGES_")) {
            return extras.contains(Extra.CHANGES);
        }
        if (name().startsWith("SEARCH_")) {
            return extras.contains(Extra.SEARCH);
        }
        if (name().startsWith("ROLE_") || this == HOURS_TALKS || this == SCHOOL_APP || this == SCHOOL_TITLE) {
            return school;
        }
        return neededBy().isEmpty() || !Collections.disjoint(asked, neededBy());
    }

    /**
     * Reports each word that the interface lacks, if all of it could be read, or that asks for what it is not given.
     *
     * @param asked the kinds of what pages ask to be put in
     */
    static void check(SiteSource site, Set<Kind> asked, Consumer<Diagnostic> problems) {
        InterfaceTexts texts = site.interfaceTexts();
        boolean whole = !site.unread().holdsAny(InterfaceTexts.PATH);
        for (Word word : values()) {
            if (!word.isNeeded(asked, site.settings().extras(), site.school().isPresent())) {
                continue;
            }
            Optional<InterfaceMessage> message = texts.find(word.key);
            message.ifPresent(found -> word.checkArguments(found, problems));
            if (message.isEmpty() && whole) {
                problems.accept(Diagnostic.error(
                        Rule.MISSING_KEY,
                        SourceLocation.startOf(InterfaceTexts.PATH),
                        "the text of '" + word.key + "' is missing",
                        "write a line " + word.key + "= and the text in bokmål"));
            }
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
