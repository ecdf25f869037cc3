package no.brobygger.guard;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The package table and the bans of {@code docs/architecture.md}, read off compiled classes. */
final class ArchitectureRules {

    /** Top to bottom; a package may import only those below it. The same table stands in the document. */
    static final List<String> LAYERS = List.of(
            "cli",
            DocumentRules.ROOT,
            "status",
            "serve",
            "publish",
            "offline",
            "hosting",
            "audit",
            "bake",
            "page",
            "search",
            "exchange",
            "pseudo",
            "scaffold",
            "sync",
            "gate",
            "readability",
            "markdown",
            "source",
            "translation",
            "guidance",
            "reference",
            "school",
            "language",
            "qr",
            "disk",
            "diagnostic");

    /** For each package with a library of its own: what begins the names of the library's packages. */
    static final Map<String, List<String>> DOORS = Map.of(
            "audit", List.of("org.jsoup"),
            "bake", List.of("freemarker", "org.apache.commons", "org.jbake", "org.slf4j"),
            "cli", List.of("picocli"),
            "exchange", List.of("javax.xml.stream"),
            "hosting", List.of("com.aayushatharva.brotli4j"),
            "language", List.of("com.ibm.icu"),
            "markdown", List.of("com.vladsch.flexmark"),
            "qr", List.of("io.nayuki.qrcodegen"),
            "serve", List.of("com.sun.net.httpserver"),
            "source", List.of("org.snakeyaml"));

    private static final String BASE = "no.brobygger";

    /** What the machine says of itself: owner and name of the member, and its parameters where only some are meant. */
    private static final Pattern AMBIENT = Pattern.compile("java\\.lang\\.System\\.(getProperty|getProperties|getenv|"
            + "currentTimeMillis|nanoTime|lineSeparator|setProperty|exit)\\(.*"
            + "|java\\.util\\.Locale\\.(get|set)Default\\(.*"
            + "|java\\.util\\.TimeZone\\.(get|set)Default\\(.*"
            + "|java\\.time\\.ZoneId\\.systemDefault\\(.*"
            + "|java\\.time\\.Clock\\.(system|tick).*"
            + "|java\\.time\\.(\\w+\\.)*\\w+\\.now\\((java\\.time\\.ZoneId)?\\)"
            + "|java\\.util\\.(Date|GregorianCalendar)\\.<init>\\(\\)"
            + "|com\\.ibm\\.icu\\..*\\.(get|set)Default\\(.*");

    /** Shorter forms that silently take the machine's locale or character set. */
    private static final Pattern SILENT_DEFAULT = Pattern.compile(
            "java\\.lang\\.String\\.(toLowerCase\\(\\)|toUpperCase\\(\\)|formatted\\(.*|format\\(java\\.lang\\.String,.*"
                    + "|getBytes\\(\\)|<init>\\(\\[B\\))"
                    + "|java\\.io\\.(FileReader|FileWriter)\\.<init>\\(java\\.(lang\\.String|io\\.File)(, boolean)?\\)"
                    + "|java\\.io\\.(InputStreamReader|OutputStreamWriter)\\.<init>\\([^,]*\\)"
                    + "|java\\.io\\.Print(Stream|Writer)\\.(printf|format)\\(java\\.lang\\.String,.*"
                    + "|java\\.nio\\.charset\\.Charset\\.defaultCharset\\(.*"
                    + "|java\\.text\\.(Collator|NumberFormat|BreakIterator)\\.get\\w*Instance\\(\\)"
                    + "|java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)");

    private static final Pattern STANDARD_STREAM =
            Pattern.compile("java\\.lang\\.System\\.(in|out|err|setOut|setErr)(\\(.*)?|.*\\.printStackTrace\\(\\)");

    private static final Set<String> GENERIC =
            Set.of("java.lang.Exception", "java.lang.Throwable", "java.lang.Error", "java.lang.RuntimeException");

    private ArchitectureRules() {}

    /** Imports of a package that stands higher, or that the table does not have. */
    static List<String> upwardImports(JavaClasses classes) {
        List<String> offences = new ArrayList<>();
        eachDependency(classes, (from, dependency) -> {
            Optional<String> to = packageOf(dependency.getTargetClass().getBaseComponentType());
            if (to.isEmpty() || to.get().equals(from)) {
                return;
            }
            if (!LAYERS.contains(from) || LAYERS.indexOf(to.get()) < LAYERS.indexOf(from)) {
                offences.add("'" + from + "' may not import '" + to.get() + "': " + dependency.getDescription());
            }
        });
        return offences;
    }

