package no.brobygger.gate;

import java.util.Locale;
import java.util.Optional;
import no.brobygger.language.MonthNames;
import no.brobygger.language.WordForms;

/** Finds dates, by digits or with the name of a month, in any of the orders in which they are written. */
final class DateReader {

    private static final int LONGEST_CONNECTOR = 3;
    private static final int YEAR = 4;
    /** Dari writes May as it writes the beginning of its verbs. */
    private static final int SHORTEST_SURE = 3;

    private static final char NON_JOINER = '\u200C';

    private final String text;
    private final MonthNames months;

    /** @param text its digits are ASCII */
    DateReader(String text, MonthNames months) {
        this.text = text;
        this.months = months;
    }

    /**
     * A date.
     *
     * @param date as {@link Facts#dates} has it
     * @param end the offset just after it
     * @param isSure whether it can be nothing else: "16 may" may begin "16 may refuse"
     */
    record Found(String date, int end, boolean isSure) {}

    private record Name(int month, boolean isSure, int end) {}

    private record Whole(int value, int digits, int end) {}

    /** A date that begins with a number at the offset. */
    Optional<Found> atNumber(int start) {
        Optional<Found> byDigits = byDigits(start);
        if (byDigits.isPresent()) {
            return byDigits;
        }
        Whole first = whole(start);
        if (first.digits() == YEAR) {
            return yearFirst(first);
        }
        if (first.digits() > 2 || first.value() < 1 || first.value() > 31) {
            return Optional.empty();
        }
        return name(afterConnector(afterOrdinal(first.end()))).map(name -> {
            Optional<Whole> year = year(name.end());
            return found(year, name, first.value(), year.map(Whole::end).orElse(name.end()));
        });
    }

    /** A date that begins with the name of a month at the offset. */
    Optional<Found> atWord(int start) {
        return name(start).flatMap(name -> {
            int at = skipSpaces(name.end());
            Optional<Whole> onlyYear = year(name.end());
            if (onlyYear.isPresent()) {
                return Optional.of(new Found(
                        String.format(Locale.ROOT, "%04d-%02d", onlyYear.get().value(), name.month()),
                        onlyYear.get().end(),
                        true));
            }
            if (at == name.end() || !isDigit(at)) {
                return Optional.empty();
            }
            Whole day = whole(at);
            if (day.digits() > 2 || day.value() < 1 || day.value() > 31) {
                return Optional.empty();
            }
            int after = afterOrdinal(day.end());
            Optional<Whole> year = year(after);
            return Optional.of(
                    found(year, name, day.value(), year.map(Whole::end).orElse(day.end())));
        });
    }

    private Optional<Found> yearFirst(Whole year) {
        return name(afterConnector(year.end())).flatMap(name -> {
            int at = skipSpaces(name.end());
            if (!isDigit(at)) {
                return Optional.empty();
            }
            Whole day = whole(at);
            return day.digits() > 2 || day.value() < 1 || day.value() > 31
                    ? Optional.empty()
                    : Optional.of(found(Optional.of(year), name, day.value(), day.end()));
        });
    }

    /** {@code 2026-12-31}, {@code 31.12.2026}, {@code 31/12/2026}. */
    private Optional<Found> byDigits(int start) {
        Whole first = whole(start);
        Optional<Whole> second = next(first.end());
        Optional<Whole> third = second.flatMap(part -> text.charAt(part.end() - part.digits() - 1) == charAt(part.end())
                ? next(part.end())
                : Optional.empty());
        if (third.isEmpty() || next(third.get().end()).isPresent()) {
            return Optional.empty();
        }
        boolean yearFirst = first.digits() == YEAR;
        Whole year = yearFirst ? first : third.get();
        Whole day = yearFirst ? third.get() : first;
        int month = second.get().value();
        boolean isDate = year.digits() == YEAR
                && day.digits() <= 2
                && second.get().digits() <= 2
                && day.value() >= 1
                && day.value() <= 31
                && month >= 1
                && month <= 12;
        return isDate
                ? Optional.of(found(
                        Optional.of(year),
                        new Name(month, true, 0),
                        day.value(),
                        third.get().end()))
                : Optional.empty();
    }

