package no.brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.language.Direction;
import no.brobygger.language.Language;
import no.brobygger.scaffold.NewLanguageResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NewLanguageCommandTest {

    private static final Language TIGRINYA =
            new Language("ti", "ትግርኛ", "tigrinja", Direction.LTR, "ti", "latn", "gregory", List.of());

    @TempDir
    private Path folder;

    @Test
    void whatWasWrittenIsNamed() {
        FakeSites sites = FakeSites.preparing(new NewLanguageResult.Prepared(
                TIGRINYA, List.of("translations/ti/interface.po", "jbake.properties"), List.of("data/languages.yaml")));

        CliRun run = CliRun.in(folder, sites, "new-language", "ti");

        assertThat(run).isEqualTo(new CliRun(0, """
                        there already: data/languages.yaml
                        written: translations/ti/interface.po
                        written: jbake.properties
                        tigrinja (ትግርኛ) is prepared; 'brobygger build' works at once. Translate translations/ti/interface.po first
                        """, ""));
        assertThat(sites.calls())
                .containsExactly("new-language " + folder + " LanguageWish[tag=ti, autonym=Optional.empty,"
                        + " norwegianName=Optional.empty, direction=Optional.empty, icuTag=Optional.empty,"
                        + " fallback=Optional.empty]");
    }

    @Test
    void theSecondTimeEverythingIsThere() {
        FakeSites sites =
                FakeSites.preparing(new NewLanguageResult.Prepared(TIGRINYA, List.of(), List.of("jbake.properties")));

        assertThat(CliRun.in(folder, sites, "new-language", "ti")).isEqualTo(new CliRun(0, """
                        there already: jbake.properties
                        tigrinja (ትግርኛ): everything was there already
                        """, ""));
    }

    @Test
    void optionsReachTheWork() {
        FakeSites sites = FakeSites.preparing(new NewLanguageResult.Prepared(
                TIGRINYA, List.of("translations/ti/index.po"), List.of("jbake.properties")));

        CliRun run = CliRun.in(
                folder,
                sites,
                "new-language",
                "rom",
                "--autonym=romani ćhib",
                "--norwegian=romani",
                "--direction=rtl",
                "--icu=ro",
                "--fallback=ro, en");

        assertThat(run.out()).endsWith("tigrinja (ትግርኛ): what was missing is there now\n");
        assertThat(sites.calls())
                .containsExactly("new-language " + folder + " LanguageWish[tag=rom, autonym=Optional[romani ćhib],"
                        + " norwegianName=Optional[romani], direction=Optional[rtl], icuTag=Optional[ro],"
                        + " fallback=Optional[[ro, en]]]");
    }

    @Test
    void whatCannotBeIsWrongUsage() {
        FakeSites sites = FakeSites.preparing(new NewLanguageResult.Refused("nobody knows 'x'", "add --icu"));

        assertThat(CliRun.in(folder, sites, "new-language", "x"))
                .isEqualTo(new CliRun(2, "", "brobygger: error: nobody knows 'x'\n  add --icu\n"));
        assertThat(CliRun.in(folder, sites, "new-language", "x", "--direction=up"))
                .isEqualTo(
                        new CliRun(
                                2,
                                "",
                                "brobygger: error: --direction is 'up', expected ltr or rtl\n"
                                        + "  write ltr for left to right, as Norwegian, or rtl for right to left, as Arabic\n"));
        assertThat(CliRun.in(folder, sites, "new-language").exitCode()).isEqualTo(2);
    }

    @Test
    void anErrorOfTheSiteStopsIt() {
        FakeSites sites = FakeSites.preparing(
                new NewLanguageResult.Failed(),
                Diagnostic.error(
                        Rule.BUNDLES_LOCKED, SourceLocation.startOf("translations"), "somebody works", "wait"));

        assertThat(CliRun.in(folder, sites, "new-language", "ti")).isEqualTo(new CliRun(1, "", """
                        translations:1:1: error: somebody works [bundles-locked]
                          wait
                        1 error: nothing was written
                        """));
    }
}
