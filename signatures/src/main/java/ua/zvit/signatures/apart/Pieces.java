package ua.zvit.signatures.apart;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/** Bytes between processes, their number first; null is a number below zero. */
final class Pieces {
    private Pieces() {}

    static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes == null ? -1 : bytes.length);
        if (bytes != null) {
            out.write(bytes);
        }
    }

    static byte[] read(DataInputStream in, int longest) throws IOException {
        int length = in.readInt();
        if (length < 0) {
            return null;
        }
        if (length > longest) {
            throw new IOException("Longer than allowed: " + length);
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }
}
