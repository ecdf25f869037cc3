package no.brobygger.bake;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.brobygger.page.PageView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextMethodTest {

    /** Tells what it was asked for. */
    private static final PageView.Texts ECHO = new PageView.Texts() {
        @Override
        public String get(String key, Map<String, Object> arguments) {
            return key + arguments.keySet() + arguments.get("name") + "/" + arguments.get("count");
        }

        @Override
        public String list(List<String> words) {
            return String.join(", ", words);
        }
    };

    @TempDir
    private Path folder;

    /** A page's value with words. */
    public record Value(PageView.Texts text) {}

    @Test
    void aTemplateAsksForATextByItsKeyAndByItsArguments() {
        TinySite site = baked("${page.text(\"a\")} ${page.text(\"b\", {\"name\": \"<i>\", \"count\": 3})}\n");

        assertThat(site.problems()).isEmpty();
        assertThat(site.written()).containsExactly(entry("nb.html", "a[]null/null b[name, count]&lt;i&gt;/3\n"));
    }

    @Test
    void withoutAKeyItIsAnErrorOfTheTemplate() {
        assertThat(baked("${page.text()}\n").problems()).isEqualTo("""
                templates/text.ftlh:1:1: error: 'text' takes a key, and perhaps a hash of arguments for page 'nb.html' [template-error]
                  see the manual of Freemarker for the directive or expression at this place""");
    }

    @Test
    void argumentsWithoutNamesAreAnErrorOfTheTemplate() {
        assertThat(baked("${page.text(\"a\", 3)}\n").problems()).isEqualTo("""
                templates/text.ftlh:1:1: error: the second argument of 'text' must be a hash, {"name": value} for page 'nb.html' [template-error]
                  see the manual of Freemarker for the directive or expression at this place""");
    }

    private TinySite baked(String template) {
        TinySite site = new TinySite(folder).file("templates/text.ftlh", template);
        site.bake(TinySite.page("nb.html", "text.ftlh", new Value(ECHO)));
        return site;
    }
}
