package no.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Servers send compressed copies in place of files, so they must be nothing but the same files, and none too few. */
@ExtendWith(BuiltShippedSite.Builder.class)
class ShippedCopiesTest {

    /** All that is text, but the list of the files: it is made when there is nothing left to copy. */
    private static final String TEXTS = ".*\\.(css|html|ics|js|json|svg|txt|xml)";

    @Test
    void eachTextOfAKilobyteHasACopyOfEachKindAndNothingElseHas(BuiltShippedSite site) throws IOException {
        Set<String> expected = new TreeSet<>();
        for (Path file : OwnParts.filesBelow(site.output())) {
            String address = address(site, file);
            if (address.matches(TEXTS) && Files.size(file) >= 1024 && !address.equals("manifest.json")) {
                expected.add(address + ".br");
                expected.add(address + ".gz");
            }
        }

        Set<String> copies = OwnParts.filesBelow(site.output()).stream()
                .map(file -> address(site, file))
                .filter(CompressedCopy::isOne)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(copies).isEqualTo(expected).hasSizeGreaterThan(2000);
    }

    @Test
    void eachCopyReadsBackAsTheFileBesideItAndBrotlisIsTheSmallest(BuiltShippedSite site) throws IOException {
        List<String> offences = new ArrayList<>();
        for (Path file : OwnParts.filesBelow(site.output())) {
            if (!Files.exists(CompressedCopy.GZIP.of(file))) {
                continue;
            }
            byte[] bytes = Files.readAllBytes(file);
            byte[] brotli = Files.readAllBytes(CompressedCopy.BROTLI.of(file));
            byte[] gzip = Files.readAllBytes(CompressedCopy.GZIP.of(file));
            if (!Arrays.equals(CompressedCopy.BROTLI.unpacked(brotli), bytes)
                    || !Arrays.equals(CompressedCopy.GZIP.unpacked(gzip), bytes)) {
                offences.add(address(site, file) + " reads back as something else");
            }
            if (brotli.length >= gzip.length) {
                offences.add(address(site, file) + ": " + brotli.length + " bytes, of gzip " + gzip.length);
            }
        }

        assertThat(offences).isEmpty();
    }

    private static String address(BuiltShippedSite site, Path file) {
        return site.output().relativize(file).toString().replace('\\', '/');
    }
}
