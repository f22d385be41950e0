package ua.zvit.printing.tagged;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was read of the pages that were read last, by {@link PageDigest}: a document is proven when it is issued, when it is
 * adopted and when it is kept, and a signature that came in between changes nothing of what is drawn. Safe for threads.
 */
final class DrawnPages {

    /** Some dozens of reports; a page holds some hundred marks. */
    private static final int KEPT = 600;

    private static final Map<String, Map<Integer, DrawnMark>> READ = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Map<Integer, DrawnMark>> eldest) {
            return size() > KEPT;
        }
    };

    private DrawnPages() {}

    /** Reads a page. */
    interface Reading {
        Map<Integer, DrawnMark> read() throws IOException;
    }

    /** The marks of the page with that digest; read when it was not read lately. */
    static Map<Integer, DrawnMark> of(String digest, Reading reading) throws IOException {
        Map<Integer, DrawnMark> kept = kept(digest);
        if (kept != null) {
            return kept;
        }
        Map<Integer, DrawnMark> read = Map.copyOf(reading.read());
        synchronized (READ) {
            READ.put(digest, read);
        }
        return read;
    }

    private static Map<Integer, DrawnMark> kept(String digest) {
        synchronized (READ) {
            return READ.get(digest);
        }
    }
}
