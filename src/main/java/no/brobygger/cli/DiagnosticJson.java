package no.brobygger.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.brobygger.diagnostic.Diagnostic;

/** The problems of a run for a machine to read. */
final class DiagnosticJson {

    private DiagnosticJson() {}

    /**
     * A command's whole answer: what it has done, then how many problems there are, and which.
     *
     * @param done what a machine reads of the work itself
     */
    static String answer(Map<String, Object> done, Problems problems) {
        Map<String, Object> members = new LinkedHashMap<>(done);
        members.put("errors", problems.errors());
        members.put("warnings", problems.warnings());
        members.put(
                "diagnostics",
                problems.all().stream().map(DiagnosticJson::member).toList());
        return JsonText.of(members);
    }

    private static Map<String, Object> member(Diagnostic problem) {
        Map<String, Object> member = new LinkedHashMap<>();
        member.put("severity", problem.severity().word());
        member.put("rule", problem.rule().id());
        member.put("path", problem.location().path());
        member.put("line", problem.location().line());
        member.put("column", problem.location().column());
        member.put("message", problem.message());
        member.put("details", List.copyOf(problem.details()));
        member.put("remedy", problem.remedy());
        return member;
    }
}
