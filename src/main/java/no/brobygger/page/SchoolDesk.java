package no.brobygger.page;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.brobygger.language.Language;
import no.brobygger.school.Contact;
import no.brobygger.school.OpeningHours;
import no.brobygger.school.School;
import no.brobygger.source.SiteSource;

/** Shows the school to readers of each language: its name, and whom they reach there. */
final class SchoolDesk {

    /** Stands in a text where the name will be (Unicode: object replacement character). */
    private static final String PLACE = "\ufffc";

    private final Optional<School> school;
    private final SiteSource site;

    SchoolDesk(SiteSource site) {
        this.school = site.school();
        this.site = site;
    }

    /**
     * The school on a page.
     *
     * @param words in the page's language
     * @param subject what a mail from this page is about, in a language that the school's staff read
     */
    Optional<SchoolView> view(InterfaceWords words, String subject) {
        return school.map(known -> new SchoolView(
                name(known, words.language()),
                named(Word.SCHOOL_TITLE, words, name(known, words.language())),
                contacts(known, words, subject),
                facts(known, words),
                known.site().accessibility().map(URI::toString)));
    }

    /** One for each role, in the school's order: several people may have the same. */
    private static List<SchoolView.Contact> contacts(School known, InterfaceWords words, String subject) {
        Map<Contact.Role, List<SchoolView.Way>> ways = new LinkedHashMap<>();
        for (Contact contact : known.contacts()) {
            List<SchoolView.Way> sameRole = ways.computeIfAbsent(contact.role(), role -> new ArrayList<>());
            contact.phone().ifPresent(phone -> sameRole.add(new SchoolView.Way(phone, "tel:" + dialled(phone))));
            contact.email()
                    .ifPresent(email -> sameRole.add(
                            new SchoolView.Way(email, "mailto:" + email + "?subject=" + encoded(subject))));
        }
        return ways.entrySet().stream()
                .map(role -> new SchoolView.Contact(Word.of(role.getKey()).in(words), role.getValue()))
                .toList();
    }

    private static List<SchoolView.Fact> facts(School known, InterfaceWords words) {
        Map<OpeningHours.Kind, List<String>> times = new LinkedHashMap<>();
        known.hours().forEach(hours -> times.computeIfAbsent(hours.kind(), kind -> new ArrayList<>())
                .add(words.format().hours(hours.days(), hours.from(), hours.to())));
        List<SchoolView.Fact> facts = new ArrayList<>();
        times.forEach(
                (kind, texts) -> facts.add(new SchoolView.Fact(Word.of(kind).in(words), texts)));
        known.app().ifPresent(app -> facts.add(new SchoolView.Fact(Word.SCHOOL_APP.in(words), List.of(app))));
        return facts;
    }

    /** The days the school has told; none where it has told none. */
    Optional<SchoolDates> dates(InterfaceWords words) {
        return school.filter(known -> !known.dates().isEmpty())
                .map(known -> new SchoolDates(
                        known,
                        named(Word.DATE_TITLE, words, name(known, words.language())),
                        words.get(
                                "date.title",
                                Map.of("school", name(known, words.language()).text())),
                        site.settings().baseUrl().map(URI::getHost)));
    }

    /** Its name for readers of a language: in their own, else in the school's own, and so on. */
    private LocalText name(School known, Language reader) {
        List<Language> languages = new ArrayList<>();
        languages.add(reader);
        languages.addAll(site.settings().languages());
        for (Language language : languages) {
            String name = known.names().get(language.tag());
            if (name != null) {
                return new LocalText(name, language);
            }
        }
        return new LocalText(known.name(List.of()), site.settings().mainLanguage());
    }

    /** An interface text in which the school's name says what language it is in. */
    private static HtmlFragment named(Word word, InterfaceWords words, LocalText name) {
        String text = word.in(words, Map.of("school", PLACE));
        String language =
                name.language().equals(words.language()) ? "" : name.language().attributes();
        return new HtmlFragment(HtmlFragment.escaped(text)
                .replace(PLACE, "<bdi" + language + ">" + HtmlFragment.escaped(name.text()) + "</bdi>"));
    }

    private static String dialled(String phone) {
        return phone.replace(" ", "");
    }

    /** As a URL needs it; a mail program does not read a plus as a space (RFC 6068, 5). */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
