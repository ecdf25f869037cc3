package no.brobygger.bake;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.page.PlannedFile;

/** Copies the files of a plan, after the assets: none takes the place of another. */
final class PlannedFiles {

    private PlannedFiles() {}

    static void copy(List<PlannedFile> files, SitePlaces places, Path staging, Consumer<Diagnostic> problems) {
        for (PlannedFile file : files) {
            Path copy = staging.resolve(file.address());
            try {
                Files.createDirectories(copy.getParent());
                Files.copy(places.siteFolder().resolve(file.source()), copy);
            } catch (FileAlreadyExistsException e) {
                problems.accept(Diagnostic.error(
                        Rule.ASSET_COLLISION,
                        SourceLocation.startOf(file.source()),
                        "asset '" + file.address() + "' has the address of this file",
                        "give the asset another name or folder"));
            } catch (IOException e) {
                problems.accept(new WriteProblem(places).diagnostic(e, copy));
            }
        }
    }
}
