package no.brobygger.source;

import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.language.InterfaceMessage;
import no.brobygger.language.Language;

/**
 * One of the site's own texts as a translator wrote it.
 *
 * @param source the text in bokmål
 * @param language what it is translated into
 * @param message the translation
 * @param place where it stands, for whoever has to mend it
 */
public record WrittenText(InterfaceText source, Language language, InterfaceMessage message, SourceLocation place) {}
