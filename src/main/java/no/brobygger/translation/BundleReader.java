package no.brobygger.translation;

import java.util.Optional;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.SourceText;

/**
 * Reads a bundle from a PO file, as Poedit, Weblate, {@code msgcat} or a hand wrote it.
 *
 * <p>The format is that of the GNU gettext manual, chapter "The Format of PO Files". Line ends may be {@code \n},
 * {@code \r\n} or {@code \r}; a byte order mark is passed over. References are one item each, even when several stand in a
 * line. The header entry becomes {@link Bundle#header}; that it is marked {@code fuzzy}, as a new file often is, means
 * nothing here.
 *
 * <p>Trap: {@code #| msgctxt} and {@code #| msgid_plural} are read over and do not come back when the bundle is written,
 * because an entry keeps its previous source only.
 *
 * <p>Safe for use by many threads.
 */
public final class BundleReader {

    /**
     * The entries that can be read. Each one that cannot is a problem at its line and column, and is left out whole; of
     * two live entries with the same context and source the first is kept and the second is a problem, and a live entry
     * goes before an obsolete one.
     *
     * @param source the file, decoded
     * @param expectedLanguage the tag of the folder it lies in; the header may write it {@code nb_NO} or {@code nb-NO}
     * @return empty when neither a header nor an entry can be read
     */
    public Optional<Bundle> read(SourceText source, String expectedLanguage, Consumer<Diagnostic> problems) {
        return new BundleAssembly(source, expectedLanguage, new PoProblems(problems)).assemble();
    }
}
