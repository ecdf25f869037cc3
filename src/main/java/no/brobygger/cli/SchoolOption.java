package no.brobygger.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --school}: whose site a command is about, where a site has many schools. */
final class SchoolOption {

    @Option(
            names = "--school",
            paramLabel = "ID",
            order = 1,
            description = "The site of this school below schools/, with its own pages and translations. Default: the"
                    + " school that jbake.properties names, if it names one.")
    private Optional<String> id = Optional.empty();

    /** The school's id; none for the one that the settings name. */
    Optional<String> id() {
        return id;
    }
}
