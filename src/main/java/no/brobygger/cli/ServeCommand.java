package no.brobygger.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.brobygger.BuildOptions;
import no.brobygger.serve.Preview;
import no.brobygger.serve.PreviewSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve}: a preview that follows what is written. */
@Command(
        name = "serve",
        description = {
            "Show the site in a browser on this computer, and keep it true while you write.",
            "",
            "The site is built into the folder output.preview and again after every change; open pages"
                    + " reload by themselves. With an error the last good site stays, and the page says what is wrong."
                    + " Nobody else can reach the preview. Ctrl-C ends it."
        },
        footer = {
            "  brobygger serve",
            "      show the site of the current folder at http://127.0.0.1:8820/",
            "  brobygger serve --school nordlia",
            "      show the site of one of many schools",
            "  brobygger serve --site school --port 0",
            "      show another site at any free port; the address is printed"
        })
final class ServeCommand implements Callable<Integer> {

    private static final String DEFAULT_PORT = "8820";
    private static final int HIGHEST_PORT = 65_535;

    private final Screen screen;

    @Mixin
    private SiteOption site;

    @Mixin
    private SchoolOption school;

    @Option(
            names = "--port",
            paramLabel = "N",
            order = 2,
            defaultValue = DEFAULT_PORT,
            description = "The port on 127.0.0.1; 0 takes any free one. Default: " + DEFAULT_PORT + ".")
    private int port;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec command;

    ServeCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Surroundings surroundings = screen.surroundings();
        Path folder = site.folder(surroundings);
        if (port < 0 || port > HIGHEST_PORT) {
            throw new WrongUsage(
                    command.commandLine(),
                    "--port is '" + port + "', expected a number from 0 to " + HIGHEST_PORT,
                    "leave it out to use " + DEFAULT_PORT + ", or take 0 for any free port");
        }
        // JDK 17 waits 40 ms before each answer without it; read once, when the first server is made.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        Path output = folder.resolve("output.preview");
        String session = Long.toString(surroundings.nanoTime().getAsLong() & Long.MAX_VALUE, Character.MAX_RADIX);
        PreviewSettings settings = new PreviewSettings(folder, output, port, session);
        BuildOptions options = new BuildOptions(surroundings.processors(), false).forSchool(school.id());
        PreviewBuilder builder = new PreviewBuilder(screen, folder, output, options);
        Preview preview;
        try {
            preview = Preview.open(settings, builder);
        } catch (BindException e) {
            screen.error(
                    "port " + port + " is taken by another program",
                    "end that program, or choose another port: --port " + other(port) + ", or --port 0 for any");
            return ExitCodes.MACHINE_FAILURE;
        }
        builder.opened(preview.address());
        surroundings.stop().await(preview::close);
        return ExitCodes.OK;
    }

    private static int other(int port) {
        return port < HIGHEST_PORT ? port + 1 : port - 1;
    }
}
