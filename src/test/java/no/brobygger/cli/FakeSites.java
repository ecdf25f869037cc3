package no.brobygger.cli;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import no.brobygger.BuildOptions;
import no.brobygger.BuildReport;
import no.brobygger.SchoolChoice;
import no.brobygger.SchoolsReport;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.exchange.ExportReport;
import no.brobygger.exchange.ExportRequest;
import no.brobygger.exchange.ImportOptions;
import no.brobygger.exchange.ImportReport;
import no.brobygger.language.Language;
import no.brobygger.scaffold.LanguageWish;
import no.brobygger.scaffold.NewLanguageResult;
import no.brobygger.scaffold.NewSchoolResult;
import no.brobygger.scaffold.SchoolInterview;
import no.brobygger.scaffold.SchoolQuestion;
import no.brobygger.status.SiteStatus;
import no.brobygger.sync.SyncReport;

/** Work that is not done: it answers what the test says, and remembers what it was asked. */
final class FakeSites implements SiteWork, BundleWork {

    private final BuildReport report;
    private final SiteStatus status;
    private final List<Diagnostic> found;
    private SyncReport synced = SyncReport.NOTHING;
    private NewLanguageResult prepared = new NewLanguageResult.Failed();
    private NewSchoolResult made = new NewSchoolResult.Failed();
    private final List<String> calls = new ArrayList<>();

    private FakeSites(BuildReport report, SiteStatus status, List<Diagnostic> found) {
        this.report = report;
        this.status = status;
        this.found = found;
    }

    static FakeSites building(BuildReport report, Diagnostic... found) {
        return new FakeSites(report, new SiteStatus("Eksempel skole", 60, 1, List.of()), List.of(found));
    }

    static FakeSites with(SiteStatus status, Diagnostic... found) {
        return new FakeSites(new BuildReport(false, 0, 0, 0, 0, 0), status, List.of(found));
    }

    static FakeSites syncing(SyncReport synced, Diagnostic... found) {
        FakeSites sites = building(new BuildReport(false, 0, 0, 0, 0, 0), found);
        sites.synced = synced;
        return sites;
    }

    static FakeSites idle() {
        return with(new SiteStatus("Eksempel skole", 60, 1, List.of()));
    }

    static FakeSites preparing(NewLanguageResult result, Diagnostic... found) {
        FakeSites sites = with(new SiteStatus("Eksempel skole", 60, 1, List.of()), found);
        sites.prepared = result;
        return sites;
    }

    static FakeSites making(NewSchoolResult result, Diagnostic... found) {
        FakeSites sites = with(new SiteStatus("Eksempel skole", 60, 1, List.of()), found);
        sites.made = result;
        return sites;
    }

    List<String> calls() {
        return calls;
    }

    @Override
    public BuildReport check(Path site, BuildOptions options, Consumer<Diagnostic> problems) {
        calls.add("check " + site + " " + options);
        found.forEach(problems);
        return report;
    }

    @Override
    public BuildReport build(Path site, BuildOptions options, Path output, Consumer<Diagnostic> problems) {
        calls.add("build " + site + " " + options + " " + output);
        found.forEach(problems);
        return report;
    }

    @Override
    public SchoolsReport checkSchools(
            Path site, BuildOptions options, SchoolChoice choice, Consumer<Diagnostic> problems) {
        calls.add("check-schools " + site + " " + choice);
        found.forEach(problems);
        return new SchoolsReport(new TreeMap<>(Map.of("nordlia", report, "sorlia", report)));
    }

    @Override
    public SchoolsReport buildSchools(
            Path site, BuildOptions options, SchoolChoice choice, Path output, Consumer<Diagnostic> problems) {
        calls.add("build-schools " + site + " " + choice + " " + output);
        found.forEach(problems);
        return new SchoolsReport(
                new TreeMap<>(Map.of("nordlia", report, "sorlia", new BuildReport(false, 0, 0, 0, 0, 0))));
    }

    @Override
    public NewLanguageResult newLanguage(Path site, LanguageWish wish, Consumer<Diagnostic> problems) {
        calls.add("new-language " + site + " " + wish);
        found.forEach(problems);
        return prepared;
    }

    @Override
    public NewSchoolResult newSchool(Path site, String id, SchoolInterview interview, Consumer<Diagnostic> problems) {
        Map<SchoolQuestion, String> answers = new EnumMap<>(SchoolQuestion.class);
        for (SchoolQuestion question : SchoolQuestion.values()) {
            String known = interview.known().get(question);
            answers.put(question, known == null ? interview.answer(question, "") : known);
        }
        calls.add("new-school " + site + " " + id + " " + answers);
        found.forEach(problems);
        return made;
    }

    @Override
    public SiteStatus status(Path site, BuildOptions options, Consumer<Diagnostic> problems) {
        calls.add("status " + site + " " + options);
        found.forEach(problems);
        return status;
    }

    @Override
    public SyncReport sync(Path site, int threads, List<String> tags, boolean check, Consumer<Diagnostic> problems) {
        calls.add("sync " + site + " " + threads + " " + tags + " " + check);
        found.forEach(problems);
        return synced;
    }

    @Override
    public List<Language> acceptMinor(Path site, SourceLocation place, String remark, Consumer<Diagnostic> problems) {
        calls.add("minor " + site + " " + place + " " + remark);
        found.forEach(problems);
        return synced.languages().stream().map(SyncReport.Row::language).toList();
    }

    @Override
    public List<String> format(Path site, boolean check, Consumer<Diagnostic> problems) {
        calls.add("format " + site + " " + check);
        found.forEach(problems);
        return synced.moves().stream().map(SyncReport.Move::to).toList();
    }

    @Override
    public ExportReport export(Path site, ExportRequest request, Consumer<Diagnostic> problems) {
        calls.add("export " + site + " " + request);
        found.forEach(problems);
        Path file = request.output().orElse(request.folder().resolve("brobygger-ar.po"));
        return new ExportReport(List.of(new ExportReport.ExportedFile(file, "ar", 3)), List.of("so"));
    }

    @Override
    public ImportReport importFiles(Path site, List<Path> files, ImportOptions options, Consumer<Diagnostic> problems) {
        calls.add("import " + site + " " + files + " " + options);
        found.forEach(problems);
        List<String> bundles = List.of("translations/ar/a.po");
        return new ImportReport(
                2,
                40,
                new TreeMap<>(Map.of(Rule.EXCHANGE_SOURCE_CHANGED, 1)),
                bundles,
                options.force() ? bundles : List.of());
    }

    /** Whatever is asked of a site. */
    interface Doing {

        Object does(String command, Object[] arguments);
    }

    /** Sites with which one thing is done, whatever a command asks for. */
    static SiteWork doing(Doing work) {
        return (SiteWork) Proxy.newProxyInstance(
                SiteWork.class.getClassLoader(),
                new Class<?>[] {SiteWork.class},
                (proxy, method, arguments) -> work.does(method.getName(), arguments));
    }
}
