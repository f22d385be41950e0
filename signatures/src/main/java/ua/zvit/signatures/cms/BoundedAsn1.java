package ua.zvit.signatures.cms;

/**
 * Counts what ASN.1 of a stranger is built of before a parser makes an object of each part, and how deep it goes. Walks
 * over the tags and lengths and keeps nothing but where the open structures end. What is not ASN.1 at all passes: the
 * parser says so better.
 */
public final class BoundedAsn1 {
    /** A revocation list of a large authority has some hundred thousand entries of four parts. */
    private static final int MOST_PARTS = 1_000_000;

    private static final int DEEPEST = 60;
    private static final int CONSTRUCTED = 0x20;
    private static final int LONG_TAG = 0x1f;
    private static final int MORE = 0x80;
    private static final int LOW_BITS = 0x7f;
    private static final int BYTE = 0xff;
    private static final int BYTE_BITS = 8;
    private static final int LENGTH_BYTES = 4;
    private static final long OPEN = -1;

    private final byte[] file;
    private final long[] ends = new long[DEEPEST];
    private int depth;
    private int at;
    private int parts;

    private BoundedAsn1(byte[] file) {
        this.file = file;
    }

    /** @return false when it has more or deeper parts than anything honest */
    public static boolean isBounded(byte[] file) {
        return new BoundedAsn1(file).walk();
    }

    private boolean walk() {
        while (at < file.length) {
            while (depth > 0 && ends[depth - 1] != OPEN && at >= ends[depth - 1]) {
                depth--;
            }
            if (depth == 0 && parts > 0) {
                return true;
            }
            if (++parts > MOST_PARTS || depth == DEEPEST) {
                return false;
            }
            if (!step()) {
                return true;
            }
        }
        return true;
    }

    /** @return false when this is no ASN.1 any more */
    private boolean step() {
        int tag = next();
        if ((tag & LONG_TAG) == LONG_TAG) {
            int more = next();
            while (more >= 0 && (more & MORE) != 0) {
                more = next();
            }
        }
        int first = next();
        if (tag == 0 && first == 0) {
            depth = Math.max(0, depth - 1);
            return true;
        }
        long length = first == MORE ? OPEN : length(first);
        if (first < 0 || length < OPEN) {
            return false;
        }
        if ((tag & CONSTRUCTED) != 0) {
            ends[depth++] = length == OPEN ? OPEN : at + length;
            return true;
        }
        at = (int) Math.min(file.length, at + Math.max(0, length));
        return length != OPEN;
    }

    private long length(int first) {
        if (first < MORE) {
            return first;
        }
        int bytes = first & LOW_BITS;
        if (bytes > LENGTH_BYTES) {
            return OPEN - 1;
        }
        long length = 0;
        for (int i = 0; i < bytes; i++) {
            length = length << BYTE_BITS | Math.max(0, next());
        }
        return length;
    }

    private int next() {
        return at < file.length ? file[at++] & BYTE : -1;
    }
}