    private Optional<Whole> next(int mark) {
        char c = charAt(mark);
        return (c == '.' || c == '/' || c == '-') && isDigit(mark + 1)
                ? Optional.of(whole(mark + 1))
                : Optional.empty();
    }

    private static Found found(Optional<Whole> year, Name name, int day, int end) {
        String yearText = year.map(whole -> String.format(Locale.ROOT, "%04d", whole.value()))
                .orElse("-");
        return new Found(
                yearText + String.format(Locale.ROOT, "-%02d-%02d", name.month(), day),
                end,
                name.isSure() || year.isPresent());
    }

    /** The longest name of a month that stands there: some have two words. */
    private Optional<Name> name(int start) {
        int end = Characters.wordEnd(text, start);
        if (end == start) {
            return Optional.empty();
        }
        int second = skipSpaces(end);
        int secondEnd = second == end ? end : Characters.wordEnd(text, second);
        MonthNames.Month both = secondEnd > second ? month(start, secondEnd) : null;
        if (both != null) {
            return Optional.of(new Name(both.number(), !both.isShort(), secondEnd));
        }
        MonthNames.Month one = month(start, end);
        if (one != null) {
            return Optional.of(new Name(one.number(), isSure(one, start, end), end));
        }
        MonthNames.Month begun = months.begun(WordForms.fold(text.substring(start, end)));
        return begun == null ? Optional.empty() : Optional.of(new Name(begun.number(), false, end));
    }

    /** English "may" and "march" are names with a capital letter only, and what is joined to a verb is none. */
    private boolean isSure(MonthNames.Month month, int start, int end) {
        boolean isSmall = month.isCapital() && Character.isLowerCase(text.charAt(start));
        return !month.isShort() && !isSmall && end - start >= SHORTEST_SURE && charAt(end) != NON_JOINER;
    }

    private MonthNames.Month month(int start, int end) {
        return months.named(WordForms.fold(text.substring(start, end)));
    }

    /** A year after the name of a month or a day, with another name in brackets or a short word before it. */
    private Optional<Whole> year(int start) {
        int at = charAt(start) == '.' || charAt(start) == ',' || charAt(start) == '\u060C' ? start + 1 : start;
        at = skipSpaces(at);
        if (charAt(at) == '(') {
            int close = text.indexOf(')', at);
            at = close < 0 ? at : skipSpaces(close + 1);
        }
        at = afterConnector(at);
        if (!isDigit(at)) {
            return Optional.empty();
        }
        Whole year = whole(at);
        return year.digits() == YEAR && year.value() > 1000 ? Optional.of(year) : Optional.empty();
    }

    /** After {@code .}, {@code th}, {@code -го} and spaces. */
    private int afterOrdinal(int start) {
        int at = start;
        if (charAt(at) == '.') {
            at++;
        } else {
            int letters = charAt(at) == '-' ? at + 1 : at;
            int end = Characters.wordEnd(text, letters);
            at = end > letters && end - letters <= LONGEST_CONNECTOR ? end : at;
        }
        return skipSpaces(at);
    }

    /** After a short word such as {@code de}, {@code of} or {@code m.}, unless it is the name of a month. */
    private int afterConnector(int start) {
        int at = skipSpaces(start);
        int end = Characters.wordEnd(text, at);
        boolean isConnector = end > at && end - at <= LONGEST_CONNECTOR && month(at, end) == null;
        if (!isConnector) {
            return at;
        }
        return skipSpaces(charAt(end) == '.' ? end + 1 : end);
    }

    private Whole whole(int start) {
        int end = Numeral.digitsEnd(text, start);
        int digits = end - start;
        return new Whole(digits > 8 ? -1 : Integer.parseInt(text.substring(start, end)), digits, end);
    }

    private int skipSpaces(int start) {
        int at = start;
        while (at < text.length() && Characters.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean isDigit(int at) {
        return Characters.isDigit(charAt(at));
    }

    /** NUL beyond the end. */
    private char charAt(int at) {
        return at < text.length() ? text.charAt(at) : 0;
    }
}
