package no.brobygger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The repository's own site as published at an address of its own; built once for all tests of a run, then deleted.
 *
 * @param source a copy of its sources, with the address in the settings, a statement on accessibility, and all kinds of compressed copies asked for
 * @param output what was written; read only
 */
record BuiltShippedSite(Path source, Path output) implements AutoCloseable {

    static final String BASE = "https://www.skolen.no/foreldre/";

    /** Every page by its address, as a browser reads it. */
    SortedMap<String, Document> pages() {
        SortedMap<String, Document> pages = new TreeMap<>();
        ShippedSite.bytesBelow(output).keySet().stream()
                .filter(address -> address.endsWith(".html"))
                .forEach(address -> pages.put(address, parse(address)));
        return pages;
    }

    /** One page, likewise. */
    Document page(String address) {
        return parse(address);
    }

    private Document parse(String address) {
        try {
            return Jsoup.parse(output.resolve(address).toFile(), "UTF-8", BASE + address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(source.getParent())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Builds the site when the first test of a run asks for it. */
    static final class Builder implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == BuiltShippedSite.class;
        }

        @Override
        public BuiltShippedSite resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(Namespace.create(Builder.class))
                    .computeIfAbsent(BuiltShippedSite.class, type -> build(), BuiltShippedSite.class);
        }

        private static BuiltShippedSite build() {
            try {
                Path fresh = Files.createTempDirectory("shipped-site-");
                Path source = ShippedSite.copyTo(fresh.resolve("site"));
                Path settings = source.resolve("jbake.properties");
                String shipped = Files.readString(settings).replace("brobygger.extras=", "brobygger.extras=brotli, ");
                Files.writeString(settings, shipped + "\nsite.host=" + BASE + "\n");
                // A public school whose site has an address owes parents this.
                Path school = source.resolve("schools/eksempel/school.yaml");
                Files.writeString(
                        school,
                        Files.readString(school) + "\nsite:\n  accessibility: https://example.org/erklaering\n");
                return new BuiltShippedSite(source, ShippedSite.build(source, fresh.resolve("output"), 2));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
