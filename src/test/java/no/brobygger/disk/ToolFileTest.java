package no.brobygger.disk;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ToolFileTest {

    @Test
    void missingFileIsAMistakeOfThePacker() {
        assertThatThrownBy(() -> ToolFile.text(ToolFile.class, "nothing.css"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the file 'nothing.css' is missing in the tool");
    }
}
