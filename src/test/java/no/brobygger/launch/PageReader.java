package no.brobygger.launch;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

/**
 * Fetches pages all the time, and holds each answer to the page as it is in some version: the old site's or the new
 * one's, every byte of it, and never an older version than it has met before.
 */
final class PageReader implements AutoCloseable {

    private static final String WORD = "versjon";

    private final Nginx server;
    private final SortedMap<String, String> pages;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> faults = new ArrayList<>();
    private final TreeSet<Integer> met = new TreeSet<>();

    private CompletableFuture<Void> reading = CompletableFuture.completedFuture(null);
    private volatile boolean goesOn = true;
    private int newest;
    private int rounds;
    private int answers;

    /** @param pages each page as it is in the first version */
    private PageReader(Nginx server, SortedMap<String, String> pages, int first) {
        this.server = server;
        this.pages = pages;
        this.newest = first;
        this.met.add(first);
    }

    static PageReader start(Nginx server, SortedMap<String, String> pages, int first) {
        PageReader reader = new PageReader(server, pages, first);
        reader.reading = CompletableFuture.runAsync(reader::read, task -> new Thread(task, "reader").start());
        return reader;
    }

    /** The word that tells a version from others; each is as long as the next. */
    static String word(int version) {
        return WORD + version;
    }

    /** From now on readers may meet this version. */
    synchronized void expect(int version) {
        newest = version;
    }

    /** Waits until every page has been asked for once more. */
    synchronized void awaitRound() throws InterruptedException {
        for (int wanted = rounds + 2; rounds < wanted; ) {
            wait();
        }
    }

    /** What was not a whole page of the old or the new site. */
    synchronized List<String> faults() {
        return List.copyOf(faults);
    }

    synchronized int answers() {
        return answers;
    }

    synchronized int versionsMet() {
        return met.size();
    }

    private void read() {
        while (goesOn) {
            pages.keySet().forEach(this::read);
            synchronized (this) {
                rounds++;
                notifyAll();
            }
        }
    }

    private void read(String page) {
        try {
            HttpResponse<String> answer =
                    client.send(HttpRequest.newBuilder(server.address(page)).build(), BodyHandlers.ofString());
            judge(page, answer.statusCode(), answer.body());
            pause();
        } catch (IOException e) {
            judge(page, 0, e.toString());
        } catch (InterruptedException e) {
            goesOn = false;
        }
    }

    /** A reader without any pause would slow the building more than it would see. */
    private synchronized void pause() throws InterruptedException {
        wait(1);
    }

    private synchronized void judge(String page, int status, String body) {
        answers++;
        for (int version = newest; version >= met.last(); version--) {
            String whole = pages.get(page).replace(word(met.first()), word(version));
            if (status == 200 && body.equals(whole)) {
                met.add(version);
                return;
            }
        }
        faults.add(page + " " + status + " while " + met.last() + " to " + newest + " were there: " + body);
    }

    @Override
    public void close() {
        goesOn = false;
        reading.join();
    }
}
