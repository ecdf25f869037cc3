package no.brobygger.launch;

import java.io.IOException;
import java.nio.file.Path;
import no.brobygger.sync.BundleStore;

/** A process that has the bundles of a site until its input ends; it says so with a line. */
final class BundleHolder {

    private BundleHolder() {}

    public static void main(String[] arguments) throws IOException {
        try (BundleStore held =
                BundleStore.open(Path.of(arguments[0]), System.out::println).orElseThrow()) {
            System.out.println(held.paths());
            System.in.read();
        }
    }
}
