package no.brobygger.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** Writes the sample pages to a folder, to look at them in a browser while changing a template. */
final class Preview {

    private Preview() {}

    /** @param arguments the folder to write to */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        TemplatePrinter printer = new TemplatePrinter();
        for (PageView page : SamplePages.all()) {
            Path file = folder.resolve(page.address());
            Files.createDirectories(file.getParent());
            Files.writeString(file, printer.print(page));
        }
        copy(Path.of("assets"), folder);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
