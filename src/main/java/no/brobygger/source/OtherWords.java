package no.brobygger.source;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.brobygger.translation.Nfc;

/** Words that people write where a file has another: Norwegian ones, those of JBake, and the field that is one level off. */
final class OtherWords {

    /** Behind each word those it may stand for; which one depends on what can be written there. */
    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("address", List.of("site")),
            Map.entry("adresse", List.of("address", "site")),
            Map.entry("aks", List.of("sfo")),
            Map.entry("color", List.of("colour")),
            Map.entry("dager", List.of("days")),
            Map.entry("date", List.of("checked", "from", "dates")),
            Map.entry("dato", List.of("checked", "from", "dates")),
            Map.entry("datoer", List.of("dates")),
            Map.entry("e-mail", List.of("email", "contacts")),
            Map.entry("e-post", List.of("email", "contacts")),
            Map.entry("ekspedisjon", List.of("office")),
            Map.entry("elevombud", List.of("ombud")),
            Map.entry("email", List.of("contacts")),
            Map.entry("epost", List.of("email", "contacts")),
            Map.entry("farge", List.of("colour")),
            Map.entry("fau-møte", List.of("fau-meeting")),
            Map.entry("ferie", List.of("holiday")),
            Map.entry("foreldremøte", List.of("parents-meeting")),
            Map.entry("foreldremøter", List.of("parents-meeting")),
            Map.entry("foreldreråd", List.of("foreldrerad")),
            Map.entry("fra", List.of("from")),
            Map.entry("fre", List.of("fri")),
            Map.entry("fredag", List.of("fri")),
            Map.entry("helsesykepleier", List.of("nurse")),
            Map.entry("hovedspråk", List.of("main-language")),
            Map.entry("kontakt", List.of("contacts")),
            Map.entry("kontakter", List.of("contacts")),
            Map.entry("kontor", List.of("office")),
            Map.entry("laurdag", List.of("sat")),
            Map.entry("lør", List.of("sat")),
            Map.entry("lørdag", List.of("sat")),
            Map.entry("mail", List.of("email", "contacts")),
            Map.entry("man", List.of("mon")),
            Map.entry("mandag", List.of("mon")),
            Map.entry("mobbeombud", List.of("ombud")),
            Map.entry("mobil", List.of("phone", "contacts")),
            Map.entry("målform", List.of("main-language")),
            Map.entry("måndag", List.of("mon")),
            Map.entry("namn", List.of("name")),
            Map.entry("navn", List.of("name")),
            Map.entry("offentleg", List.of("public")),
            Map.entry("offentlig", List.of("public")),
            Map.entry("ons", List.of("wed")),
            Map.entry("onsdag", List.of("wed")),
            Map.entry("opningstider", List.of("hours")),
            Map.entry("phone", List.of("contacts")),
            Map.entry("planleggingsdag", List.of("planning-day")),
            Map.entry("privat", List.of("private")),
            Map.entry("rektor", List.of("principal")),
            Map.entry("rolle", List.of("role")),
            Map.entry("samandrag", List.of("summary")),
            Map.entry("samarbeidsutvalg", List.of("su")),
            Map.entry("sammendrag", List.of("summary")),
            Map.entry("samtale", List.of("talk")),
            Map.entry("samtaler", List.of("talks")),
            Map.entry("sfo-leder", List.of("sfo")),
            Map.entry("skolemiljøutvalg", List.of("smu")),
            Map.entry("språk", List.of("languages", "language", "site")),
            Map.entry("sundag", List.of("sun")),
            Map.entry("søn", List.of("sun")),
            Map.entry("søndag", List.of("sun")),
            Map.entry("telefon", List.of("phone", "contacts")),
            Map.entry("til", List.of("to")),
            Map.entry("tir", List.of("tue")),
            Map.entry("tirs", List.of("tue")),
            Map.entry("tirsdag", List.of("tue")),
            Map.entry("tittel", List.of("title")),
            Map.entry("tlf", List.of("phone", "contacts")),
            Map.entry("tor", List.of("thu")),
            Map.entry("tors", List.of("thu")),
            Map.entry("torsdag", List.of("thu")),
            Map.entry("type", List.of("kind")),
            Map.entry("tysdag", List.of("tue")),
            Map.entry("utviklingssamtale", List.of("talk")),
            Map.entry("åpningstider", List.of("hours")));

    private OtherWords() {}

    /** The known word that another one stands for. */
    static Optional<String> meant(String word, Collection<String> known) {
        return WORDS.getOrDefault(Nfc.of(word.strip().toLowerCase(Locale.ROOT)), List.of()).stream()
                .filter(known::contains)
                .findFirst();
    }
}
