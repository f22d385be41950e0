package ua.zvit.web.entering;

import java.util.Arrays;

/** Tells a report in the import's own shape from files of other programs, by its first character. */
public final class JsonFile {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] BIG = {(byte) 0xFE, (byte) 0xFF, 0, '{'};
    private static final byte[] LITTLE = {(byte) 0xFF, (byte) 0xFE, '{', 0};

    private JsonFile() {}

    public static boolean is(byte[] file) {
        if (begins(file, BIG) || begins(file, LITTLE)) {
            return true;
        }
        int at = begins(file, MARK) ? MARK.length : 0;
        while (at < file.length && Character.isWhitespace(file[at])) {
            at++;
        }
        return at < file.length && file[at] == '{' && !begins(file, new byte[] {'{', '\\', 'r', 't', 'f'});
    }

    private static boolean begins(byte[] file, byte... with) {
        return file.length >= with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
    }
}
