package no.brobygger.source;

import java.net.IDN;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;

/** Reads how one reaches somebody: the fields {@code phone} and {@code email} of a contact. */
final class ContactWays {

    private static final String PHONE_KEY = "phone";
    private static final String EMAIL_KEY = "email";

    /** Digits in groups, perhaps with the country before: what a phone can dial. */
    private static final Pattern PHONE = Pattern.compile("(\\+[0-9]{1,3} ?)?[0-9]{2,5}( ?[0-9]{1,5}){1,4}");

    /** A country other than Norway (ITU-T E.164): how long its numbers are is not known here. */
    private static final Pattern ABROAD = Pattern.compile("(\\+|00)(?!47|0).*");

    /**
     * The digits of a Norwegian number: 8, 5 of one that begins with 0, 6 of 116xxx, or 3 (Norwegian Communications
     * Authority, numbering plan, E.164).
     */
    private static final Pattern NORWEGIAN = Pattern.compile("((\\+|00)47)?([0-9]{8}|0[0-9]{4}|116[0-9]{3}|1[0-9]{2})");

    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]");

    private ContactWays() {}

    /** A phone number as it is written; empty when the field is absent, and after an error. */
    static Optional<String> phone(YamlFields contact, Consumer<Diagnostic> problems) {
        String number = contact.has(PHONE_KEY) ? contact.textOrNumber(PHONE_KEY, "") : "";
        if (number.isEmpty()) {
            return Optional.empty();
        }
        if (!PHONE.matcher(number).matches()) {
            contact.invalid(PHONE_KEY, "is not a phone number", "write digits, such as 00 00 00 00");
            return Optional.empty();
        }
        String dialled = number.replace(" ", "");
        if (!ABROAD.matcher(dialled).matches() && !NORWEGIAN.matcher(dialled).matches()) {
            problems.accept(Diagnostic.warning(
                    Rule.INVALID_VALUE,
                    contact.place(PHONE_KEY),
                    "'phone' " + Shown.quoted(number) + " has "
                            + dialled.replaceFirst("^(\\+|00)47", "")
                                    .replace("+", "")
                                    .length()
                            + " digits, but Norwegian numbers have 8",
                    "look the number up; one in another country begins with + and the country's code"));
        }
        return Optional.of(number);
    }

    /** An address; empty when the field is absent, and after an error. */
    static Optional<String> email(YamlFields contact) {
        String address = contact.has(EMAIL_KEY) ? contact.text(EMAIL_KEY, "") : "";
        if (address.isEmpty() || EMAIL.matcher(address).matches()) {
            return Optional.of(address).filter(text -> !text.isEmpty());
        }
        Matcher letter = NOT_ASCII.matcher(address);
        if (letter.find()) {
            contact.invalid(
                    EMAIL_KEY,
                    "has the letter '" + Shown.plain(letter.group()) + "', which mail programs may refuse",
                    ascii(address)
                            .map(plain -> "write " + plain + ", which is the same to a computer, or correct the letter")
                            .orElse("write the address with the letters a–z"));
        } else {
            contact.invalid(EMAIL_KEY, "is not an e-mail address", "write it like skolen@example.org");
        }
        return Optional.empty();
    }

    /** The address with its domain as the Internet knows it (RFC 3490); empty when that makes no address of it. */
    private static Optional<String> ascii(String address) {
        int at = address.indexOf('@');
        try {
            return Optional.of(address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1)))
                    .filter(plain -> EMAIL.matcher(plain).matches());
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }
}
