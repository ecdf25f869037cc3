package no.brobygger.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.Test;

/** A validating reader of XLIFF 2 as the judge: schemas, codes, original data. */
final class XliffJudgeTest {

    @Test
    void awkwardTextsAreValidXliff2() {
        List<ExchangeUnit> units = new ArrayList<>();
        for (int i = 0; i < Units.AWKWARD.size(); i++) {
            String source = Units.AWKWARD.get(i);
            units.add(
                    Units.unit("a.md", source, Units.AWKWARD.get((i + 3) % Units.AWKWARD.size()), UnitState.OUTDATED));
            units.add(Units.unit("b.md", source, source, UnitState.REVIEWED));
            units.add(Units.unit("c.md", source, "", UnitState.MISSING));
        }
        String xliff = ExchangeFormat.XLIFF2.write(Units.file(units));

        List<String> states = new ArrayList<>();
        try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
            reader.open(xliff);
            while (reader.hasNext()) {
                Event event = reader.next();
                if (event.isUnit()) {
                    for (Segment segment : event.getUnit().getSegments()) {
                        states.add(segment.getState().toString());
                    }
                }
            }
        }

        assertThat(states).hasSize(units.size()).contains("initial", "reviewed");
    }
}
