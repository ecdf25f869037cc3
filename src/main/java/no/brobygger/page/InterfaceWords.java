package no.brobygger.page;

import java.util.List;
import java.util.Map;
import no.brobygger.language.Language;
import no.brobygger.language.LanguageFormat;
import no.brobygger.source.InterfaceTexts;

/**
 * The interface's words in one language.
 *
 * @param language the language they really are in
 */
record InterfaceWords(InterfaceTexts texts, Language language, LanguageFormat format) implements PageView.Texts {

    @Override
    public String get(String key, Map<String, Object> arguments) {
        return texts.get(language, key).format(format, arguments);
    }

    @Override
    public String list(List<String> words) {
        return format.list(words);
    }
}
