package no.brobygger;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Runs {@link EveryLocale}: sets the defaults before each run and gives the old ones back after it. */
final class EveryLocaleExtension implements TestTemplateInvocationContextProvider {

    @Override
    public boolean supportsTestTemplate(ExtensionContext test) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext test) {
        return Stream.of(
                // Dotless i; a day of its own west of the date line.
                new Surroundings("tr-TR", "Pacific/Apia"),
                // Its own digits; a zone with three quarters of an hour.
                new Surroundings("ar-EG-u-nu-arab", "Asia/Kathmandu"),
                // Its own calendar; a zone with half an hour and a winter time.
                new Surroundings("th-TH-u-ca-buddhist-nu-thai", "America/St_Johns"));
    }

    /** A default locale and a default time zone. */
    private record Surroundings(String locale, String zone) implements TestTemplateInvocationContext {

        @Override
        public String getDisplayName(int invocation) {
            return locale + " " + zone;
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new Defaults(this));
        }
    }

    private record Defaults(Surroundings surroundings) implements BeforeEachCallback, AfterEachCallback {

        private static final Namespace OLD = Namespace.create(EveryLocaleExtension.class);

        @Override
        public void beforeEach(ExtensionContext test) {
            test.getStore(OLD).put(Locale.class, Locale.getDefault());
            test.getStore(OLD).put(TimeZone.class, TimeZone.getDefault());
            Locale.setDefault(Locale.forLanguageTag(surroundings.locale()));
            TimeZone.setDefault(TimeZone.getTimeZone(surroundings.zone()));
        }

        @Override
        public void afterEach(ExtensionContext test) {
            Locale.setDefault(test.getStore(OLD).get(Locale.class, Locale.class));
            TimeZone.setDefault(test.getStore(OLD).get(TimeZone.class, TimeZone.class));
        }
    }
}
