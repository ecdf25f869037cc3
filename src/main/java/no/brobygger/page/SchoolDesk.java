package no.brobygger.page;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.brobygger.language.Language;
import no.brobygger.school.Contact;
import no.brobygger.school.School;
import no.brobygger.school.SchoolKind;
import no.brobygger.source.SiteSource;

/** Shows the school to readers of each language: its name, and whom they reach there. */
final class SchoolDesk {

    /** Stands in a text where the name will be (Unicode: object replacement character). */
    private static final String PLACE = "\ufffc";

    private static final int NORWEGIAN_DIGITS = 8;
    private static final String NORWAY = "+47";

    private final Optional<School> school;
    private final SiteSource site;
    /** The same on every page of a language. */
    private final Map<Language, Map<Word, List<String>>> factsKept = new ConcurrentHashMap<>();

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
                logo(known).map(PlannedFile::address),
                known.site().accessibility().map(URI::toString)));
    }

    /** Several people may have the same role, and what has opening hours is often a contact too: one entry for each. */
    private List<SchoolView.Contact> contacts(School known, InterfaceWords words, String subject) {
        Map<Word, List<SchoolView.Way>> ways = new LinkedHashMap<>();
        Map<Word, List<String>> facts = factsKept.computeIfAbsent(words.language(), language -> facts(known, words));
        for (Contact contact : known.contacts()) {
            List<SchoolView.Way> ofRole = ways.computeIfAbsent(Word.of(contact.role()), role -> new ArrayList<>());
            contact.phone().ifPresent(phone -> ofRole.add(new SchoolView.Way(phone, "tel:" + dialled(phone))));
            contact.email()
                    .ifPresent(email ->
                            ofRole.add(new SchoolView.Way(email, "mailto:" + email + "?subject=" + encoded(subject))));
        }
        facts.keySet().forEach(word -> ways.putIfAbsent(word, List.of()));
        return ways.entrySet().stream()
                .map(entry -> new SchoolView.Contact(
                        label(entry.getKey(), known, words),
                        entry.getValue(),
                        facts.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    /** Its picture, which has the same address at every school. */
    Optional<PlannedFile> logo() {
        return school.flatMap(SchoolDesk::logo);
    }

    private static Optional<PlannedFile> logo(School known) {
        return known.logo()
                .map(path -> new PlannedFile("icons/school-logo" + path.substring(path.lastIndexOf('.')), path));
    }

    /** Opening hours and the app, in the order of their words. */
    private static Map<Word, List<String>> facts(School known, InterfaceWords words) {
        Map<Word, List<String>> facts = new EnumMap<>(Word.class);
        known.hours().forEach(hours -> facts.computeIfAbsent(Word.of(hours.kind()), kind -> new ArrayList<>())
                .add(words.format().hours(hours.days(), hours.from(), hours.to())));
        known.app().ifPresent(app -> facts.put(Word.SCHOOL_APP, List.of(app)));
        return facts;
    }

    /** What is called SFO elsewhere has another name in Oslo, the same in every language. */
    private static String label(Word word, School known, InterfaceWords words) {
        String label = word.in(words);
        return known.kind() == SchoolKind.OSLO && word == Word.ROLE_SFO ? label.replace("SFO", "AKS") : label;
    }

    /** Whom parents reach, under a heading; nothing where the school has told nobody. */
    String contacts(PageLinks links, String tongue) {
        InterfaceWords words = links.words();
        String subject = Catalogue.titleOf(links.shownOn(), site.settings().mainLanguage())
                .text();
        return view(words, subject)
                .filter(view -> !view.contacts().isEmpty())
                .map(view -> SchoolLists.contacts(view, tongue))
                .orElse("");
    }

    /** The groups the school has, each leading to what the glossary says of it; nothing where it has told none. */
    String bodies(PageLinks links) {
        return school.filter(known -> !known.bodies().isEmpty())
                .map(known -> SchoolLists.bodies(known, site.reference(), links))
                .orElse("");
    }

    /** The days the school has told; none where it has told none. */
    Optional<SchoolDates> dates(InterfaceWords words) {
        return school.filter(known -> !known.dates().isEmpty())
                .map(known -> new SchoolDates(
                        known,
                        named(Word.DATE_TITLE, words, name(known, words.language())),
                        Word.DATE_TITLE.in(words, name(known, words.language()).text()),
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
        String text = word.in(words, PLACE);
        String language =
                name.language().equals(words.language()) ? "" : name.language().attributes();
        return new HtmlFragment(HtmlFragment.escaped(text)
                .replace(PLACE, "<bdi" + language + ">" + HtmlFragment.escaped(name.text()) + "</bdi>"));
    }

    /** As a telephone abroad needs it as well: a Norwegian number of eight digits gets its country (RFC 3966, 5.1.4). */
    private static String dialled(String phone) {
        String digits = phone.replace(" ", "");
        return digits.length() == NORWEGIAN_DIGITS ? NORWAY + digits : digits;
    }

    /** As a URL needs it; a mail program does not read a plus as a space (RFC 6068, 5). */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
