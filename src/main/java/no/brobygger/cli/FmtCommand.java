package no.brobygger.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fmt}: bundles in the one layout that everybody writes. */
@Command(
        name = "fmt",
        description = {
            "Write all bundles in the canonical layout.",
            "",
            "What they say stays the same. A bundle that cannot be read whole is left as it is."
        },
        footer = {
            "  brobygger fmt",
            "      tidy up after an editor that breaks lines its own way",
            "  brobygger fmt --check",
            "      write nothing, and fail if a bundle is in another layout"
        })
final class FmtCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private SiteOption site;

    @Option(names = "--check", order = 2, description = "Write nothing; exit with 1 if something would change.")
    private boolean check;

    @Mixin
    private AnswerOption answer;

    @Mixin
    private HelpOption help;

    FmtCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Surroundings surroundings = screen.surroundings();
        Path folder = site.folder(surroundings);
        Viewpoint viewpoint = new Viewpoint(surroundings.workingFolder(), folder);
        Problems problems = new Problems(viewpoint);
        List<String> changed = surroundings.bundles().format(folder, check, problems).stream()
                .map(path -> viewpoint.name(folder.resolve(path)))
                .toList();
        StringBuilder text = new StringBuilder();
        changed.forEach(path -> text.append(path).append('\n'));
        text.append(Counted.of(changed.size(), "bundle")).append(check ? " would be written\n" : " written\n");
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("written", !check);
        members.put("bundles", changed);
        return answer.print(screen, problems, members, text.toString(), check && !changed.isEmpty());
    }
}
