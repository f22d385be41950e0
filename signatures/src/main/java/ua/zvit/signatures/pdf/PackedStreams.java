package ua.zvit.signatures.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.UnreadableFile.Reason;

/**
 * Looks how large the packed streams of a PDF would get before a reader unpacks them: readers hold an unpacked stream in
 * memory, and a megabyte can pack a gigabyte. Whatever stands where a stream's content may begin is tried, whatever its
 * dictionary says, for a reader may understand the dictionary otherwise than we would.
 */
final class PackedStreams {
    private static final long LARGEST_STREAM = 32L * 1024 * 1024;
    private static final long LARGEST_SUM = 1024L * 1024 * 1024;
    private static final int MOST_STREAMS = 100_000;
    private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};

    /** Of zlib; readers of PDF don't insist on what it says. */
    private static final int HEADER = 2;

    private static final int MOST_BLANKS = 3;
    private static final int DEEPEST = 3;

    private final byte[] file;
    private final byte[] buffer = new byte[64 * 1024];

    /** One for each depth, used again and again: making one takes longer than what most streams hold. */
    private final Inflater[] inflaters = new Inflater[DEEPEST];

    private long sum;
    private int tried;

    private PackedStreams(byte[] file) {
        this.file = file;
    }

    /** @throws UnreadableFile when a stream, or all together, would unpack to more than any honest document */
    static void assertBounded(byte[] file) throws UnreadableFile {
        PackedStreams streams = new PackedStreams(file);
        try {
            for (int at = 0; at + KEYWORD.length < file.length; at++) {
                if (streams.isKeyword(at)) {
                    streams.examine(at + KEYWORD.length);
                }
            }
        } finally {
            streams.end();
        }
    }

    private boolean isKeyword(int at) {
        for (int i = 0; i < KEYWORD.length; i++) {
            if (file[at + i] != KEYWORD[i]) {
                return false;
            }
        }
        return true;
    }

    /** Between the keyword and the content stand one or two marks of a line's end; some readers skip blanks as well. */
    private void examine(int behindKeyword) throws UnreadableFile {
        assertBounded(0);
        for (int begin = behindKeyword; begin <= behindKeyword + MOST_BLANKS && begin < file.length; begin++) {
            for (int depth = 1; depth <= DEEPEST && unpacked(begin, depth) > HEADER; depth++) {
                tried++;
            }
            tried++;
            if (file[begin] != '\r' && file[begin] != '\n' && file[begin] != ' ') {
                return;
            }
        }
    }

    /** @return how much comes out when the content is unpacked so many times over */
    private long unpacked(int begin, int depth) throws UnreadableFile {
        InputStream stream = new ByteArrayInputStream(file, begin, file.length - begin);
        long unpacked = 0;
        try {
            for (int i = 0; i < depth; i++) {
                stream.skipNBytes(HEADER);
                ready(i);
                stream = new InflaterInputStream(stream, inflaters[i]);
            }
            for (int count = stream.read(buffer); count > 0; count = stream.read(buffer)) {
                unpacked += count;
                sum += count;
                assertBounded(unpacked);
            }
            return unpacked;
        } catch (IOException end) {
            return unpacked;
        }
    }

    private void assertBounded(long unpacked) throws UnreadableFile {
        if (unpacked > LARGEST_STREAM || sum > LARGEST_SUM || tried > MOST_STREAMS) {
            throw new UnreadableFile(Reason.PDF_TOO_LARGE);
        }
    }

    private void ready(int depth) {
        if (inflaters[depth] == null) {
            inflaters[depth] = new Inflater(true);
        } else {
            inflaters[depth].reset();
        }
    }

    private void end() {
        for (Inflater inflater : inflaters) {
            if (inflater != null) {
                inflater.end();
            }
        }
    }
}
