package no.brobygger.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.brobygger.disk.FolderSnapshot;
import no.brobygger.disk.FolderSnapshot.Kind;
import no.brobygger.disk.FolderSnapshot.Looks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class RebuildLoopTest {

    private static final Path A = Path.of("content/a.md");
    private static final Path B = Path.of("content/b.md");

    private final FakeSignal signal = new FakeSignal();
    private final PreviewState state = new PreviewState("s");
    private final List<List<Path>> builds = new ArrayList<>();

    @Test
    void buildsAtOnceAndThenOnlyWhatHasChanged() {
        signal.mayHaveChanged();
        signal.mayHaveChanged();
        signal.mayHaveChanged();
        signal.close();

        loop(this::build, sources(1, 1), sources(1, 1), sources(1, 2), sources(1, 2))
                .run();

        assertThat(builds).containsExactly(List.of(), List.of(B));
        assertThat(state.version()).isEqualTo("s-2");
    }

    @Test
    void changeDuringABuildIsBuiltNext() {
        signal.mayHaveChanged();
        signal.mayHaveChanged();
        signal.close();

        loop(this::build, sources(1, 1), sources(2, 1), sources(3, 2)).run();

        assertThat(builds).containsExactly(List.of(), List.of(A), List.of(A, B));
    }

    @Test
    void bugInABuildLeavesNobodyWaiting() throws InterruptedException {
        RebuildLoop loop = loop(
                changed -> {
                    throw new IllegalStateException("lost");
                },
                sources(1, 1));

        assertThatThrownBy(loop::run).hasMessage("lost");
        state.awaitBuild();

        assertThat(state.version()).isEqualTo("s-0");
    }

    private BuildOutcome build(List<Path> changed) {
        builds.add(changed);
        return new BuildOutcome(true, List.of());
    }

    private RebuildLoop loop(PreviewBuild build, FolderSnapshot... looks) {
        Deque<FolderSnapshot> queue = new ArrayDeque<>(List.of(looks));
        return new RebuildLoop(signal, queue::remove, build, state);
    }

    private static FolderSnapshot sources(long sizeOfA, long sizeOfB) {
        SortedMap<Path, Looks> files = new TreeMap<>();
        files.put(A, new Looks(Kind.FILE, FileTime.fromMillis(0), sizeOfA, ""));
        files.put(B, new Looks(Kind.FILE, FileTime.fromMillis(0), sizeOfB, ""));
        return new FolderSnapshot(files);
    }
}
