package no.brobygger.language;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Optional;

/** The letters a language is written with: which script, and whether a letter is of it. */
public final class Script {

    private final Character.UnicodeScript name;

    private Script(Character.UnicodeScript name) {
        this.name = name;
    }

    /** By the likely subtags of CLDR; empty where neither the language's tag nor its locale is known there. */
    public static Optional<Script> of(Language language) {
        return likely(language.tag()).or(() -> likely(language.icuTag()));
    }

    private static Optional<Script> likely(String tag) {
        String code = ULocale.addLikelySubtags(ULocale.forLanguageTag(tag)).getScript();
        try {
            return code.isEmpty() ? Optional.empty() : Optional.of(new Script(Character.UnicodeScript.forName(code)));
        } catch (IllegalArgumentException e) {
            // A code for several scripts, such as Jpan: no letter can be told to be foreign.
            return Optional.empty();
        }
    }

    /** Whether it is a letter of this script. */
    public boolean isOwn(int c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == name;
    }

    /** Whether it is a letter of another script. */
    public boolean isForeign(int c) {
        return !isOwn(c) && Character.isLetter(c) && isOfOneScript(c);
    }

    private static boolean isOfOneScript(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script != Character.UnicodeScript.COMMON && script != Character.UnicodeScript.INHERITED;
    }

    public boolean isSameAs(Script other) {
        return name == other.name;
    }

    /** The script's name in English, for example {@code Arabic}. */
    public String title() {
        String upper = name.name();
        return upper.charAt(0) + upper.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
