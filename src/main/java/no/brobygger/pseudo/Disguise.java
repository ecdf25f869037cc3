package no.brobygger.pseudo;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.brobygger.language.Direction;
import no.brobygger.language.Language;

/** What a pseudo-language does to words. The tags are those of Unicode CLDR (UTS 35, "Unicode locale identifiers"). */
enum Disguise implements UnaryOperator<String> {
    /** Latin letters with accents, and two fifths more of them: long words show where a page has no room. */
    ACCENTED(new Language(
            "en-XA", "Pseudo en-XA", "pseudospråk", Direction.LTR, "en-GB", "latn", "gregory", List.of())) {
        @Override
        public String apply(String words) {
            StringBuilder accented = new StringBuilder();
            int due = 0;
            for (char letter : words.toCharArray()) {
                char changed = ACCENTS.getOrDefault(letter, letter);
                accented.append(changed);
                due += 2;
                if (VOWELS.indexOf(Character.toLowerCase(letter)) >= 0) {
                    accented.append(String.valueOf(changed).repeat(due / 5));
                    due %= 5;
                }
            }
            return accented.toString();
        }
    },
    /** Arabic letters, one for each Latin one: they run from right to left by themselves, as a translation's do. */
    MIRRORED(new Language("ar-XB", "Pseudo ar-XB", "pseudospråk", Direction.RTL, "ar", "latn", "gregory", List.of())) {
        @Override
        public String apply(String words) {
            StringBuilder mirrored = new StringBuilder();
            for (char letter : words.toCharArray()) {
                mirrored.append(ARABIC.getOrDefault(Character.toLowerCase(letter), letter));
            }
            return mirrored.toString();
        }
    };

    private static final String VOWELS = "aeiouyæøå";
    private static final Map<Character, Character> ACCENTS = letters(
            "abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ",
            "áƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžǽǿǻÁƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽǼǾǺ");
    private static final Map<Character, Character> ARABIC = letters(
            "abcdefghijklmnopqrstuvwxyzæøåéèêëóòôöäüáàíñçšžčđŋŧ",
            "ابچدەفگهيجكلمنوپقرستؤڤوخيزآۆأهههههوووواوااينچشژچذنط");

    private final Language language;

    Disguise(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    private static Map<Character, Character> letters(String from, String to) {
        return IntStream.range(0, from.length()).boxed().collect(Collectors.toMap(from::charAt, to::charAt));
    }
}
