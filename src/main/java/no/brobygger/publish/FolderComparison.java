package no.brobygger.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Compares a new site with the published one, by size and then by bytes. */
final class FolderComparison {

    /** A file that is in both folders. */
    private record Pair(FolderTree.Entry fresh, FolderTree.Entry published) {}

    private final PublishResult result;
    private final List<Pair> same;
    private final SortedSet<String> removed;

    private FolderComparison(PublishResult result, List<Pair> same, SortedSet<String> removed) {
        this.result = result;
        this.same = same;
        this.removed = removed;
    }

    /**
     * Reads both folders.
     *
     * @param published may be missing
     * @param threads how many files are compared at a time
     */
    static FolderComparison of(Path fresh, Path published, int threads) throws IOException {
        SortedMap<String, FolderTree.Entry> after = FolderTree.list(fresh);
        SortedMap<String, FolderTree.Entry> before =
                Files.exists(published) ? FolderTree.list(published) : new TreeMap<>();
        List<Pair> both = new ArrayList<>();
        after.forEach((name, entry) -> {
            if (before.containsKey(name)) {
                both.add(new Pair(entry, before.get(name)));
            }
        });
        List<Pair> same = same(both, threads);
        SortedSet<String> removed = new TreeSet<>(before.keySet());
        removed.removeAll(after.keySet());
        PublishResult result =
                new PublishResult(after.size() - both.size(), both.size() - same.size(), same.size(), removed.size());
        return new FolderComparison(result, same, removed);
    }

    PublishResult result() {
        return result;
    }

    /** The files of the published site that the new one lacks, by their paths below it. */
    SortedSet<String> removed() {
        return removed;
    }

    /** Gives each unchanged file of the new site the modification time of the published one. */
    void keepTimes() throws IOException {
        for (Pair pair : same) {
            Files.setLastModifiedTime(pair.fresh().file(), pair.published().modified());
        }
    }

    private static List<Pair> same(List<Pair> pairs, int threads) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<List<Pair>>> shares = new ArrayList<>();
            int share = (pairs.size() + threads - 1) / threads;
            for (int from = 0; from < pairs.size(); from += share) {
                List<Pair> part = pairs.subList(from, Math.min(pairs.size(), from + share));
                shares.add(() -> new Reader().same(part));
            }
            List<Pair> same = new ArrayList<>();
            for (Future<List<Pair>> part : workers.invokeAll(shares)) {
                same.addAll(part.get());
            }
            return same;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the sites were compared", e);
        } finally {
            workers.shutdown();
        }
    }

    /** Reads two files side by side, always into the same two buffers. */
    private static final class Reader {

        private final ByteBuffer fresh = ByteBuffer.allocateDirect(64 * 1024);
        private final ByteBuffer published = ByteBuffer.allocateDirect(64 * 1024);

        List<Pair> same(List<Pair> pairs) throws IOException {
            List<Pair> same = new ArrayList<>();
            for (Pair pair : pairs) {
                if (pair.fresh().size() == pair.published().size() && sameBytes(pair)) {
                    same.add(pair);
                }
            }
            return same;
        }

        private boolean sameBytes(Pair pair) throws IOException {
            try (FileChannel one = FileChannel.open(pair.fresh().file(), StandardOpenOption.READ);
                    FileChannel other = FileChannel.open(pair.published().file(), StandardOpenOption.READ)) {
                // The sizes are known: the read that would only find the end is spared.
                for (long left = pair.fresh().size(); left > 0; left -= fresh.limit()) {
                    fill(one, fresh, left);
                    fill(other, published, left);
                    if (!fresh.equals(published) || fresh.limit() == 0) {
                        return false;
                    }
                }
                return true;
            }
        }

        private static void fill(FileChannel channel, ByteBuffer buffer, long left) throws IOException {
            buffer.clear();
            buffer.limit((int) Math.min(left, buffer.capacity()));
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                // Until the buffer is full or the file ends.
            }
            buffer.flip();
        }
    }
}
