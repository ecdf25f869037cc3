package no.brobygger.status;

import no.brobygger.bake.ToolPage;
import no.brobygger.disk.Sha256;
import no.brobygger.disk.ToolFile;
import no.brobygger.page.HtmlFragment;

/**
 * The report as one HTML file, for whoever plans the translations; in bokmål, as the sources are.
 *
 * <p>It asks for nothing outside itself and runs no script. Its policy names the hash of its own style sheet, so that
 * not even a style could come from elsewhere (CSP Level 3, § 8.3).
 */
public final class StatusReport {

    /** By this a report is known again. It stands within the first {@value #MARK_WITHIN} bytes. */
    public static final String MARK = "<meta name=\"generator\" content=\"brobygger status\">";

    /** How far into a file to look for {@link #MARK}. */
    public static final int MARK_WITHIN = 512;

    private static final String TEMPLATE = "report.ftlh";

    private StatusReport() {}

    /**
     * The whole file.
     *
     * @param errors how many errors there are in the site's sources, which keep pages out of the numbers
     */
    public static String html(SiteStatus status, int errors) {
        String style = ToolFile.text(StatusReport.class, "report.css");
        ReportView view = ReportView.of(
                status, errors, new HtmlFragment(style), new Sha256().add(style).base64());
        return ToolPage.print(TEMPLATE, ToolFile.text(StatusReport.class, TEMPLATE), view);
    }
}
