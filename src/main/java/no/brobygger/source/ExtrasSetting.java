package no.brobygger.source;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.diagnostic.SourceLocation;

/** Reads the setting that lists what a site has beside its guidance. */
record ExtrasSetting(PropertyLines lines, Consumer<Diagnostic> problems) {

    /** The extras that a key lists; none without the key. */
    Set<Extra> read(String key) {
        Set<Extra> extras = EnumSet.noneOf(Extra.class);
        lines.find(key).ifPresent(line -> {
            for (ListItem item : ListItem.of(line, lines, problems)) {
                if (!item.text().isEmpty()) {
                    add(item, lines.valuePlace(line, item.index()), extras);
                }
            }
        });
        return extras;
    }

    private void add(ListItem item, SourceLocation place, Set<Extra> extras) {
        List<String> words = Extra.words();
        int index = words.indexOf(item.text());
        if (index < 0) {
            problems.accept(Diagnostic.error(
                    Rule.INVALID_VALUE,
                    place,
                    "there is no extra " + Shown.quoted(item.text()),
                    Remedies.choices(item.text(), words)));
        } else {
            extras.add(Extra.values()[index]);
        }
    }
}
