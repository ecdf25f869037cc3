package no.brobygger.gate;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.brobygger.language.LanguageWords;
import no.brobygger.language.MonthNames;
import no.brobygger.language.WordForms;
import no.brobygger.markdown.InlineStructure;

/** Takes the {@link Facts} out of one text, from its beginning to its end; each character is part of one at most. */
final class FactReader {

    /** With bounds, as RFC 5321 has them: without, the expression recurses for each part of a hostile text. */
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\\.){1,10}[A-Za-z]{2,}");
    /** Eight digits as telephone numbers are written: in one, two and two, four and four, or three, two and three. */
    private static final Pattern PHONE =
            Pattern.compile("(?:\\d{4} ?\\d{4}|\\d\\d(?:[ -]\\d\\d){3}|\\d{3}[ -]\\d\\d[ -]\\d{3})(?![\\d])");

    private static final Pattern ABROAD = Pattern.compile("(?:\\+|00) ?(\\d{1,3}\\)?(?:[ -]?\\d{2,}){2,8})");
    private static final String NORWAY = "47";
    private static final char SIGN = '\u00A7';

    private final String text;
    private final LanguageWords words;
    private final DateReader dates;
    private final SectionReader sections;
    private Set<String> numbers = Set.of();
    private Set<String> days = Set.of();
    private Set<String> doubtfulDays = Set.of();
    private Set<String> amounts = Set.of();
    private Set<String> phones = Set.of();
    private Set<String> emails = Set.of();

    private FactReader(String text, LanguageWords words, MonthNames months) {
        this.text = withoutEmails(text);
        this.words = words;
        this.dates = new DateReader(this.text, months);
        this.sections = new SectionReader(this.text);
    }

    /**
     * The facts of a text.
     *
     * @param text without marks of Markdown
     * @param months asked for only when there is a digit
     */
    static Facts read(String text, LanguageWords words, Supplier<MonthNames> months) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '@' || Characters.isDigit(c)) {
                return new FactReader(even(text), words, months.get()).read();
            }
        }
        return Facts.NONE;
    }

    /** The value of every run of digits, and of every number and amount, wherever it stands. */
    static Set<String> numerals(String text, Facts facts) {
        Set<String> numerals = new TreeSet<>(facts.numbers());
        numerals.addAll(facts.amounts());
        String even = even(text);
        for (int at = 0; at < even.length(); at++) {
            if (Characters.isDigit(even.charAt(at))) {
                int end = Numeral.digitsEnd(even, at);
                numerals.add(Numeral.value(even.substring(at, end), ""));
                at = end;
            }
        }
        return numerals;
    }

    /** Whether a section stands in a text, whatever stands around it. */
    static boolean stands(String section, String text) {
        return Pattern.compile(
                        "(?<![\\p{L}\\d-])" + Pattern.quote(section) + "(?![\\p{L}\\d]|-\\d)", Pattern.CASE_INSENSITIVE)
                .matcher(even(text))
                .find();
    }

    /** With ASCII digits, spaces and hyphens, each in its place. */
    private static String even(String text) {
        int at = 0;
        while (at < text.length() && evened(text.charAt(at)) == text.charAt(at)) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        char[] chars = text.toCharArray();
        for (int i = at; i < chars.length; i++) {
            chars[i] = evened(chars[i]);
        }
        return new String(chars);
    }

    private static char evened(char c) {
        if (c < 128) {
            return c;
        }
        if (Characters.isDigit(c)) {
            return Characters.ascii(c);
        }
        if (Characters.isSpace(c)) {
            return ' ';
        }
        return Characters.isDash(c) ? '-' : c;
    }

    private String withoutEmails(String whole) {
        if (whole.indexOf('@') < 0) {
            return whole;
        }
        return EMAIL.matcher(whole).replaceAll(found -> {
            emails = with(emails, found.group().toLowerCase(Locale.ROOT));
            return String.valueOf(InlineStructure.OBJECT);
        });
    }

    private Facts read() {
        int at = 0;
        int sign = nextSign(0);
        while (sign < text.length()) {
            at = Math.max(at, twoWordsBefore(sign));
            while (at <= sign) {
                at = step(at);
            }
            sign = nextSign(at);
        }
        return new Facts(numbers, days, doubtfulDays, amounts, phones, emails, sections.found());
    }

    /** Where the next digit, § or + is. */
    private int nextSign(int start) {
        int at = start;
        while (at < text.length() && !isSign(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSign(char c) {
        return c == SIGN || c == '+' || Characters.isDigit(c);
    }

    /** Words matter just before a number only, and the name of a month may have two. */
    private int twoWordsBefore(int sign) {
        int at = sign;
        for (int word = 0; word < 2; word++) {
            while (at > 0 && !isSign(text.charAt(at - 1)) && !Characters.isOfWord(text.charAt(at - 1))) {
                at--;
            }
            while (at > 0 && isOfWord(at - 1)) {
                at--;
            }
        }
        return at;
    }

    private boolean isOfWord(int at) {
        char c = text.charAt(at);
        return Characters.isOfWord(c) || Characters.isApostrophe(c);
    }

    private int step(int at) {
        char c = text.charAt(at);
        if (c == SIGN) {
            return signs(at);
        }
        if (Characters.isDigit(c) || c == '+') {
            return number(at);
        }
        return Characters.isOfWord(c) ? word(at) : at + 1;
    }

    private static Set<String> with(Set<String> values, String value) {
        Set<String> grown = values.isEmpty() ? new TreeSet<>() : values;
        grown.add(value);
        return grown;
    }

    private int signs(int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) == SIGN) {
            at++;
        }
        boolean several = at - start > 1;
        int value = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        return value < text.length() && Characters.isDigit(text.charAt(value)) ? sections.read(value, several) : at;
    }

    /** A word matters only just before a number: most words of most texts are passed over. */
    private int word(int start) {
        int end = Characters.wordEnd(text, start);
        int value = afterGap(end);
        if (value == end || !isDigit(value)) {
            // The name of a month may have two words.
            int second = value > end ? Characters.wordEnd(text, value) : value;
            return second > value && isDigit(afterGap(second)) ? date(start, end) : end;
        }
        String word = WordForms.fold(text.substring(start, end));
        if (words.sections().has(word)) {
            return sections.read(value, true);
        }
        if (isCurrency(word)) {
            Numeral amount = Numeral.at(text, value);
            amounts = with(amounts, amount.value());
            return amount.end();
        }
        return date(start, end);
    }

    private int date(int start, int wordEnd) {
        return keep(dates.atWord(start)).map(DateReader.Found::end).orElse(wordEnd);
    }

    /** Empty when it may be no date; then its number may be one. */
    private Optional<DateReader.Found> keep(Optional<DateReader.Found> date) {
        Optional<DateReader.Found> sure = date.filter(DateReader.Found::isSure);
        if (sure.isPresent()) {
            days = with(days, sure.get().date());
        } else if (date.isPresent()) {
            doubtfulDays = with(doubtfulDays, date.get().date());
        }
        return sure;
    }

    /** After a stop or a colon, and a space. */
    private int afterGap(int start) {
        int at = start;
        while (at < text.length() && at < start + 3 && " .:".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private boolean isDigit(int at) {
        return at < text.length() && Characters.isDigit(text.charAt(at));
    }

    private boolean isCurrency(String word) {
        return word.equals("kr") || word.equals("nok") || words.currencies().has(word);
    }

    private int number(int start) {
        Optional<DateReader.Found> date = text.charAt(start) == '+' ? Optional.empty() : keep(dates.atNumber(start));
        if (date.isPresent()) {
            return date.get().end();
        }
        int phone = mayBePhone(start) ? phone(start) : start;
        if (phone > start) {
            return phone;
        }
        if (text.charAt(start) == '+') {
            return start + 1;
        }
        Numeral number = Numeral.at(text, start);
        int after = number.end();
        int word = after < text.length() && text.charAt(after) == ' ' ? after + 1 : after;
        int wordEnd = Characters.wordEnd(text, word);
        boolean isAmount = wordEnd > word && isCurrency(WordForms.fold(text.substring(word, wordEnd)))
                || text.startsWith(",-", after);
        if (isAmount) {
            amounts = with(amounts, number.value());
            return Math.max(wordEnd, after);
        }
        numbers = with(numbers, number.value());
        return after;
    }

    /** The end of a telephone number, or its start if it is none. */
    private int phone(int start) {
        Matcher abroad = ABROAD.matcher(text).region(start, text.length());
        if (abroad.lookingAt()) {
            String digits = abroad.group(1).replaceAll("\\D", "");
            boolean norwegian = digits.startsWith(NORWAY) && digits.length() == NORWAY.length() + 8;
            if (digits.length() >= 8 && (norwegian || text.charAt(start) == '+')) {
                phones = with(phones, norwegian ? digits.substring(NORWAY.length()) : "+" + digits);
                return abroad.end();
            }
        }
        Matcher phone = PHONE.matcher(text).region(start, text.length()).useTransparentBounds(true);
        if (!phone.lookingAt()) {
            return start;
        }
        phones = with(phones, phone.group().replaceAll("\\D", ""));
        return phone.end();
    }

    /** A plus, or three digits with at most a space or hyphen before the third: asking an expression for each number costs more. */
    private boolean mayBePhone(int start) {
        int third = start + 2 < text.length() && " -".indexOf(text.charAt(start + 2)) >= 0 ? start + 3 : start + 2;
        return text.charAt(start) == '+' || isDigit(start + 1) && isDigit(third);
    }
}
