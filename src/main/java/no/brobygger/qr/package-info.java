/** Draws the square code that the camera of a phone reads; the only door to the library that computes it. */
package no.brobygger.qr;
