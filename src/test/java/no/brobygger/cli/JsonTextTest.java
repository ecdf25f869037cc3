package no.brobygger.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class JsonTextTest {

    @Test
    void valuesAreNestedAndKeepTheirOrder() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("b", List.of("x", 7, true));
        value.put("a", Map.of());
        value.put("c", List.of(Map.of("d", List.of())));

        assertThat(JsonText.of(value)).isEqualTo("""
                {
                  "b": [
                    "x",
                    7,
                    true
                  ],
                  "a": {},
                  "c": [
                    {
                      "d": []
                    }
                  ]
                }
                """);
    }

    @Test
    void onlyWhatMustBeIsEscaped() {
        String text = "\"\\/\n\t\r\0\u001b\u0085\u2028\u2029æå العربية 😀";

        assertThat(JsonText.of(text))
                .isEqualTo("\"\\\"\\\\/\\n\\t\\u000d\\u0000\\u001b\\u0085\\u2028\\u2029æå العربية 😀\"\n");
    }

    @Test
    void halfACharacterIsEscaped() {
        assertThat(JsonText.of("a\ud83d")).isEqualTo("\"a\\ud83d\"\n");
    }

    @Test
    void otherValuesAreRefused() {
        assertThatThrownBy(() -> JsonText.of(List.of(1.5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'1.5' cannot be written as JSON");
    }
}
