/**
 * Files that are whole or not there, folders that one run works in at a time, and what changed in them.
 *
 * <p>What lets two commands share a folder, and a command be killed, without harm to what others read; and the digest by
 * which all packages know files again.
 */
package no.brobygger.disk;
