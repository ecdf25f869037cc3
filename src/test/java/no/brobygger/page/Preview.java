package no.brobygger.page;

import java.nio.file.Path;

/** Writes the sample pages to a folder, to look at them in a browser while changing a template. */
final class Preview {

    private Preview() {}

    /** @param arguments the folder to write to; it is empty or does not exist */
    public static void main(String[] arguments) {
        TemplatePrinter.print(SamplePages.all(), Path.of(arguments[0]));
    }
}
