package no.brobygger.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BundleWriterTest {

    @Test
    void anEmptyBundleIsAnEmptyFile() {
        assertThat(new BundleWriter().write(new Bundle("x.po", Map.of(), List.of(), List.of())))
                .isEmpty();
    }

    @Test
    void obsoleteEntriesComeLastInTheirOrder() {
        Bundle bundle = bundle(entry("b", true), entry("c", false), entry("a", true));

        String written = new BundleWriter().write(bundle);

        assertThat(written).isEqualTo("""
                        msgid "c"
                        msgstr "t"

                        #~ msgid "b"
                        #~ msgstr "t"

                        #~ msgid "a"
                        #~ msgstr "t"
                        """);
    }

    @Test
    void fuzzyIsTheFirstFlag() {
        BundleEntry entry = entry("a", Set.of("no-wrap", "fuzzy", "c-format"), BundleEntry.Comments.NONE);

        assertThat(new BundleWriter().write(bundle(entry))).isEqualTo("""
                        #, fuzzy, c-format, no-wrap
                        msgid "a"
                        msgstr "t"
                        """);
    }

    @Test
    void aCommentOfTwoLinesIsRefused() {
        BundleEntry.Comments comments = new BundleEntry.Comments(List.of("a\nb"), List.of(), List.of());

        assertThatThrownBy(() -> new BundleWriter().write(bundle(entry("a", Set.of(), comments))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("comment 'a\nb' cannot be written so that it reads back equal");
    }

    @Test
    void aFlagWithACommaIsRefused() {
        BundleEntry entry = entry("a", Set.of("x,y"), BundleEntry.Comments.NONE);

        assertThatThrownBy(() -> new BundleWriter().write(bundle(entry)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("flag 'x,y' cannot be written so that it reads back equal");
    }

    @Test
    void aHeaderValueOfTwoLinesIsRefused() {
        Bundle bundle = new Bundle("x.po", Map.of("Name", "a\nb"), List.of(), List.of());

        assertThatThrownBy(() -> new BundleWriter().write(bundle))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("header field 'a\nb' cannot be written so that it reads back equal");
    }

    @Test
    void aNulIsRefused() {
        assertThatThrownBy(() -> new BundleWriter().write(bundle(entry("a\0", false))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("msgid 'a\0' cannot be written so that it reads back equal");
    }

    private static Bundle bundle(BundleEntry... entries) {
        return new Bundle("x.po", Map.of(), List.of(), List.of(entries));
    }

    private static BundleEntry entry(String source, boolean obsolete) {
        return new BundleEntry(
                Optional.empty(), source, "t", Optional.empty(), Set.of(), BundleEntry.Comments.NONE, obsolete, 1);
    }

    private static BundleEntry entry(String source, Set<String> flags, BundleEntry.Comments comments) {
        return new BundleEntry(Optional.empty(), source, "t", Optional.empty(), flags, comments, false, 1);
    }
}
