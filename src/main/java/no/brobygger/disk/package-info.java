/**
 * Files that are whole or not there, and folders that one run works in at a time.
 *
 * <p>What lets two commands share a folder, and a command be killed, without harm to what others read.
 */
package no.brobygger.disk;
