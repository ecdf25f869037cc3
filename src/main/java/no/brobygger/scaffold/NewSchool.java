package no.brobygger.scaffold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.diagnostic.Shown;
import no.brobygger.disk.Boundary;
import no.brobygger.disk.NewFile;
import no.brobygger.source.SchoolIds;
import no.brobygger.source.SiteReader;
import no.brobygger.source.SiteSource;
import no.brobygger.source.SourcePlaces;

/**
 * Makes the file of a new school from the answers to a few questions.
 *
 * <p>Each answer is tried on the reader before the next question, so that what is written in the end is read without a
 * word. A school that is there is never written over, and nothing is on the disk before the last answer.
 */
public final class NewSchool {

    private static final String FOLDER = "schools";

    /** What a school's file is read by; errors elsewhere in the site are for {@code check}. */
    private static final Set<String> SETTINGS = Set.of(SourcePlaces.SETTINGS, SourcePlaces.LANGUAGES);

    private final Path siteFolder;

    public NewSchool(Path siteFolder) {
        this.siteFolder = siteFolder;
    }

    /** Asks, and writes the file. Nothing is asked of a school that cannot be made. */
    public NewSchoolResult make(String id, SchoolInterview interview, Consumer<Diagnostic> problems) {
        Optional<NewSchoolResult.Refused> refused = refusal(id);
        if (refused.isPresent()) {
            return refused.get();
        }
        DiagnosticLog log = new DiagnosticLog();
        SiteSource site = new SiteReader().guidance(siteFolder, log);
        List<Diagnostic> errors = log.sorted().stream()
                .filter(problem -> problem.isError()
                        && SETTINGS.contains(problem.location().path()))
                .toList();
        if (!errors.isEmpty()) {
            errors.forEach(problems);
            return new NewSchoolResult.Failed();
        }
        AnswerCheck check = new AnswerCheck(site, id);
        SchoolDraft draft = SchoolDraft.of(site.settings());
        if (!areSound(interview, draft, check)) {
            return new NewSchoolResult.Declined();
        }
        for (SchoolQuestion question : SchoolQuestion.values()) {
            String known = interview.known().get(question);
            draft = known == null ? answered(draft, question, interview, check) : draft.with(question, known);
        }
        try {
            return NewFile.write(siteFolder.resolve(SchoolIds.file(id)), draft.text())
                    ? new NewSchoolResult.Made(
                            SchoolIds.file(id), draft.told(SchoolQuestion.NAME).orElseThrow())
                    : taken(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether all that is known can be; each answer that cannot is told, before anything is asked. */
    private static boolean areSound(SchoolInterview interview, SchoolDraft empty, AnswerCheck check) {
        SchoolDraft named = empty.with(SchoolQuestion.NAME, "A");
        boolean sound = true;
        for (Map.Entry<SchoolQuestion, String> answer : new TreeMap<>(interview.known()).entrySet()) {
            Optional<Diagnostic> wrong = check.problem(named.with(answer.getKey(), answer.getValue()), answer.getKey());
            wrong.ifPresent(problem -> interview.refuse(answer.getKey(), problem));
            sound &= wrong.isEmpty();
        }
        return sound;
    }

    private static SchoolDraft answered(
            SchoolDraft draft, SchoolQuestion question, SchoolInterview interview, AnswerCheck check) {
        while (true) {
            SchoolDraft more = draft.with(question, interview.answer(question, draft.usual(question)));
            Optional<Diagnostic> wrong = check.problem(more, question);
            if (wrong.isEmpty()) {
                return more;
            }
            interview.refuse(question, wrong.get());
        }
    }

    private Optional<NewSchoolResult.Refused> refusal(String id) {
        if (!SchoolIds.isId(id)) {
            return Optional.of(
                    new NewSchoolResult.Refused(Shown.quoted(id) + " is no id of a school", SchoolIds.remedy(id)));
        }
        Boundary boundary = Boundary.of(siteFolder);
        for (String place : List.of(FOLDER, FOLDER + "/" + id)) {
            Path folder = siteFolder.resolve(place);
            if (isThere(folder) && !Files.isDirectory(folder)) {
                return Optional.of(new NewSchoolResult.Refused(
                        "'" + place + "' is no folder, but one is expected", "replace it with a folder"));
            }
            if (!boundary.holds(folder)) {
                return Optional.of(new NewSchoolResult.Refused(
                        "'" + place + "' leads out of the site's folder", "put a folder in its place"));
            }
        }
        return isThere(siteFolder.resolve(SchoolIds.file(id))) ? Optional.of(taken(id)) : Optional.empty();
    }

    private static NewSchoolResult.Refused taken(String id) {
        return new NewSchoolResult.Refused(
                "there is a school '" + id + "' already", "change " + SchoolIds.file(id) + ", or choose another id");
    }

    private static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
