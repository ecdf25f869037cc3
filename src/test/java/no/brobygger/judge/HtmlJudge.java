package no.brobygger.judge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The W3C's checker. One for each thread: setting it up takes a second, a page some milliseconds. */
final class HtmlJudge {

    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
    private final List<String> problems = new ArrayList<>();

    HtmlJudge() throws SAXException {
        ErrorHandler collector = new Collector();
        try {
            validator.setUpMainSchema(SCHEMA, collector);
        } catch (Exception e) {
            throw new IllegalStateException("the checker's own schema cannot be read", e);
        }
        validator.setUpValidatorAndParsers(collector, false, false);
    }

    /** Errors and warnings in the pages, each as {@code page:line:column: text}. */
    List<String> offences(Path root, List<String> pages) throws IOException, SAXException {
        List<String> offences = new ArrayList<>();
        for (String page : pages) {
            problems.clear();
            try (InputStream html = Files.newInputStream(root.resolve(page))) {
                InputSource source = new InputSource(html);
                source.setEncoding("UTF-8");
                // An address on a server: 'self' in the page's content policy means nothing to a file.
                source.setSystemId("https://skole.example/" + page);
                validator.checkHtmlInputSource(source);
            } catch (SAXParseException fatal) {
                // Already told to the collector; the checker then gives the page up.
                assert !problems.isEmpty() : fatal;
            }
            problems.forEach(problem -> offences.add(page + ":" + problem));
        }
        return offences;
    }

    private final class Collector implements ErrorHandler {

        @Override
        public void warning(SAXParseException problem) {
            add("warning", problem);
        }

        @Override
        public void error(SAXParseException problem) {
            add("error", problem);
        }

        @Override
        public void fatalError(SAXParseException problem) {
            add("error", problem);
        }

        private void add(String severity, SAXParseException problem) {
            problems.add(problem.getLineNumber() + ":" + problem.getColumnNumber() + ": " + severity + ": "
                    + problem.getMessage());
        }
    }
}
