package no.brobygger.page;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import no.brobygger.diagnostic.SourceText;
import no.brobygger.translation.Bundle;
import no.brobygger.translation.BundleReader;

/** Interface texts straight from a file, strict: an unknown key or a missing argument is a bug. */
record SampleTexts(SortedMap<String, String> patterns, ULocale locale) implements PageView.Texts {

    /** The interface's own words, in bokmål. */
    static final Path OWN = Path.of("templates/interface.properties");

    static SampleTexts read(Path file, String icuTag) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SortedMap<String, String> patterns = new TreeMap<>();
        properties.forEach((key, value) -> patterns.put((String) key, (String) value));
        return new SampleTexts(patterns, ULocale.forLanguageTag(icuTag));
    }

    /** The texts of a published language; those that still wait for a translator are in bokmål. */
    static SampleTexts translated(String tag, String icuTag) {
        String path = "translations/" + tag + "/interface.po";
        SortedMap<String, String> patterns = new TreeMap<>(read(OWN, "nb").patterns());
        Bundle bundle;
        try {
            SourceText file = new SourceText(path, Files.readString(Path.of(path)));
            bundle = new BundleReader().read(file, tag, problem -> {}).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bundle.entries().stream()
                .filter(entry -> !entry.target().isEmpty())
                .forEach(entry -> patterns.replace(entry.context().orElseThrow(), entry.target()));
        return new SampleTexts(patterns, ULocale.forLanguageTag(icuTag));
    }

    @Override
    public String get(String key, Map<String, Object> arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no interface text '" + key + "'");
        }
        MessageFormat format = new MessageFormat(pattern, locale);
        if (!format.getArgumentNames().equals(arguments.keySet())) {
            throw new IllegalArgumentException(
                    key + " takes " + format.getArgumentNames() + ", not " + arguments.keySet());
        }
        return format.format(arguments);
    }

    @Override
    public String list(List<String> words) {
        return ListFormatter.getInstance(locale).format(words);
    }
}
