package no.brobygger.bake;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/**
 * Collects a page as characters, to be written in one go.
 *
 * <p>A template prints a page in hundreds of small pieces; encoding each by itself costs more than all the rest. And a
 * page whose template fails halfway leaves nothing half-written. Used by one thread, for one page after another.
 */
final class PageBuffer extends Writer {

    private char[] chars = new char[32 * 1024];
    private int length;

    /** Empties the buffer, keeping its room. */
    void reset() {
        length = 0;
    }

    void writeTo(Writer out) throws IOException {
        out.write(chars, 0, length);
    }

    @Override
    public void write(int c) {
        makeRoom(1);
        chars[length++] = (char) c;
    }

    @Override
    public void write(char[] from, int start, int count) {
        makeRoom(count);
        System.arraycopy(from, start, chars, length, count);
        length += count;
    }

    @Override
    public void write(String text, int start, int count) {
        makeRoom(count);
        text.getChars(start, start + count, chars, length);
        length += count;
    }

    private void makeRoom(int count) {
        if (count > chars.length - length) {
            chars = Arrays.copyOf(chars, Math.max(Math.addExact(length, count), Math.min(chars.length, 1 << 29) * 2));
        }
    }

    @Override
    public void flush() {
        // Nothing lies behind it.
    }

    @Override
    public void close() {
        // Used again for the next page.
    }
}
