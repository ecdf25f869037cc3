package no.brobygger.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn is read by somebody else's reader. */
class QrCodeTest {

    private static final Pattern ROW = Pattern.compile("M(\\d+) (\\d+)\\.5((?:m\\d+ 0|h\\d+)+)");
    private static final Pattern STEP = Pattern.compile("([mh])(\\d+)");
    /** Pixels for each module, as few as a camera can tell apart. */
    private static final int SCALE = 4;

    private static final int DARK = 0x000000;
    private static final int LIGHT = 0xFFFFFF;

    /** Addresses of each length, with what a site may be called and its pages are. */
    private static final List<String> ADDRESSES = Stream.of("skole.no", "www.nordre-as-skole.kommune.no/for-foreldre")
            .flatMap(site -> Stream.of("nb", "uk", "fa-AF").flatMap(language -> Stream.of(
                            "",
                            "fau/",
                            "samarbeid/kontaktlareren.html",
                            "skolemiljo/retten-til-et-trygt-skolemiljo.html",
                            "skolemiljo/barnet-mitt-blir-mobbet-steg-for-steg.parallel.html")
                    .map(page -> "https://" + site + "/" + language + "/" + page)))
            .toList();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://skole.no/ar/",
                "https://www.skolen.no/foreldre/ar/skolemiljo/retten-til-et-trygt-skolemiljo.html",
                "https://en-ganske-lang-adresse-til-en-liten-skole.kommune.example/for-foreldre-pa-mange-sprak/fa-AF/"
                        + "medvirkning/elevrad-og-andre-organer-som-foreldre-kan-velges-til-på-skolen.html"
            })
    void aReaderFindsTheText(String text) throws ReaderException {
        assertThat(read(QrCode.of(text))).isEqualTo(text);
    }

    @Test
    void aReaderFindsTheAddressOfEveryPage() throws ReaderException {
        for (String address : ADDRESSES) {
            assertThat(read(QrCode.of(address))).isEqualTo(address);
        }
    }

    @Test
    void fourLightModulesAreOnEverySide() {
        QrCode code = QrCode.of("https://skole.no/ar/");

        assertThat(code.size()).isEqualTo(25 + 2 * 4);
        assertThat(runs(code)).allSatisfy(run -> {
            assertThat(run.x()).isGreaterThanOrEqualTo(4);
            assertThat(run.y()).isBetween(4, code.size() - 5);
            assertThat(run.x() + run.length()).isLessThanOrEqualTo(code.size() - 4);
        });
    }

    /** Modules side by side. */
    private record Run(int x, int y, int length) {}

    private static List<Run> runs(QrCode code) {
        assertThat(ROW.matcher(code.path()).replaceAll("")).isEmpty();
        List<Run> runs = new ArrayList<>();
        ROW.matcher(code.path()).results().forEach(row -> {
            int x = number(row, 1);
            for (MatchResult step : STEP.matcher(row.group(3)).results().toList()) {
                if (step.group(1).equals("h")) {
                    runs.add(new Run(x, number(row, 2), number(step, 2)));
                }
                x += number(step, 2);
            }
        });
        return runs;
    }

    /** Draws the path as a browser would, and has it read. */
    private static String read(QrCode code) throws ReaderException {
        int width = code.size() * SCALE;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, LIGHT);
        runs(code).forEach(run -> {
            for (int y = run.y() * SCALE; y < (run.y() + 1) * SCALE; y++) {
                int start = y * width + run.x() * SCALE;
                Arrays.fill(pixels, start, start + run.length() * SCALE, DARK);
            }
        });
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels))))
                .getText();
    }

    private static int number(MatchResult run, int group) {
        return Integer.parseInt(run.group(group));
    }
}
