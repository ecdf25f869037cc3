package no.brobygger.exchange;

import java.util.List;

/**
 * Writes a table for spreadsheets: CSV as in RFC 4180, each cell in quotation marks, in UTF-8 with the byte order mark
 * that Excel and LibreOffice know UTF-8 by. A cell that could be taken for a formula is guarded.
 */
final class CsvWriter implements FormatWriter {

    @Override
    public String write(ExchangeFile file) {
        StringBuilder out = new StringBuilder("\uFEFF");
        row(out, Csv.COLUMNS);
        for (ExchangeUnit unit : file.units()) {
            row(
                    out,
                    List.of(
                            unit.page(),
                            unit.context().orElse(""),
                            unit.about().kind(),
                            unit.about().heading(),
                            file.to().tag(),
                            unit.state().word(),
                            unit.source(),
                            unit.target(),
                            unit.previous().orElse(""),
                            unit.about().note().orElse(""),
                            String.join("\n", unit.about().comments()),
                            unit.about().critical() ? "critical" : "",
                            unit.trace().toString()));
        }
        return out.toString();
    }

    private static void row(StringBuilder out, List<String> cells) {
        String separator = "";
        for (String cell : cells) {
            out.append(separator).append('"');
            out.append(Csv.guarded(cell).replace("\"", "\"\"")).append('"');
            separator = ",";
        }
        out.append("\r\n");
    }
}
