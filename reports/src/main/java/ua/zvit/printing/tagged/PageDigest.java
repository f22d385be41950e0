package ua.zvit.printing.tagged;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The digest of all that decides what is drawn on a page: its sheet and boxes, its content, and whatever its fonts and
 * other resources hold or refer to. Two pages with one digest are drawn alike; what else hangs on a page, such as the
 * field of a signature, is not part of it.
 */
final class PageDigest {

    private final Map<COSStream, byte[]> streams;
    private final Map<COSBase, Integer> seen = new IdentityHashMap<>();
    private final MessageDigest digest = sha256();

    private PageDigest(Map<COSStream, byte[]> streams) {
        this.streams = streams;
    }

    /**
     * @param sheet index of the page in its document
     * @param streams digests of streams of this document that were taken before, to be added to
     */
    static String of(PDPage page, int sheet, Map<COSStream, byte[]> streams) throws IOException {
        PageDigest sum = new PageDigest(streams);
        sum.add("page", sheet + " " + page.getRotation() + " " + page.getUserUnit());
        sum.add(page.getMediaBox().getCOSArray());
        sum.add(page.getCropBox().getCOSArray());
        sum.add(page.getCOSObject().getItem(COSName.CONTENTS));
        sum.add(page.getResources() == null ? null : page.getResources().getCOSObject());
        return HexFormat.of().formatHex(sum.digest.digest());
    }

    private void add(COSBase item) throws IOException {
        COSBase value = item instanceof COSObject reference ? reference.getObject() : item;
        if (!(value instanceof COSDictionary || value instanceof COSArray)) {
            addPlain(value);
            return;
        }
        Integer before = seen.putIfAbsent(value, seen.size());
        if (before != null) {
            add("seen", before.toString());
        } else if (value instanceof COSArray array) {
            add("array", Integer.toString(array.size()));
            for (COSBase element : array) {
                add(element);
            }
        } else {
            addDictionary((COSDictionary) value);
        }
    }

    private void addDictionary(COSDictionary dictionary) throws IOException {
        add("dictionary", Integer.toString(dictionary.size()));
        for (COSName key : dictionary.keySet().stream().sorted().toList()) {
            add("key", key.getName());
            add(dictionary.getItem(key));
        }
        if (dictionary instanceof COSStream stream) {
            byte[] content = streams.get(stream);
            if (content == null) {
                content = content(stream);
                streams.put(stream, content);
            }
            add("stream", HexFormat.of().formatHex(content));
        }
    }

    /** Names, numbers, strings, truth values and nothing. */
    private void addPlain(COSBase value) {
        if (value instanceof COSString string) {
            add("string", HexFormat.of().formatHex(string.getBytes()));
        } else {
            add(value == null ? "nothing" : value.getClass().getSimpleName(), String.valueOf(value));
        }
    }

    private void add(String kind, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        digest.update((kind + " " + bytes.length + " ").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static byte[] content(COSStream stream) throws IOException {
        try (InputStream raw = stream.createRawInputStream()) {
            return sha256().digest(raw.readAllBytes());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
