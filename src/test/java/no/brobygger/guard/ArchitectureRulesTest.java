package no.brobygger.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shows that each rule bites, on classes compiled for the purpose. */
final class ArchitectureRulesTest {

    @TempDir
    private Path folder;

    @Test
    void importUpwardsIsFound() {
        JavaClasses classes = compile(Map.of(
                "no.brobygger.page.Upper", "package no.brobygger.page; public class Upper {}",
                "no.brobygger.language.Lower",
                        "package no.brobygger.language; class Lower { no.brobygger.page.Upper upper; }"));

        List<String> offences = ArchitectureRules.upwardImports(classes);

        assertThat(offences).hasSize(1);
        assertThat(offences.get(0)).startsWith("'language' may not import 'page': ");
    }

    @Test
    void importDownwardsIsAllowed() {
        JavaClasses classes = compile(Map.of(
                "no.brobygger.page.Upper", "package no.brobygger.page; class Upper { no.brobygger.language.Lower l; }",
                "no.brobygger.language.Lower", "package no.brobygger.language; public class Lower {}"));

        assertThat(ArchitectureRules.upwardImports(classes)).isEmpty();
    }

    @Test
    void packageThatTheTableLacksIsFound() {
        JavaClasses classes = compile(Map.of(
                "no.brobygger.page.Page", "package no.brobygger.page; class Page { no.brobygger.stuff.Stuff stuff; }",
                "no.brobygger.stuff.Stuff", "package no.brobygger.stuff; public class Stuff {}"));

        assertThat(ArchitectureRules.upwardImports(classes))
                .singleElement()
                .asString()
                .startsWith("'page' may not import 'stuff': ");
    }

    @Test
    void libraryBesideItsDoorIsFound() {
        JavaClasses classes = compile(Map.of(
                "org.jsoup.Thing", "package org.jsoup; public class Thing {}",
                "no.brobygger.audit.Door", "package no.brobygger.audit; class Door { org.jsoup.Thing thing; }",
                "no.brobygger.page.Wall", "package no.brobygger.page; class Wall { org.jsoup.Thing thing; }"));

        assertThat(ArchitectureRules.librariesBesideTheirDoor(classes))
                .singleElement()
                .asString()
                .startsWith("'page' is not the door to org.jsoup: ");
    }

    @Test
    void everyWayToTheMachinesStateIsFoundOutsideTheCommandLine() {
        String body = """
                { java.util.function.Supplier<java.time.Instant> clock = java.time.Instant::now;
                  Object o = java.util.Locale.getDefault(); o = java.time.ZoneId.systemDefault();
                  o = java.time.LocalDate.now(); o = new java.util.Date(); o = System.getProperty("x");
                  o = System.getenv("x"); o = System.currentTimeMillis(); o = System.nanoTime(); }
                """;
        JavaClasses classes = compile(Map.of(
                "no.brobygger.page.Page", "package no.brobygger.page; class Page " + "{ void m() " + body + "}",
                "no.brobygger.cli.Main", "package no.brobygger.cli; class Main " + "{ void m() " + body + "}"));

        List<String> offences = ArchitectureRules.ambientState(classes);

        assertThat(offences).hasSize(9).allSatisfy(offence -> assertThat(offence)
                .contains("no.brobygger.page.Page.m()"));
    }

    @Test
    void clockThatIsHandedInIsAllowed() {
        JavaClasses classes = compile(Map.of(
                "no.brobygger.page.Page",
                "package no.brobygger.page; class Page { Object m(java.time.Clock c) {"
                        + " return java.time.LocalDate.now(c); } }"));

        assertThat(ArchitectureRules.ambientState(classes)).isEmpty();
    }

    @Test
    void silentDefaultsAreFoundEvenOnTheCommandLine() {
        JavaClasses classes = compile(Map.of("no.brobygger.cli.Main", """
                package no.brobygger.cli;
                class Main {
                    void bad(byte[] b) throws java.io.IOException {
                        Object o = "I".toLowerCase(); o = "i".toUpperCase(); o = String.format("%d", 1);
                        o = "%d".formatted(1); o = "x".getBytes(); o = new String(b); o = new java.io.FileReader("x");
                        System.out.printf("%d", 1);
                    }
                    void good(byte[] b) {
                        Object o = "I".toLowerCase(java.util.Locale.ROOT);
                        o = new String(b, java.nio.charset.StandardCharsets.UTF_8);
                        o = String.format(java.util.Locale.ROOT, "%d", 1);
                    }
                }
                """));

        List<String> offences = ArchitectureRules.silentDefaults(classes);

        assertThat(offences).hasSize(8).allSatisfy(offence -> assertThat(offence)
                .contains("Main.bad("));
    }

    @Test
    void printingOutsideTheCommandLineIsFound() {
        JavaClasses classes = compile(Map.of(
                "no.brobygger.page.Page",
                "package no.brobygger.page; class Page { void m(Exception e) {"
                        + " System.out.println(); System.err.println(); e.printStackTrace(); } }",
                "no.brobygger.cli.Main",
                "package no.brobygger.cli; class Main { void m() { System.out.println(); } }"));

        assertThat(ArchitectureRules.standardStreams(classes)).hasSize(3);
    }

    @Test
    void staticFieldThatCanChangeIsFound() {
        JavaClasses classes = compile(Map.of(
                "no.brobygger.page.Page",
                "package no.brobygger.page; class Page { static int count; static final int LIMIT = 1; int size; }",
                "no.brobygger.page.Pages",
                "package no.brobygger.page; class Pages { static final Object KNOWN ="
                        + " new java.util.concurrent.ConcurrentHashMap<String, Page>(); }"));

        assertThat(ArchitectureRules.mutableStatics(classes))
                .containsExactly(
                        "no.brobygger.page.Page.count is static and not final",
                        "no.brobygger.page.Pages has a static ConcurrentHashMap, which is made to change");
    }

    @Test
    void exceptionThatSaysNothingIsFound() {
        JavaClasses classes = compile(Map.of("no.brobygger.page.Page", """
                package no.brobygger.page;
                class Page {
                    static class Told extends RuntimeException {
                        private static final long serialVersionUID = 1;
                        Told(String message) { super(message); }
                    }
                    void declares() throws Exception {}
                    void throwsIt() { throw new RuntimeException("x"); }
                    void fine() { throw new Told("x"); }
                    java.util.concurrent.Callable<String> lambda() { return () -> "x"; }
                }
                """));

        List<String> offences = ArchitectureRules.genericExceptions(classes);

        assertThat(offences).hasSize(2);
        assertThat(offences.toString()).contains("Page.declares()", "Page.throwsIt()");
    }

    private JavaClasses compile(Map<String, String> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((name, text) -> files.add(new SourceText(name, text)));
        List<String> options = List.of("-d", folder.toString(), "-proc:none", "--release", "17", "-cp", "");
        boolean compiled =
                compiler.getTask(null, null, null, options, null, files).call();
        assertThat(compiled).isTrue();
        return new ClassFileImporter().importPath(folder.resolve("no"));
    }

    private static final class SourceText extends SimpleJavaFileObject {

        private final String text;

        SourceText(String className, String text) {
            super(URI.create("string:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
