package no.brobygger.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import no.brobygger.diagnostic.SourceText;
import org.fedorahosted.tennera.jgettext.Message;
import org.fedorahosted.tennera.jgettext.catalog.parse.MessageStreamParser;
import org.junit.jupiter.api.Test;

/**
 * Another reader of PO as the judge of ours. It calls only a translated entry fuzzy; the escapes it does not know
 * are left to msgcat.
 */
class BundleReaderAgainstJgettextTest {

    private static final String HAND_WRITTEN = """
            # Poedit wraps
            msgid ""
            msgstr ""
            "Language: nb\\n"

            #: a.md
            #. note
            #, fuzzy
            #| msgid "before"
            msgctxt "menu"
            msgid ""
            "a long text that "
            "is wrapped"
            msgstr "en lang tekst "
              "som er brutt"


            msgid "tab\\there \\"quoted\\" and \\\\"
            msgstr "\\tx"
            #~ msgid "gone"
            #~ msgstr "borte"
            """;

    @Test
    void readsTheSameFromAHandWrittenFile() {
        assertThat(ours(HAND_WRITTEN)).isEqualTo(theirs(HAND_WRITTEN)).hasSize(3);
    }

    @Test
    void readsTheSameFromFiveHundredGeneratedFiles() {
        List<String> files = LongStream.range(5000, 5500)
                .mapToObj(seed -> new BundleWriter()
                        .write(RandomBundle.withoutControls(seed).next()))
                .toList();

        List<List<Plain>> ours =
                files.stream().map(BundleReaderAgainstJgettextTest::ours).toList();

        assertThat(ours)
                .isEqualTo(files.stream()
                        .map(BundleReaderAgainstJgettextTest::theirs)
                        .toList());
    }

    private static List<Plain> ours(String text) {
        return new BundleReader()
                        .read(new SourceText("x.po", text), "nb", problem -> {
                            throw new AssertionError(problem.toString());
                        })
                        .orElseThrow()
                        .entries()
                        .stream()
                        .map(entry -> new Plain(
                                entry.context(),
                                entry.source(),
                                entry.target(),
                                entry.isFuzzy() && !entry.target().isEmpty(),
                                entry.obsolete()))
                        .toList();
    }

    private static List<Plain> theirs(String text) {
        List<Plain> messages = new ArrayList<>();
        MessageStreamParser parser = new MessageStreamParser(new StringReader(text));
        while (parser.hasNext()) {
            Message message = parser.next();
            if (!message.isHeader()) {
                messages.add(new Plain(
                        Optional.ofNullable(message.getMsgctxt()),
                        message.getMsgid(),
                        message.getMsgstr(),
                        message.isFuzzy(),
                        message.isObsolete()));
            }
        }
        return messages;
    }

    private record Plain(Optional<String> context, String source, String target, boolean fuzzy, boolean obsolete) {}
}
