/**
 * Lists the finished site and puts it in place of the old one, all or nothing; verifies one that was published.
 *
 * <p>In comes the output folder's path; out comes first a {@link no.brobygger.publish.StagingFolder} beside it to bake
 * into, then, when nothing is wrong, the site itself by two renames, or by one of a link that leads to it. Files that did
 * not change keep their modification time, so that servers and copying tools see only what is new; if nothing changed,
 * nothing is touched.
 *
 * <p>The last file of a site is its {@link no.brobygger.publish.SiteManifest}, against which a
 * {@link no.brobygger.publish.SiteVerification} holds a folder later, on this machine or another.
 *
 * <p>Law: a folder without our marker file is never deleted or overwritten, and whenever a run fails or is killed the
 * old site is whole, at the latest when the next run begins.
 *
 * <p>Trap: whatever a person puts into the output folder is gone with the next build. The marker file says so.
 */
package no.brobygger.publish;
