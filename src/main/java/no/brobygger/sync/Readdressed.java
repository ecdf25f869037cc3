package no.brobygger.sync;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import no.brobygger.markdown.InlineReader;
import no.brobygger.markdown.LinkedText;
import no.brobygger.translation.Nfc;

/** Gives a translation the addresses of its source, when that has got other ones in its links and not another word. */
final class Readdressed {

    private final InlineReader inline = new InlineReader();

    /**
     * The translation with the addresses that its source has today; the same where the source has not changed at all.
     *
     * @param then the source that was translated
     * @param mayBecome asked of an old and a new address that differ
     * @return nothing when more has changed than addresses that may, or when the translation does not have each old
     *     address as often as its source had it
     */
    Optional<String> target(String then, String today, String target, BiPredicate<String, String> mayBecome) {
        LinkedText before = inline.cut(Nfc.of(then));
        LinkedText after = inline.cut(Nfc.of(today));
        LinkedText translated = inline.cut(target);
        if (!before.between().equals(after.between())
                || !sorted(before.destinations()).equals(sorted(translated.destinations()))) {
            return Optional.empty();
        }
        Map<String, String> addresses = new HashMap<>();
        for (int i = 0; i < before.destinations().size(); i++) {
            String from = before.destinations().get(i);
            String to = after.destinations().get(i);
            String known = addresses.putIfAbsent(from, to);
            if (known != null && !known.equals(to) || !from.equals(to) && !mayBecome.test(from, to)) {
                return Optional.empty();
            }
        }
        return Optional.of(translated.to(
                translated.destinations().stream().map(addresses::get).toList()));
    }

    private static List<String> sorted(List<String> destinations) {
        return destinations.stream().sorted().toList();
    }
}
