package no.brobygger.language;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.ConstrainedFieldPosition;
import com.ibm.icu.text.FormattedValue;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Writes dates, numbers and lists as the readers of one language do, and sorts for them.
 *
 * <p>Make one per language and keep it: each part is made when first used, because ICU is slow to start, and then
 * shared by all threads. Where ICU lacks a language, {@link IcuGaps} says what is used.
 *
 * <p><b>Right-to-left languages.</b> ICU puts invisible direction marks around signs and commas (U+200E, U+200F,
 * U+061C). They are taken out, since translations with such marks are refused as well. HTML's own {@code dir} and
 * {@code <bdi>} do their work, and whole numbers and dates read right without. Only a minus sign would be
 * misplaced: give a negative number its own {@code <bdi dir="ltr">}.
 */
public final class LanguageFormat {

    private static final Pattern BIDI_CONTROLS =
            Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private final Language language;
    private final OnFirstUse<ULocale> locale = new OnFirstUse<>(this::makeLocale);
    private final OnFirstUse<LongDates> longDates = new OnFirstUse<>(() -> LongDates.of(locale()));
    private final OnFirstUse<LocalizedNumberFormatter> numbers = new OnFirstUse<>(this::makeNumbers);
    private final OnFirstUse<ListFormatter> lists = new OnFirstUse<>(() -> ListFormatter.getInstance(locale()));
    private final OnFirstUse<Comparator<String>> order = new OnFirstUse<>(this::makeOrder);
    private final OnFirstUse<PluralRules> plurals = new OnFirstUse<>(() -> PluralRules.forLocale(locale()));
    private final OnFirstUse<HoursFormat> hours = new OnFirstUse<>(() -> new HoursFormat(locale(), this));
    private final Map<LocalDate, String> dates = new ConcurrentHashMap<>();
    private final Map<Long, String> printedNumbers = new ConcurrentHashMap<>();

    /**
     * Prepares a language; nothing of ICU is started yet.
     *
     * @throws IllegalArgumentException if the language's digits or calendar are none that we know
     */
    public LanguageFormat(Language language) {
        this.language = language;
        // ICU would take a misspelt name for "the usual ones" and print Arabic digits without a word.
        mustBeKnown("digits", language.digits(), LanguageTable.digits());
        mustBeKnown("calendar", language.calendar(), LanguageTable.calendars());
    }

    /** The date in full, for example {@code 22. november 2026}. */
    public String date(LocalDate date) {
        return dates.computeIfAbsent(date, this::formatDate);
    }

    /** The days from one to another, both in full where the language does not say them shorter. */
    public String dates(LocalDate from, LocalDate to) {
        return from.equals(to)
                ? date(from)
                : withoutBidiControls(longDates.get().dates(from, to));
    }

    /** When something is open on days of each week, for example {@code mandag–fredag 08:00–15:30}. */
    public String hours(SortedSet<DayOfWeek> days, LocalTime from, LocalTime to) {
        return hours.get().hours(days, from, to);
    }

    /** The number with the language's grouping, for example {@code 12 345}; not for years. */
    public String number(long number) {
        return printedNumbers.computeIfAbsent(
                number,
                other -> withoutBidiControls(
                        numbers.get().format(other.longValue()).toString()));
    }

    /** The items joined with commas and the language's "and"; nothing for no items. */
    public String list(List<String> items) {
        return items.size() < 2
                ? String.join("", items)
                : IcuGaps.joint(locale()).map(joint -> join(items, joint)).orElseGet(() -> joinByIcu(items));
    }

    /**
     * The language's alphabetical order; always the same object. Where CLDR has no order for the language (ckb, so, ti)
     * it is that of Unicode. Texts it finds equal are ordered by their code units: the same everywhere.
     */
    public Comparator<String> order() {
        return order.get();
    }

    /** The items under the letters of the alphabet, in its order; those under no letter come last. */
    public <T> List<LetterGroup<T>> byLetter(List<T> items, Function<T, String> name) {
        List<T> ordered = new ArrayList<>(items);
        ordered.sort(Comparator.comparing(name, order()));
        return Alphabet.groups(locale(), ordered, name);
    }

    /** The CLDR plural category of a whole number: zero, one, two, few, many or other. */
    public String pluralCategory(long number) {
        return plurals.get().select(number);
    }

    private ULocale locale() {
        return locale.get();
    }

    private ULocale makeLocale() {
        return new ULocale.Builder()
                .setLanguageTag(language.icuTag())
                .setUnicodeLocaleKeyword("ca", language.calendar())
                .setUnicodeLocaleKeyword("nu", language.digits())
                .build();
    }

    private String formatDate(LocalDate date) {
        return withoutBidiControls(longDates.get().date(date));
    }

    private LocalizedNumberFormatter makeNumbers() {
        return NumberFormatter.withLocale(IcuGaps.knownOrNorwegian(locale()));
    }

    private Comparator<String> makeOrder() {
        Collator collator =
                Collator.getInstance(IcuGaps.knownOrNorwegian(locale())).freeze();
        Comparator<String> alphabetical = collator::compare;
        return alphabetical.thenComparing(Comparator.naturalOrder());
    }

    private static String join(List<String> items, IcuGaps.Joint joint) {
        int last = items.size() - 1;
        return String.join(joint.comma(), items.subList(0, last)) + joint.and() + items.get(last);
    }

    /** Takes the direction marks out of what ICU puts between the items, not out of the items. */
    private String joinByIcu(List<String> items) {
        FormattedValue joined = lists.get().formatToValue(items);
        StringBuilder text = new StringBuilder();
        int end = 0;
        ConstrainedFieldPosition item = new ConstrainedFieldPosition();
        item.constrainField(ListFormatter.Field.ELEMENT);
        while (joined.nextPosition(item)) {
            text.append(withoutBidiControls(joined.subSequence(end, item.getStart())));
            text.append(joined.subSequence(item.getStart(), item.getLimit()));
            end = item.getLimit();
        }
        return text.append(withoutBidiControls(joined.subSequence(end, joined.length())))
                .toString();
    }

    private static String withoutBidiControls(CharSequence text) {
        return BIDI_CONTROLS.matcher(text).replaceAll("");
    }

    private void mustBeKnown(String what, String name, List<String> known) {
        if (!known.contains(name)) {
            throw new IllegalArgumentException(
                    what + " '" + name + "' of language '" + language.tag() + "' must be one of " + known);
        }
    }
}
