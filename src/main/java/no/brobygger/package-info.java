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
 *   <li>{@link no.brobygger.audit.SiteAuditor} reads what was written as a browser would, when
 *       {@link no.brobygger.hosting.HostingFiles} has named shared files and before it writes what servers need;
 *   <li>{@link no.brobygger.Inventory} lists the files, if the sources are still the same;
 *   <li>{@link no.brobygger.publish.SitePublisher} swaps the staging folder in, whole, if nothing was wrong.
 * </ol>
 *
 * <p>The stages are verbs of {@link no.brobygger.SiteStages}. Only {@link no.brobygger.SiteBuild} knows their order for one
 * site, and {@link no.brobygger.SchoolsBuild} for many schools.
 */
package no.brobygger;
