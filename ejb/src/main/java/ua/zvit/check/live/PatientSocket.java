package ua.zvit.check.live;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** A socket that is patient for so long and no longer, however often the other side lets a single byte drip. */
final class PatientSocket extends Socket {
    private final long deadline;

    PatientSocket(Duration patience) {
        this.deadline = System.nanoTime() + patience.toNanos();
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new FilterInputStream(super.getInputStream()) {
            @Override
            public int read() throws IOException {
                hurry();
                return super.read();
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                hurry();
                return super.read(buffer, offset, length);
            }
        };
    }

    private void hurry() throws IOException {
        long left = (deadline - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
            throw new SocketTimeoutException("No answer in time");
        }
        setSoTimeout((int) Math.min(Integer.MAX_VALUE, left));
    }
}
