package no.brobygger.disk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftoversTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thumbs.db",
                "bilder/thumbs.db",
                "Desktop.ini",
                ".DS_Store",
                "bilder/.DS_Store",
                "._klassen.jpg",
                "__MACOSX/klassen.jpg",
                "~$plan.docx",
                ".~lock.plan.odt#",
                "site.css~",
                "plan.pdf.bak",
                "PLAN.BAK",
                "#site.css#",
                ".#site.css",
                ".site.css.swp",
                ".git/config",
                "css/.gitignore",
                ".hg/store",
                ".svn/entries"
            })
    void whatIsLeftIsKnown(String path) {
        assertThat(Leftovers.hold(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "css/site.css",
                ".htaccess",
                ".well-known/security.txt",
                "plan~1.pdf",
                "backup.pdf",
                "bak",
                "thumbs.dbx",
                "nr#1.jpg",
                "my.swp",
                "git/plan.pdf"
            })
    void whatSomebodyPutThereIsNone(String path) {
        assertThat(Leftovers.hold(path)).isFalse();
    }
}
