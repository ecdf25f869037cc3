package no.brobygger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.disk.FileNames;
import no.brobygger.disk.Leftovers;

/** Where the files below {@code assets/} will be in the site, into which all but {@link Leftovers} are copied as they are. */
final class AssetAddresses {

    private final Path folder;

    AssetAddresses(Path siteFolder) {
        this.folder = siteFolder.resolve("assets");
    }

    /** The address of each, below the site's root; two that differ in capital letters only are reported. */
    Set<String> all(Consumer<Diagnostic> problems) throws IOException {
        Set<String> addresses = list();
        Map<String, String> folded = new HashMap<>();
        for (String asset : addresses) {
            String other = folded.putIfAbsent(asset.toLowerCase(Locale.ROOT), asset);
            if (other != null) {
                problems.accept(Diagnostic.error(
                        Rule.ASSET_COLLISION,
                        SourceLocation.startOf("assets/" + asset),
                        "asset '" + asset + "' would take the place of '" + other
                                + "', on servers and disks that ignore case",
                        "give the asset another name or folder"));
            }
        }
        return addresses;
    }

    private Set<String> list() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> FileNames.below(folder, file))
                    .filter(address -> !Leftovers.hold(address))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
