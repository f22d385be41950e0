package ua.zvit.web.shared.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/** A body that refuses to be read past its limit, whatever length was announced. */
final class BoundedBody extends FilterInputStream {
    private final int limit;
    private long read;

    BoundedBody(InputStream body, int limit) {
        super(body);
        this.limit = limit;
    }

    /** @return the refusal of a body larger than so many bytes */
    static ZvitException tooLarge(int limit) {
        return new ZvitException(ErrorCode.BODY_TOO_LARGE, limit / 1024 / 1024);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int taken = super.read(target, offset, length);
        count(Math.max(0, taken));
        return taken;
    }

    private void count(int more) {
        read += more;
        if (read > limit) {
            throw tooLarge(limit);
        }
    }
}
