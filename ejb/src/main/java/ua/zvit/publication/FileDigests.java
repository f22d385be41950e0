package ua.zvit.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import ua.zvit.publication.values.Match;
import ua.zvit.shared.Sha256;
import ua.zvit.signatures.SignatureLook;

/**
 * The SHA-256 values under which a file can be known: its own, those of the earlier states that a PDF carries in itself
 * (a signature is added behind the bytes it leaves alone, ISO 32000-1, 7.5.6), those of what is signed by it, and those
 * that a signature without its document names.
 */
final class FileDigests {
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final int STATES = 32;

    private final Map<Match, List<String>> digests = new EnumMap<>(Match.class);

    private FileDigests(List<String> whole, List<String> beginnings, List<String> contents, List<String> signed) {
        digests.put(Match.WHOLE, whole);
        digests.put(Match.BEGINNING, beginnings);
        digests.put(Match.CONTENT, contents);
        digests.put(Match.SIGNED, signed);
    }

    /** @param content what a detached signature covers; null when it was not handed in */
    static FileDigests of(byte[] file, SignatureLook look, byte[] content) {
        List<String> contents = new ArrayList<>(look.contents());
        if (content != null) {
            contents.add(Sha256.hex(content));
        }
        return new FileDigests(List.of(Sha256.hex(file)), beginnings(file), contents, look.digests());
    }

    List<String> of(Match match) {
        return digests.get(match);
    }

    private static List<String> beginnings(byte[] file) {
        MessageDigest running = sha256();
        List<String> found = new ArrayList<>();
        int digested = 0;
        for (int end : ends(file)) {
            running.update(file, digested, end - digested);
            digested = end;
            found.add(HexFormat.of().formatHex(copy(running).digest()));
        }
        return found;
    }

    /** Where a state may end: behind the mark itself or behind the end of its line, one character or two. */
    private static List<Integer> ends(byte[] file) {
        List<Integer> ends = new ArrayList<>();
        for (int at = 0; at + END.length < file.length && ends.size() < STATES; at++) {
            if (isEnd(file, at)) {
                int end = at + END.length;
                ends.add(end);
                while (end < file.length - 1 && end < at + END.length + 2 && (file[end] == '\r' || file[end] == '\n')) {
                    end++;
                    ends.add(end);
                }
            }
        }
        return ends;
    }

    private static boolean isEnd(byte[] file, int at) {
        for (int i = 0; i < END.length; i++) {
            if (file[at + i] != END[i]) {
                return false;
            }
        }
        return true;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private static MessageDigest copy(MessageDigest running) {
        try {
            return (MessageDigest) running.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("SHA-256 of the Java platform can be cloned", impossible);
        }
    }
}
