package no.brobygger.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class PreviewMarkupTest {

    @Test
    void pageGetsScriptConnectionAndBase() {
        String page = """
                <!DOCTYPE html>
                <html lang="ar">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">
                <meta name="description" content="العربية $1">
                <base href="https://www.skolen.no/foreldre/">
                </head>
                <body><p>العربية</p></body>
                </html>
                """;

        assertThat(sent(page)).isEqualTo("""
                <!DOCTYPE html>
                <html lang="ar">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="connect-src 'self'; default-src 'none'; script-src 'self'">
                <meta name="description" content="العربية $1">
                <base href="/">
                <script src="/__reload.js?s-1" defer></script>
                </head>
                <body><p>العربية</p></body>
                </html>
                """);
    }

    @Test
    void attributesMayStandInAnyOrder() {
        assertThat(sent("<META content='default-src x' http-equiv=content-security-policy></HEAD >"))
                .isEqualTo("<META content='connect-src 'self'; default-src x' http-equiv=content-security-policy>"
                        + "<script src=\"/__reload.js?s-1\" defer></script>\n</HEAD >");
    }

    @Test
    void pageWithoutHeadGetsTheScriptAtItsEnd() {
        assertThat(sent("<p>a</p>\n")).isEqualTo("<p>a</p>\n<script src=\"/__reload.js?s-1\" defer></script>\n");
    }

    @Test
    void bytesOfAnyEncodingStay() {
        byte[] page = {(byte) 0xE6, (byte) 0xFF, 0, (byte) 0x80};

        assertThat(PreviewMarkup.of(page, "s-1")).startsWith(page);
    }

    private static String sent(String page) {
        byte[] bytes = PreviewMarkup.of(page.getBytes(StandardCharsets.UTF_8), "s-1");
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
