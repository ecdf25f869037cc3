package no.brobygger.serve;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something a page in the browser is told, in the form of a server-sent event (WHATWG HTML, § 9.2).
 *
 * @param name what has happened: {@code reload}, {@code problems} or {@code clear}
 * @param data a text for it, perhaps of several lines
 */
record PreviewEvent(String name, String data) {

    /** The site has changed. */
    static final PreviewEvent RELOAD = new PreviewEvent("reload", "");

    /** Nothing stands in the way any more. */
    private static final PreviewEvent CLEAR = new PreviewEvent("clear", "");

    /** What stands in the way of the next version; with no problem, that the way is clear. */
    static PreviewEvent problems(List<String> problems) {
        return problems.isEmpty() ? CLEAR : new PreviewEvent("problems", String.join("\n\n", problems));
    }

    /** As it is sent: a line break of any kind ends a field, so each line of the text is a field of its own. */
    String encoded() {
        return data.lines()
                        .map(line -> "data: " + line + "\n")
                        .collect(Collectors.joining("", "event: " + name + "\n", data.isEmpty() ? "data:\n" : ""))
                + "\n";
    }
}
