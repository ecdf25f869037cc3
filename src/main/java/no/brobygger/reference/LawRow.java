package no.brobygger.source;

import java.net.URI;

/**
 * One rule of law that pages refer to, a row of {@code data/law.yaml}.
 *
 * @param id the word in {@code law:} links and headers, for example {@code env-duty-act}
 * @param section as a reader sees it, with its sign, for example {@code § 12-4 (2)}
 * @param act the act's or regulation's short name, for example {@code opplæringslova}
 * @param url where the official text is
 */
public record LawRow(String id, String section, String act, URI url) {

    public LawRow {
        if (!url.isAbsolute()) {
            throw new IllegalArgumentException("url '" + url + "' of law row '" + id + "' must begin with https:");
        }
    }
}
