package no.brobygger.exchange;

import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;

/**
 * Walks over the elements of a file that a stranger may have written.
 *
 * <p>No entity but the five of XML is known and nothing is fetched: a document type may be named, as HTML does, and
 * nothing it declares is used. So neither a file of this machine nor a bomb of nested entities can be read in.
 */
final class XmlCursor {

    private final ImportedText file;
    private final XMLStreamReader reader;

    XmlCursor(ImportedText file) throws MalformedXmlException {
        this.file = file;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, name) -> {
            throw new XMLStreamException("'" + systemId + "' is not fetched");
        });
        try {
            this.reader = factory.createXMLStreamReader(new StringReader(file.text()));
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    /** Goes on to the next start or end of an element, or to the next text; false at the end of the document. */
    boolean next() throws MalformedXmlException {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT,
                            XMLStreamConstants.END_ELEMENT,
                            XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.SPACE,
                            XMLStreamConstants.CDATA -> {
                        return true;
                    }
                    case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new MalformedXmlException(broken(
                                place(), "the entity '&" + reader.getLocalName() + ";' is not one of XML's own"));
                    default -> {
                        // Comments, processing instructions and the document type say nothing to us.
                    }
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    boolean isStart() {
        return reader.isStartElement();
    }

    boolean isEnd() {
        return reader.isEndElement();
    }

    /** The element's name without a prefix. */
    String name() {
        return reader.getLocalName();
    }

    String text() {
        return reader.getText();
    }

    /** An attribute of the element that starts, whatever its namespace; empty when it is not there. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    boolean hasAttribute(String name) {
        return reader.getAttributeValue(null, name) != null;
    }

    /** An attribute that may be absent; one without text is. */
    Optional<String> optional(String name) {
        return Optional.of(attribute(name)).filter(value -> !value.isEmpty());
    }

    /** All text up to the end of the element that starts here, that of elements within it included. */
    String content() throws MalformedXmlException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0 && next()) {
            if (isStart()) {
                depth++;
            } else if (isEnd()) {
                depth--;
            } else {
                text.append(text());
            }
        }
        return text.toString();
    }

    /** Where the tag that was read last begins. */
    SourceLocation place() {
        int after = reader.getLocation().getCharacterOffset();
        int tag = after > 0 && after <= file.text().length() ? file.text().lastIndexOf('<', after - 1) : -1;
        return file.place(Math.max(0, tag));
    }

    private MalformedXmlException malformed(XMLStreamException failure) {
        int line = failure.getLocation() == null
                ? 1
                : Math.max(1, failure.getLocation().getLineNumber());
        int column = failure.getLocation() == null
                ? 1
                : Math.max(1, failure.getLocation().getColumnNumber());
        return new MalformedXmlException(
                broken(new SourceLocation(file.path(), line, column), "the XML ends too early, or is broken here"));
    }

    private static Diagnostic broken(SourceLocation place, String message) {
        return Diagnostic.error(
                Rule.EXCHANGE_FORMAT,
                place,
                message,
                "take the file as the tool saved it, whole; nothing of this one was imported");
    }
}
