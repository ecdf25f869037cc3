package no.brobygger.publish;

import java.io.IOException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.disk.Sha256;

/**
 * A folder held against the manifest in it. Only what is found in the folder is opened, never what the manifest names, and
 * no link is followed; so whatever a manifest says, nothing outside is read.
 *
 * @param manifest what was said
 * @param changed listed files with other bytes
 * @param missing listed files that are not there
 * @param foreign files, links and whatever else is there and not listed
 */
public record SiteVerification(SiteManifest manifest, int changed, int missing, int foreign) {

    /** The SHA-256 of the manifest itself: who has noted it elsewhere knows whether the list is the one that was built. */
    public String fingerprint() {
        return new Sha256().add(ManifestText.of(manifest)).hex();
    }

    private static final String FETCH = "fetch the site again from where it was built, or build it again";

    /**
     * Reads a whole site.
     *
     * @param folder its root; a link to it is followed
     * @param threads how many files are read at a time
     * @param problems is told of each file that is not as it should be
     * @return empty when there is no manifest that can be trusted; the reason has been reported
     */
    public static Optional<SiteVerification> of(Path folder, int threads, Consumer<Diagnostic> problems)
            throws IOException {
        Path root = folder.toRealPath();
        Optional<SiteManifest> manifest = new ManifestReader(problems).read(root);
        if (manifest.isEmpty()) {
            return Optional.empty();
        }
        SortedMap<String, FolderTree.Entry> found = FolderTree.list(root);
        FolderTree.Entry own = found.remove(SiteManifest.NAME);
        if (own == null) {
            throw new IOException("'" + SiteManifest.NAME + "' has vanished while it was read");
        }
        return Optional.of(compared(manifest.get(), found, threads, problems));
    }

    private static SiteVerification compared(
            SiteManifest manifest,
            SortedMap<String, FolderTree.Entry> found,
            int threads,
            Consumer<Diagnostic> problems)
            throws IOException {
        SortedMap<String, Path> sameSize = new TreeMap<>();
        int changed = 0;
        int missing = 0;
        for (Map.Entry<String, SiteManifest.ListedFile> listed :
                manifest.files().entrySet()) {
            FolderTree.Entry entry = found.remove(listed.getKey());
            if (entry == null) {
                missing++;
                problems.accept(problem(Rule.SITE_FILE_MISSING, listed.getKey(), "is not there"));
            } else if (entry.isFile() && entry.size() == listed.getValue().size()) {
                sameSize.put(listed.getKey(), entry.file());
            } else {
                changed++;
                String now = entry.isFile() ? entry.size() + " bytes" : "not a file";
                String was = listed.getValue().size() + " when it was built";
                problems.accept(problem(Rule.SITE_FILE_CHANGED, listed.getKey(), "is " + now + ", and was " + was));
            }
        }
        SortedMap<String, String> prints = Fingerprints.of(sameSize, threads, LinkOption.NOFOLLOW_LINKS);
        for (Map.Entry<String, String> print : prints.entrySet()) {
            if (!print.getValue().equals(manifest.files().get(print.getKey()).sha256())) {
                changed++;
                problems.accept(
                        problem(Rule.SITE_FILE_CHANGED, print.getKey(), "has other bytes than when it was built"));
            }
        }
        found.forEach((name, entry) -> problems.accept(foreign(name, entry)));
        return new SiteVerification(manifest, changed, missing, found.size());
    }

    private static Diagnostic problem(Rule rule, String name, String what) {
        return Diagnostic.error(rule, place(name), Shown.quotedText(name) + " " + what, FETCH);
    }

    private static Diagnostic foreign(String name, FolderTree.Entry entry) {
        String what = entry.isFile() ? "is not a file of the site" : "is a link or a device, and no file of the site";
        return Diagnostic.error(
                Rule.SITE_FILE_FOREIGN,
                place(name),
                Shown.quotedText(name) + " " + what,
                "find out who put it there, and remove it; the next build removes it too");
    }

    /** The start of a file; of the folder when its name would not print as one. */
    private static SourceLocation place(String name) {
        return SourceLocation.startOf(Shown.isPrintable(name) ? name : ".");
    }
}
