package no.brobygger.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.brobygger.language.ArgumentKind;
import no.brobygger.language.InterfaceMessage;
import no.brobygger.language.Language;
import no.brobygger.language.PluralForms;
import no.brobygger.source.SiteSource;
import no.brobygger.translation.Bundle;
import no.brobygger.translation.BundleEntry;

/** Tells a translator of the interface which plural forms her language has, and what to begin from. */
final class PluralAdvice {

    private PluralAdvice() {}

    /** The bundle of an interface with a comment above each text that has a plural. */
    static Bundle in(Bundle bundle, SiteSource site, Language language) {
        PluralForms forms = PluralForms.of(language);
        List<BundleEntry> entries = new ArrayList<>();
        for (BundleEntry entry : bundle.entries()) {
            Optional<InterfaceMessage> plural = entry.context()
                    .flatMap(site.interfaceTexts()::find)
                    .filter(message -> message.arguments().stream()
                            .anyMatch(argument -> message.kind(argument) == ArgumentKind.PLURAL));
            entries.add(plural.map(message -> entry.withRemarks(List.of(
                            "Numbers in '" + language.tag() + "': " + forms.explanation(),
                            "Translate the words in each form; keep what is before the braces, and #:",
                            message.inForms(forms).pattern())))
                    .orElse(entry));
        }
        return bundle.with(entries);
    }
}
