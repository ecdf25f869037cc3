package no.brobygger.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn is read by somebody else's reader. */
class QrCodeTest {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    /** Pixels for each module, as few as a camera can tell apart. */
    private static final int SCALE = 4;

    private static final int DARK = 0x000000;
    private static final int LIGHT = 0xFFFFFF;

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
    void fourLightModulesAreOnEverySide() {
        QrCode code = QrCode.of("https://skole.no/ar/");

        assertThat(code.size()).isEqualTo(25 + 2 * 4);
        assertThat(RUN.matcher(code.path()).results()).allSatisfy(run -> {
            assertThat(number(run, 1)).isGreaterThanOrEqualTo(4);
            assertThat(number(run, 2)).isBetween(4, code.size() - 5);
            assertThat(number(run, 1) + number(run, 3)).isLessThanOrEqualTo(code.size() - 4);
        });
    }

    /** Draws the path as a browser would, and has it read. */
    private static String read(QrCode code) throws ReaderException {
        int width = code.size() * SCALE;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, LIGHT);
        assertThat(RUN.matcher(code.path()).replaceAll("")).isEmpty();
        RUN.matcher(code.path()).results().forEach(run -> {
            assertThat(number(run, 3)).isEqualTo(number(run, 4));
            for (int y = number(run, 2) * SCALE; y < (number(run, 2) + 1) * SCALE; y++) {
                int start = y * width + number(run, 1) * SCALE;
                Arrays.fill(pixels, start, start + number(run, 3) * SCALE, DARK);
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
