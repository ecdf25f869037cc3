package no.brobygger.source;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.school.Contact;
import no.brobygger.school.OpeningHours;
import no.brobygger.school.SchoolDate;

/** Reads what {@code school.yaml} lists in rows: contacts, opening hours and dates. */
final class SchoolRows {

    private static final Set<String> CONTACT = Set.of("role");
    private static final Set<String> WAYS = Set.of("email", "phone");
    private static final Set<String> HOURS = Set.of("days", "from", "kind", "to");
    private static final Set<String> DATE = Set.of("from", "kind");
    private static final Set<String> MORE_DATE = Set.of("to");

    private final Consumer<Diagnostic> problems;

    SchoolRows(Consumer<Diagnostic> problems) {
        this.problems = problems;
    }

    /** Whom parents reach, in the order of the file. */
    List<Contact> contacts(YamlFields fields) {
        List<Contact> contacts = new ArrayList<>();
        for (YamlFields contact : rows(fields, "contacts", CONTACT, WAYS)) {
            Contact.Role role = contact.constant("role", Contact.Role.values(), Contact.Role::word);
            Optional<String> phone = ContactWays.phone(contact, problems);
            Optional<String> email = ContactWays.email(contact);
            if (phone.isPresent() || email.isPresent()) {
                contacts.add(new Contact(role, phone, email));
            } else if (!contact.has("phone") && !contact.has("email")) {
                problems.accept(Diagnostic.error(
                        Rule.MISSING_KEY,
                        contact.place("role"),
                        "this contact has neither 'phone' nor 'email'",
                        "write one of them, or delete the contact"));
            }
        }
        return contacts;
    }

    /** The school's days, in the order of days. */
    List<SchoolDate> dates(YamlFields fields) {
        List<SchoolDate> dates = new ArrayList<>();
        for (YamlFields date : rows(fields, "dates", DATE, MORE_DATE)) {
            SchoolDate.Kind kind = date.constant("kind", SchoolDate.Kind.values(), SchoolDate.Kind::word);
            Optional<LocalDate> from = FieldFormats.date(date, "from");
            Optional<LocalDate> to = date.has("to") ? FieldFormats.date(date, "to") : from;
            if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
                date.invalid("to", "is before the first day", "write the last day, on or after " + from.get());
            } else if (from.isPresent() && to.isPresent()) {
                dates.add(new SchoolDate(kind, from.get(), to.get(), date.place("from")));
            }
        }
        dates.sort(Comparator.comparing(SchoolDate::from).thenComparing(SchoolDate::kind));
        return dates;
    }

    /** When the school is open, in the order of the file. */
    List<OpeningHours> hours(YamlFields fields) {
        List<OpeningHours> hours = new ArrayList<>();
        for (YamlFields row : rows(fields, "hours", HOURS, Set.of())) {
            OpeningHours.Kind kind = row.constant("kind", OpeningHours.Kind.values(), OpeningHours.Kind::word);
            SortedSet<DayOfWeek> days = new TreeSet<>();
            days.addAll(row.constants("days", DayOfWeek.values(), SchoolRows::word));
            Optional<LocalTime> from = FieldFormats.time(row, "from");
            Optional<LocalTime> to = FieldFormats.time(row, "to");
            if (from.isPresent() && to.isPresent() && !to.get().isAfter(from.get())) {
                row.invalid("to", "is not after it opens", "write when it closes, after " + from.get());
            } else if (from.isPresent() && to.isPresent() && !days.isEmpty()) {
                hours.add(new OpeningHours(kind, days, from.get(), to.get()));
            }
        }
        return hours;
    }

    private static String word(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    private List<YamlFields> rows(YamlFields fields, String key, Set<String> required, Set<String> optional) {
        return new RowsFile(required, optional, problems)
                .rows(fields.items(key, "begin each row with '- ' and one of its fields: " + Remedies.list(required)));
    }
}
