package no.brobygger.source;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.brobygger.diagnostic.SourceText;

/** The top fields or items of a YAML file: each begins in the first column and lasts until the next. */
final class YamlBlocks {

    private YamlBlocks() {}

    /** The text with one of them blank, so that the rest can be read and stands where it was. */
    static SourceText without(SourceText source, int line) {
        List<String> lines = List.of(source.text().split("(?<=\n)", -1));
        int first = Math.min(line, lines.size()) - 1;
        while (first > 0 && !isStart(lines.get(first))) {
            first--;
        }
        int next = first + 1;
        while (next < lines.size() && !isStart(lines.get(next))) {
            next++;
        }
        int from = first;
        int to = next;
        return new SourceText(
                source.path(),
                IntStream.range(0, lines.size())
                        .mapToObj(i -> i < from || i >= to
                                ? lines.get(i)
                                : lines.get(i).endsWith("\n") ? "\n" : "")
                        .collect(Collectors.joining()));
    }

    static boolean isAnyIn(SourceText source) {
        return source.text().lines().anyMatch(YamlBlocks::isStart);
    }

    private static boolean isStart(String line) {
        return !line.isBlank() && " \t#".indexOf(line.charAt(0)) < 0;
    }
}
