package no.brobygger.school;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour that text stands on.
 *
 * @param rgb red, green and blue, eight bits each, red the highest
 */
public record Colour(int rgb) {

    /** The contrast that running text needs at level AAA (WCAG 2.2, 1.4.6), to 1. */
    public static final double ENOUGH = 7;

    private static final Colour WHITE = new Colour(0xffffff);
    private static final Colour BLACK = new Colour(0x000000);
    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    public Colour {
        if (rgb < 0 || rgb > 0xffffff) {
            throw new IllegalArgumentException("colour " + rgb + " has more than three bytes");
        }
    }

    /** The colour written as {@code #0e5a6b}; empty when it is written otherwise. */
    public static Optional<Colour> of(String hex) {
        return HEX.matcher(hex).matches()
                ? Optional.of(new Colour(Integer.parseInt(hex.substring(1), 16)))
                : Optional.empty();
    }

    /** White or black, whichever stands out more on this colour. */
    public Colour text() {
        return contrast(WHITE) >= contrast(BLACK) ? WHITE : BLACK;
    }

    /** Whether its {@link #text} stands out enough. */
    public boolean carriesText() {
        return contrast(text()) >= ENOUGH;
    }

    /** The nearest darker colour of the same hue that carries white text. */
    public Colour darkened() {
        Colour darker = this;
        for (int percent = 99; percent >= 0 && darker.contrast(WHITE) < ENOUGH; percent--) {
            darker = scaled(percent);
        }
        return darker;
    }

    private Colour scaled(int percent) {
        int red = (rgb >> 16) * percent / 100;
        int green = (rgb >> 8 & 0xff) * percent / 100;
        int blue = (rgb & 0xff) * percent / 100;
        return new Colour(red << 16 | green << 8 | blue);
    }

    /** How much two colours stand out from each other, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
    public double contrast(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** WCAG 2.2, "relative luminance". */
    private double luminance() {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double share = (channel & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** As CSS writes it: {@code #0e5a6b}. */
    @Override
    public String toString() {
        String hex = Integer.toHexString(rgb);
        return "#" + "0".repeat(6 - hex.length()) + hex;
    }
}