    /** Libraries used in another package than the one that owns them; one that nobody owns has no door at all. */
    static List<String> librariesBesideTheirDoor(JavaClasses classes) {
        List<String> offences = new ArrayList<>();
        eachDependency(classes, (from, dependency) -> {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            String library = target.getPackageName();
            boolean free = target.isPrimitive()
                    || library.startsWith("java.")
                    || packageOf(target).isPresent();
            boolean owned = DOORS.getOrDefault(from, List.of()).stream()
                    .anyMatch(prefix -> library.equals(prefix) || library.startsWith(prefix + "."));
            if (!free && !owned) {
                offences.add("'" + from + "' is not the door to " + library + ": " + dependency.getDescription());
            }
        });
        return offences;
    }

    /** Reading the machine's locale, zone, clock, properties or environment anywhere but on the command line. */
    static List<String> ambientState(JavaClasses classes) {
        return accesses(classes, AMBIENT, Set.of("cli"));
    }

    /** Taking the machine's locale or character set without saying so, anywhere. */
    static List<String> silentDefaults(JavaClasses classes) {
        return accesses(classes, SILENT_DEFAULT, Set.of());
    }

    /** Printing anywhere but on the command line. */
    static List<String> standardStreams(JavaClasses classes) {
        return accesses(classes, STANDARD_STREAM, Set.of("cli"));
    }

    /** Static fields that can change: two sites built in one process would disturb each other. */
    static List<String> mutableStatics(JavaClasses classes) {
        List<String> offences = new ArrayList<>();
        for (JavaClass type : classes) {
            for (JavaField field : type.getFields()) {
                Set<JavaModifier> modifiers = field.getModifiers();
                if (modifiers.contains(JavaModifier.STATIC) && !modifiers.contains(JavaModifier.FINAL)) {
                    offences.add(field.getFullName() + " is static and not final");
                }
            }
            type.getStaticInitializer().stream()
                    .flatMap(initialiser -> initialiser.getConstructorCallsFromSelf().stream())
                    .map(call -> call.getTargetOwner())
                    .filter(made -> made.isAssignableTo(ConcurrentMap.class)
                            || made.getPackageName().equals("java.util.concurrent.atomic"))
                    .forEach(made -> offences.add(type.getFullName() + " has a static " + made.getSimpleName()
                            + ", which is made to change"));
        }
        return offences;
    }

    /** A record's simple name and its components in their order: {@code Pair(own, beside)}. */
    static String signature(JavaClass record) {
        return Arrays.stream(record.reflect().getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.joining(", ", record.getSimpleName() + "(", ")"));
    }

    /** Methods that declare, or code that makes, an exception which says nothing. */
    static List<String> genericExceptions(JavaClasses classes) {
        List<String> offences = new ArrayList<>();
        for (JavaClass type : classes) {
            for (JavaCodeUnit unit : type.getCodeUnits()) {
                // What a lambda throws is written in the interface it stands for.
                boolean written = !unit.getModifiers().contains(JavaModifier.SYNTHETIC);
                if (written && unit.getExceptionTypes().stream().anyMatch(e -> GENERIC.contains(e.getName()))) {
                    offences.add(unit.getFullName() + " declares an exception that says nothing");
                }
                unit.getConstructorCallsFromSelf().stream()
                        .filter(call -> GENERIC.contains(call.getTargetOwner().getName()))
                        .filter(call -> !call.getOrigin().isConstructor() || !isSuperCall(type, call.getTargetOwner()))
                        .forEach(call -> offences.add(call.getDescription()));
            }
        }
        return offences;
    }

    private static boolean isSuperCall(JavaClass type, JavaClass owner) {
        return type.getRawSuperclass().filter(owner::equals).isPresent();
    }

    private static List<String> accesses(JavaClasses classes, Pattern banned, Set<String> allowedIn) {
        List<String> offences = new ArrayList<>();
        for (JavaClass type : classes) {
            if (packageOf(type).filter(allowedIn::contains).isPresent()) {
                continue;
            }
            for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                if (banned.matcher(access.getTarget().getFullName()).matches()) {
                    offences.add(access.getDescription());
                }
            }
        }
        return offences;
    }

    private static void eachDependency(JavaClasses classes, BiConsumer<String, Dependency> visitor) {
        for (JavaClass type : classes) {
            String from = packageOf(type).orElse(type.getPackageName());
            type.getDirectDependenciesFromSelf().forEach(dependency -> visitor.accept(from, dependency));
        }
    }

    /** The package's name in the table; empty for a class that is not ours. */
    private static Optional<String> packageOf(JavaClass type) {
        String name = type.getPackageName();
        if (name.equals(BASE)) {
            return Optional.of(DocumentRules.ROOT);
        }
        return name.startsWith(BASE + ".") ? Optional.of(name.substring(BASE.length() + 1)) : Optional.empty();
    }
}
