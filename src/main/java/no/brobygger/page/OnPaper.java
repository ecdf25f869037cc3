package no.brobygger.page;

import no.brobygger.qr.QrCode;

/**
 * How someone with a page on paper finds it again.
 *
 * @param address where search engines keep it, absolute
 * @param code the same for the camera of a phone
 */
public record OnPaper(String address, QrCode code) {}
