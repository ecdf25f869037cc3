package no.brobygger.scaffold;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.brobygger.language.Language;
import no.brobygger.school.SchoolKind;
import no.brobygger.source.SiteSettings;

/**
 * A {@code school.yaml} that is to be written: what was told of the school stands in it as fields, all else as examples
 * behind {@code #}, each with a sentence that explains it.
 *
 * @param siteLanguage the tag of what schools of this site write to parents in, unless they say otherwise
 * @param published the tags of the languages that the site is published in
 * @param told the answers, none of them empty
 */
record SchoolDraft(String siteLanguage, List<String> published, Map<SchoolQuestion, String> told) {

    /** What a school is that does not say its kind. */
    public static final String USUAL_KIND = SchoolKind.PUBLIC.word();

    /** Where YAML reads the same without quotation marks: addresses, and digits in groups. Names: {@link PlainYaml}. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9._%+-]*@[A-Za-z0-9.-]+"
            + "|https://[A-Za-z0-9][A-Za-z0-9./_~-]*"
            + "|(\\+[0-9]+ )?[0-9]+( [0-9]+)+");

    private static final String HEAD = """
            # What the school tells about itself. All but its name may be left out, and what is not told is not shown.
            # A line such as #app: is an example: take the # away, and write what is true of the school.

            # The school's name, by language. Readers of other languages get the one in the site's main language.
            name:
            """;

    private static final String COLOUR = """

            # The band at the top of every page. White or black text must be easy to read on it; the build says if it is not.
            """;

    private static final String KIND = """

            # A picture beside the name, SVG or PNG, in this folder.
            #logo: logo.svg

            # What kind of school it is: public, private, or oslo for a public one in Oslo. Without the line it is public.
            """;

    private static final String SITE = """

            # Where this school's site differs from jbake.properties.
            """;

    private static final String CONTACTS = """

            # Whom parents reach, the most important first. role: office, principal, fau, nurse, sfo or ombud. phone, email or both.
            """;

    private static final String REST = """
            #  - role: principal
            #    phone: 00 00 00 00
            #    email: rektor@example.org
            #  - role: fau
            #    email: fau@example.org

            # When parents reach someone. kind: office, talks (with the teachers) or sfo; days: mon to sun.
            #hours:
            #  - {kind: office, days: [mon, tue, wed, thu, fri], from: "08:00", to: "15:00"}

            # What the school calls the app in which it writes to parents.
            #app: Meldingsboka

            # The groups it has: elevrad, fau, foreldrerad, su, smu or driftsstyre. The glossary explains them to parents.
            #bodies: [elevrad, fau]

            # Days of the school year. kind: first-day, parents-meeting, talk, fau-meeting, planning-day, holiday or last-day.
            # to: the last day, where there are several.
            #dates:
            #  - {kind: first-day, from: "2026-08-17"}
            #  - {kind: parents-meeting, from: "2026-09-02"}
            #  - {kind: holiday, from: "2026-10-05", to: "2026-10-09"}
            #  - {kind: last-day, from: "2027-06-18"}
            """;

    public SchoolDraft {
        published = List.copyOf(published);
        Map<SchoolQuestion, String> sorted = new EnumMap<>(SchoolQuestion.class);
        sorted.putAll(told);
        told = Collections.unmodifiableMap(sorted);
        if (told.containsValue("")) {
            throw new IllegalArgumentException("an answer is empty in " + told);
        }
    }

    /** A draft of which nothing is told yet. */
    public static SchoolDraft of(SiteSettings settings) {
        return new SchoolDraft(
                settings.mainLanguage().tag(),
                settings.languages().stream().map(Language::tag).toList(),
                Map.of());
    }

    /** The same with the answer to a question; an empty one leaves it out. */
    public SchoolDraft with(SchoolQuestion question, String answer) {
        Map<SchoolQuestion, String> more = new EnumMap<>(SchoolQuestion.class);
        more.putAll(told);
        String bare = answer.strip();
        // In a file it needs quotation marks, as the remedy of a wrong one says; here they may stand.
        if (question == SchoolQuestion.COLOUR && bare.matches("\"#.*\"")) {
            bare = bare.substring(1, bare.length() - 1);
        }
        if (bare.isEmpty()) {
            more.remove(question);
        } else {
            more.put(question, bare);
        }
        return new SchoolDraft(siteLanguage, published, more);
    }

    /** The answer to a question. */
    public Optional<String> told(SchoolQuestion question) {
        return Optional.ofNullable(told.get(question));
    }

    /** What an empty answer to a question means; empty where it means nothing. */
    public String usual(SchoolQuestion question) {
        return switch (question) {
            case MAIN_LANGUAGE -> siteLanguage;
            case KIND -> USUAL_KIND;
            case NAME, PHONE, EMAIL, ADDRESS, COLOUR -> "";
        };
    }

    /** The whole file. */
    public String text() {
        return HEAD + name() + COLOUR + colour() + KIND + kind() + SITE + site() + CONTACTS + office() + REST;
    }

    private String name() {
        String language = told(SchoolQuestion.MAIN_LANGUAGE).orElse(siteLanguage);
        String other = language.equals("nn") ? "#  nb: Eksempel skole\n" : "#  nn: Eksempel skule\n";
        return "  " + written(language) + ": "
                + told(SchoolQuestion.NAME).map(SchoolDraft::written).orElse("''") + "\n" + other;
    }

    private String colour() {
        return field(SchoolQuestion.COLOUR, "", "\"#0e5a6b\"") + "\n";
    }

    private String kind() {
        boolean usual = told(SchoolQuestion.KIND).orElse(USUAL_KIND).equals(USUAL_KIND);
        return usual ? "#kind: private\n" : field(SchoolQuestion.KIND, "", "") + "\n";
    }

    private String site() {
        String language = field(SchoolQuestion.MAIN_LANGUAGE, "  ", "nn");
        return begun("site:\n", SchoolQuestion.ADDRESS, SchoolQuestion.MAIN_LANGUAGE)
                + field(SchoolQuestion.ADDRESS, "  ", "https://skolen.example.org/foreldre") + "\n"
                + language + "   # what the school writes to parents in: nb or nn\n"
                + "#  languages: [" + String.join(", ", published)
                + "]   # those published; all if the line is not there\n"
                + "#  accessibility: https://example.org/erklaering"
                + "   # the statement that the law asks of public schools, linked on each page\n";
    }

    private String office() {
        return begun("contacts:\n", SchoolQuestion.PHONE, SchoolQuestion.EMAIL)
                + begun("  - role: office\n", SchoolQuestion.PHONE, SchoolQuestion.EMAIL)
                + field(SchoolQuestion.PHONE, "    ", "00 00 00 00") + "\n"
                + field(SchoolQuestion.EMAIL, "    ", "skolen@example.org") + "\n";
    }

    /** The line above fields: an example as long as they all are. */
    private String begun(String line, SchoolQuestion... fields) {
        return List.of(fields).stream().anyMatch(told::containsKey) ? line : "#" + line;
    }

    /** A field as it was told, else an example. */
    private String field(SchoolQuestion question, String indent, String example) {
        String line = indent + question.key() + ": ";
        return told(question).map(answer -> line + written(answer)).orElse("#" + line + example);
    }

    /** As YAML reads it back. Characters that even in quotation marks would need another escape are refused before. */
    private static String written(String text) {
        boolean plain = PlainYaml.is(text) || PLAIN.matcher(text).matches();
        return plain ? text : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
