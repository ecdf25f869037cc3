/**
 * The build, told in order.
 *
 * <ol>
 *   <li>{@link no.brobygger.source.SiteReader} reads the folder into a {@link no.brobygger.source.SiteSource};
 *   <li>{@link no.brobygger.markdown.MarkdownSegmenter} cuts each page into segments, once;
 *   <li>{@link no.brobygger.translation.TranslationResolver} decides, per language, which text a reader gets;
 *   <li>{@link no.brobygger.page.SitePlanner} plans every page: its address, alternates, navigation and links;
 *   <li>{@link no.brobygger.bake.SiteBaker} lets JBake and Freemarker write them into a staging folder, the bodies
 *       rendered by {@link no.brobygger.markdown.MarkdownRenderer} as each page's turn comes;
 *   <li>{@link no.brobygger.audit.SiteAuditor} reads what was written as a browser would;
 *   <li>{@link no.brobygger.publish.SitePublisher} swaps the staging folder in, whole, if nothing was wrong.
 * </ol>
 *
 * <p>{@link no.brobygger.SiteBuild} is the only place that knows this order.
 */
package no.brobygger;
