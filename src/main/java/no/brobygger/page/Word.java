package no.brobygger.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.language.InterfaceMessage;
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
    CHANGES_CHECKED(Need.of(Extra.CHANGES), "changes.checked", "date"),
    /** Its heading. */
    CHANGES_TITLE(Need.of(Extra.CHANGES), "changes.title"),
    /** What a link of the language chooser says; with the language's own name. */
    CHOOSER_READ(Need.ALWAYS, "chooser.read", "language"),
    /** The link to the file of the school's days. */
    DATE_CALENDAR(Need.of(Kind.SCHOOL_DATES), "date.calendar"),
    /** What happens on a day of the school; so also the next ones. */
    DATE_FAU_MEETING(Need.of(Kind.SCHOOL_DATES), "date.fau-meeting"),
    DATE_FIRST_DAY(Need.of(Kind.SCHOOL_DATES), "date.first-day"),
    DATE_HOLIDAY(Need.of(Kind.SCHOOL_DATES), "date.holiday"),
    DATE_LAST_DAY(Need.of(Kind.SCHOOL_DATES), "date.last-day"),
    DATE_PARENTS_MEETING(Need.of(Kind.SCHOOL_DATES), "date.parents-meeting"),
    DATE_PLANNING_DAY(Need.of(Kind.SCHOOL_DATES), "date.planning-day"),
    DATE_TALK(Need.of(Kind.SCHOOL_DATES), "date.talk"),
    /** The heading of the school's days, with its name. */
    DATE_TITLE(Need.of(Kind.SCHOOL_DATES), "date.title", "school"),
    /** When parents can meet or call the teachers; days and times follow. */
    HOURS_TALKS(Need.SCHOOL, "hours.talks"),
    /** When a rule of law was last compared with the official text, and by when it will be again. */
    LAW_CHECKED(Need.of(Kind.LAW_SOURCE), "law.checked", "date", "until"),
    /** Above the newer sections, where two acts are compared. */
    LAW_MAP_NEW(Need.of(Kind.LAW_MAP), "law.map.new"),
    /** Above the older sections, where two acts are compared. */
    LAW_MAP_OLD(Need.of(Kind.LAW_MAP), "law.map.old"),
    /** That a rule of law should have been compared with the official text by a day that is past. */
    LAW_OVERDUE(Need.of(Kind.LAW_SOURCE), "law.overdue", "date"),
    /** The link to the official text of a rule of law; with what the rule is cited by. */
    LAW_OFFICIAL(Need.of(Kind.LAW_SOURCE), "law.official", "section"),
    /** Where a rule of law stood before. */
    LAW_REPLACES(Need.of(Kind.LAW_SOURCE), "law.replaces", "section"),
    /** The same, where it is not certain. */
    LAW_REPLACES_ROUGHLY(Need.of(Kind.LAW_SOURCE), "law.replaces.roughly", "section"),
    /** After a passage whose source has changed so that the older translation could mislead. */
    MARK_IMPORTANT(Need.ALWAYS, "mark.important"),
    /** After a link to a page that the language does not have; with the own name of the language one gets. */
    MARK_LINK(Need.ALWAYS, "mark.link", "language"),
    /** After a passage that is not translated; with the own name of the language it is in. */
    MARK_MISSING(Need.ALWAYS, "mark.missing", "language"),
    /** After a passage whose source has changed; nobody knows on which day. */
    MARK_OUTDATED(Need.ALWAYS, "mark.outdated"),
    /** What opens today's source of such a passage; with the own name of its language. */
    MARK_SHOW_NEW(Need.ALWAYS, "mark.show.new", "language"),
    /** What opens the older translation of such a passage. */
    MARK_SHOW_OLD(Need.ALWAYS, "mark.show.old"),
    /** The way home from the 404 page. */
    NOT_FOUND_HOME(Need.ALWAYS, "notfound.home"),
    /** What the 404 page says. */
    NOT_FOUND_TEXT(Need.ALWAYS, "notfound.text"),
    /** The heading of the 404 page. */
    NOT_FOUND_TITLE(Need.ALWAYS, "notfound.title"),
    /** Whom parents reach at the school; so also the next ones. */
    ROLE_FAU(Need.SCHOOL, "role.fau"),
    ROLE_NURSE(Need.SCHOOL, "role.nurse"),
    ROLE_OFFICE(Need.SCHOOL, "role.office"),
    ROLE_OMBUD(Need.SCHOOL, "role.ombud"),
    ROLE_PRINCIPAL(Need.SCHOOL, "role.principal"),
    ROLE_SFO(Need.SCHOOL, "role.sfo"),
    /** The app in which the school and parents write to each other; its name follows. */
    SCHOOL_APP(Need.SCHOOL, "school.app"),
    /** The heading of whom parents reach at the school, with its name. */
    SCHOOL_TITLE(Need.SCHOOL, "school.title", "school"),
    /** When more is found than is shown; with how many are. */
    SEARCH_BEST(Need.of(Extra.SEARCH), "search.best", "count"),
    /** How many results there are. */
    SEARCH_FOUND(Need.of(Extra.SEARCH), "search.found", "count"),
    /** When nothing is found. */
    SEARCH_NONE(Need.of(Extra.SEARCH), "search.none"),
    /** The heading of the search page. */
    SEARCH_TITLE(Need.of(Extra.SEARCH), "search.title"),
    /** Before the link to a page that says more about a word. */
    SEE(Need.of(Kind.SEE), "nav.see"),
    /** What to do when it matters, on a page that the language does not have. */
    SHORTFALL_ASK(Need.ALWAYS, "shortfall.ask"),
    /** That a page does not exist in a language; with that language's own name. */
    SHORTFALL_TITLE(Need.ALWAYS, "shortfall.title", "language"),
    /** In a list of languages, after one that has nothing yet. */
    UNTRANSLATED(Need.ALWAYS, "nav.untranslated"),
    /** What the picture of the school year shows. */
    WHEEL_ALT(Need.of(Kind.WHEEL), "wheel.alt"),
    /** Who sees to something in the school year; so also the next ones. */
    WHEEL_WHO_FAU(Need.of(Kind.WHEEL), "wheel.who.fau"),
    WHEEL_WHO_PARENTS(Need.of(Kind.WHEEL), "wheel.who.parents"),
    WHEEL_WHO_SCHOOL(Need.of(Kind.WHEEL), "wheel.who.school");

    private final Need need;
    private final String key;
    private final List<String> given;

    /** @param given the names of what is always given to it, in the order of {@link #in} */
    Word(Need need, String key, String... given) {
        this.need = need;
        this.key = key;
        this.given = List.of(given);
    }

    /**
     * The text as a reader of some language gets it.
     *
     * @param values what is given to it, in the order of the names: strings, or numbers for plurals
     */
    String in(PageView.Texts words, Object... values) {
        if (values.length != given.size()) {
            throw new IllegalArgumentException("'" + key + "' is given " + given + ", not " + Arrays.toString(values));
        }
        Map<String, Object> arguments = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            arguments.put(given.get(i), values[i]);
        }
        return words.get(key, arguments);
    }

    /** What happens on a day of the school. */
    static Word of(SchoolDate.Kind kind) {
        return switch (kind) {
            case FAU_MEETING -> DATE_FAU_MEETING;
            case FIRST_DAY -> DATE_FIRST_DAY;
            case HOLIDAY -> DATE_HOLIDAY;
            case LAST_DAY -> DATE_LAST_DAY;
            case PARENTS_MEETING -> DATE_PARENTS_MEETING;
            case PLANNING_DAY -> DATE_PLANNING_DAY;
            case TALK -> DATE_TALK;
        };
    }

    /** Whom parents reach. */
    static Word of(Contact.Role role) {
        return switch (role) {
            case FAU -> ROLE_FAU;
            case NURSE -> ROLE_NURSE;
            case OFFICE -> ROLE_OFFICE;
            case OMBUD -> ROLE_OMBUD;
            case PRINCIPAL -> ROLE_PRINCIPAL;
            case SFO -> ROLE_SFO;
        };
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
        return switch (who) {
            case FAU -> WHEEL_WHO_FAU;
            case PARENTS -> WHEEL_WHO_PARENTS;
            case SCHOOL -> WHEEL_WHO_SCHOOL;
        };
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
            if (!word.need.isThere(site, asked)) {
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
