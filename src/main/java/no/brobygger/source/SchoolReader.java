package no.brobygger.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.school.Colour;
import no.brobygger.school.Contact;
import no.brobygger.school.School;
import no.brobygger.school.SchoolDate;

/** Reads {@code schools/<id>/school.yaml}: a school's names, contacts, dates and colour. */
final class SchoolReader {

    private static final Set<String> REQUIRED = Set.of("name");
    private static final Set<String> OPTIONAL = Set.of("colour", "contacts", "dates");
    private static final Set<String> CONTACT = Set.of("role");
    private static final Set<String> WAYS = Set.of("email", "phone");
    private static final Set<String> DATE = Set.of("from", "kind");
    private static final Set<String> MORE_DATE = Set.of("to");

    /** Digits in groups, perhaps with the country before: what a phone can dial. */
    private static final Pattern PHONE = Pattern.compile("(\\+[0-9]{1,3} ?)?[0-9]{2,5}( ?[0-9]{1,5}){1,4}");

    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private final LanguagesFile languages;
    private final Consumer<Diagnostic> problems;

    private SchoolReader(LanguagesFile languages, Consumer<Diagnostic> problems) {
        this.languages = languages;
        this.problems = problems;
    }

    static String path(String id) {
        return "schools/" + id + "/school.yaml";
    }

    /** The school; none after a file that is missing or broken. */
    static Optional<School> read(SiteFolder folder, String id, LanguagesFile languages, Consumer<Diagnostic> problems) {
        return folder.read(path(id), problems)
                .flatMap(source -> YamlParser.parse(source, problems))
                .flatMap(file -> new SchoolReader(languages, problems).school(id, file));
    }

    private Optional<School> school(String id, YamlValue file) {
        if (!(file instanceof YamlValue.Mapping mapping)) {
            problems.accept(Diagnostic.error(
                    Rule.INVALID_VALUE,
                    file.place(),
                    "the file is " + file.word() + ", but a mapping is expected",
                    "write the fields " + Remedies.list(REQUIRED)));
            return Optional.empty();
        }
        YamlFields fields = YamlFields.of(
                new YamlValue.Entry("school", mapping.place(), mapping), mapping, REQUIRED, OPTIONAL, problems);
        Map<String, String> names = names(fields);
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new School(id, names, colour(fields), contacts(fields), dates(fields)));
    }

    private List<YamlFields> rows(YamlFields fields, String key, Set<String> required, Set<String> optional) {
        return new RowsFile(required, optional, problems)
                .rows(fields.items(key, "begin each row with '- ' and one of its fields: " + Remedies.list(required)));
    }

    private Map<String, String> names(YamlFields fields) {
        Map<String, String> names = new TreeMap<>();
        fields.fields("name", "write a language tag, a colon and the name in each line")
                .ifPresent(byLanguage -> byLanguage.keys().forEach(tag -> {
                    if (languages.isReliable() && languages.table().find(tag).isEmpty()) {
                        problems.accept(Diagnostic.error(
                                Rule.UNKNOWN_LANGUAGE,
                                byLanguage.place(tag),
                                "unknown language " + Shown.quoted(tag),
                                languages.remedy(tag)));
                    }
                    names.put(tag, byLanguage.text(tag, "?"));
                }));
        return names;
    }

    private Optional<Colour> colour(YamlFields fields) {
        if (!fields.has("colour")) {
            return Optional.empty();
        }
        String written = fields.text("colour", "#000000");
        Optional<Colour> colour = Colour.of(written);
        if (colour.isEmpty()) {
            invalid(fields, "colour", "is not a colour", "write it like \"#0e5a6b\", in quotes");
        } else if (!colour.get().carriesText()) {
            problems.accept(Diagnostic.error(
                    Rule.LOW_CONTRAST,
                    fields.place("colour"),
                    "text on " + written + " is hard to read: neither white nor black stands out 7 to 1",
                    "take a darker shade, such as \"" + colour.get().darkened() + "\""));
        }
        return colour;
    }

    private List<Contact> contacts(YamlFields fields) {
        List<Contact> contacts = new ArrayList<>();
        for (YamlFields contact : rows(fields, "contacts", CONTACT, WAYS)) {
            Contact.Role role = contact.constant("role", Contact.Role.values(), Contact.Role::word);
            Optional<String> phone =
                    formatted(contact, "phone", PHONE, "is not a phone number", "write digits, such as 00 00 00 00");
            Optional<String> email =
                    formatted(contact, "email", EMAIL, "is not an e-mail address", "write it like skolen@example.org");
            if (phone.isPresent() || email.isPresent()) {
                contacts.add(new Contact(role, phone, email));
            } else if (!contact.has("phone") && !contact.has("email")) {
                problems.accept(Diagnostic.error(
                        Rule.MISSING_KEY,
                        contact.placeOrOwner("role"),
                        "this contact has neither 'phone' nor 'email'",
                        "write one of them, or delete the contact"));
            }
        }
        return contacts;
    }

    private Optional<String> formatted(YamlFields fields, String key, Pattern pattern, String fault, String remedy) {
        if (!fields.has(key)) {
            return Optional.empty();
        }
        String value = fields.text(key, "");
        if (pattern.matcher(value).matches()) {
            return Optional.of(value);
        }
        if (!value.isEmpty()) {
            invalid(fields, key, fault, remedy);
        }
        return Optional.empty();
    }

    private List<SchoolDate> dates(YamlFields fields) {
        List<SchoolDate> dates = new ArrayList<>();
        for (YamlFields date : rows(fields, "dates", DATE, MORE_DATE)) {
            SchoolDate.Kind kind = date.constant("kind", SchoolDate.Kind.values(), SchoolDate.Kind::word);
            Optional<LocalDate> from = date.date("from");
            Optional<LocalDate> to = date.has("to") ? date.date("to") : from;
            if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
                invalid(date, "to", "is before the first day", "write the last day, on or after " + from.get());
            } else if (from.isPresent() && to.isPresent()) {
                dates.add(new SchoolDate(kind, from.get(), to.get()));
            }
        }
        dates.sort(Comparator.comparing(SchoolDate::from).thenComparing(SchoolDate::kind));
        return dates;
    }

    private void invalid(YamlFields fields, String key, String fault, String remedy) {
        problems.accept(Diagnostic.error(
                Rule.INVALID_VALUE,
                fields.place(key),
                key + " " + Shown.quoted(fields.text(key, "")) + " " + fault,
                remedy));
    }
}
