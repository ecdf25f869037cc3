package no.brobygger.bake;

/**
 * How much was written into the staging folder. Whether all went well is told by the diagnostics.
 *
 * @param pages planned pages that are on the disk
 * @param siteFiles files of the whole site written by {@code RenderingTool}s, such as a sitemap
 * @param assets files copied from the folder of assets
 */
public record BakeResult(int pages, int siteFiles, int assets) {

    static final BakeResult NOTHING = new BakeResult(0, 0, 0);
}
