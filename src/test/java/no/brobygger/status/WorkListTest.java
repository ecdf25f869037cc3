package no.brobygger.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import no.brobygger.language.Direction;
import no.brobygger.language.Language;
import no.brobygger.status.SiteStatus.Page;
import no.brobygger.status.SiteStatus.Row;
import no.brobygger.status.WorkList.Task;
import org.junit.jupiter.api.Test;

final class WorkListTest {

    private static final Language NB = language("nb", OptionalInt.empty());
    private static final Language PL = language("pl", OptionalInt.of(109_700));
    private static final Language SO = language("so", OptionalInt.empty());
    private static final int FEWEST = 42_700;

    private static final Page BULLYING = new Page("mobbing.md", "Mobbing", NB, 5);
    private static final Page FAU = new Page("fau.md", "FAU", NB, 2);
    private static final Page HOMEWORK = new Page("lekser.md", "Lekser", NB, 3);

    private static Language language(String tag, OptionalInt readers) {
        return new Language(tag, tag, tag, Direction.LTR, tag, "latn", "gregory", List.of(), readers);
    }

    @Test
    void weightIsImportanceTimesReadersTimesWhatIsLeft() {
        Row missing = row(PL, BULLYING, 3, 4, false);

        WorkList work = work(missing);

        assertThat(work).isEqualTo(new WorkList(List.of(new Task(missing, 109_700, 5 * 109_700 * 7)), List.of()));
    }

    @Test
    void languageWithoutAFigureCountsWithTheFewestReaders() {
        Row row = row(SO, FAU, 0, 10, false);

        assertThat(work(row).translate()).containsExactly(new Task(row, FEWEST, 2 * FEWEST * 10));
    }

    @Test
    void heaviestComesFirst() {
        Row manyReaders = row(PL, HOMEWORK, 0, 10, false); // 3 291 000
        Row important = row(SO, BULLYING, 0, 20, false); // 4 270 000
        Row lengthy = row(SO, FAU, 0, 100, false); // 8 540 000
        Row one = row(PL, BULLYING, 1, 0, false); // 548 500

        assertThat(work(one, manyReaders, important, lengthy).translate())
                .extracting(Task::row)
                .containsExactly(lengthy, important, manyReaders, one);
    }

    @Test
    void ofEqualWeightTheMoreImportantPageComesFirst() {
        Row fau = row(SO, FAU, 0, 5, false);
        Row bullying = row(SO, BULLYING, 0, 2, false);

        assertThat(work(fau, bullying).translate()).extracting(Task::row).containsExactly(bullying, fau);
    }

    @Test
    void equalsStandByPageThenByTagHoweverTheyCame() {
        List<Row> expected = List.of(
                row(language("am", OptionalInt.empty()), new Page("a.md", "A", NB, 3), 0, 2, false),
                row(language("ti", OptionalInt.empty()), new Page("a.md", "A", NB, 3), 1, 1, false),
                row(language("am", OptionalInt.empty()), new Page("b.md", "B", NB, 3), 2, 0, false));
        List<Row> shuffled = new ArrayList<>(expected);

        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(work(shuffled.toArray(Row[]::new)).translate())
                    .extracting(Task::row)
                    .isEqualTo(expected);
        }
    }

    @Test
    void finishedPagesAreReadMostImportantFirstThenWhereMostRead() {
        Row homework = row(PL, HOMEWORK, 0, 0, false);
        Row bullyingSomali = row(SO, BULLYING, 0, 0, false);
        Row bullyingPolish = row(PL, BULLYING, 0, 0, false);
        Row read = row(PL, FAU, 0, 0, true);

        WorkList work = work(homework, bullyingSomali, bullyingPolish, read);

        assertThat(work).isEqualTo(new WorkList(List.of(), List.of(bullyingPolish, bullyingSomali, homework)));
    }

    @Test
    void unfinishedPageIsNotReadYet() {
        Row row = row(PL, BULLYING, 1, 0, false);

        assertThat(work(row).read()).isEmpty();
    }

    @Test
    void largestWeightIsStillANumber() {
        Language largest = language("en", OptionalInt.of(999_999_999));
        Row row = new Row(largest, BULLYING, 1_000_000, 0, 0, 1_000_000, false);

        assertThat(work(row).translate()).containsExactly(new Task(row, 999_999_999, 4_999_999_995_000_000L));
    }

    private static Row row(Language language, Page page, int outdated, int missing, boolean reviewed) {
        return new Row(language, page, 200, 200 - outdated - missing, outdated, missing, reviewed);
    }

    private static WorkList work(Row... rows) {
        return WorkList.of(new SiteStatus("Eksempel skole", 60, FEWEST, List.of(rows)));
    }
}
