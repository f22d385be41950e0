package ua.zvit.signatures.asic;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.UnreadableFile.Reason;

/**
 * The list of files at the end of a ZIP. Most programs go by it, while a stream reader goes by the headers before each
 * file; an archive whose two lists differ can show a reader one document and a verifier another.
 */
final class CentralDirectory {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int COUNT_AT = 10;
    private static final int OFFSET_AT = 16;
    private static final int NAME_LENGTH_AT = 28;
    private static final int EXTRA_LENGTH_AT = 30;
    private static final int COMMENT_LENGTH_AT = 32;
    private static final int UNSIGNED = 0xffff;
    private static final int FLAGS_AT = 8;
    private static final int UTF8_FLAG = 0x800;

    private CentralDirectory() {}

    /** @param charset of the names that are not marked as UTF-8 */
    static List<String> names(byte[] file, Charset charset) throws UnreadableFile {
        return entries(file).stream().map(entry -> entry.name(charset)).toList();
    }

    /**
     * One file in the list.
     *
     * @param utf8 whether it says that its name is in UTF-8
     */
    record Entry(byte[] name, boolean utf8) {
        String name(Charset otherwise) {
            return new String(name, utf8 ? StandardCharsets.UTF_8 : otherwise);
        }
    }

    static List<Entry> entries(byte[] file) throws UnreadableFile {
        ByteBuffer zip = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int end = end(zip);
        int count = zip.getShort(end + COUNT_AT) & UNSIGNED;
        int position = zip.getInt(end + OFFSET_AT);
        List<Entry> names = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                position = addName(zip, position, names);
            }
        } catch (IndexOutOfBoundsException e) {
            throw new UnreadableFile(Reason.BROKEN, e);
        }
        return names;
    }

    private static int addName(ByteBuffer zip, int position, List<Entry> names) throws UnreadableFile {
        if (zip.getInt(position) != ENTRY_SIGNATURE) {
            throw new UnreadableFile(Reason.BROKEN);
        }
        int nameLength = zip.getShort(position + NAME_LENGTH_AT) & UNSIGNED;
        int extraLength = zip.getShort(position + EXTRA_LENGTH_AT) & UNSIGNED;
        int commentLength = zip.getShort(position + COMMENT_LENGTH_AT) & UNSIGNED;
        boolean utf8 = (zip.getShort(position + FLAGS_AT) & UTF8_FLAG) != 0;
        int start = position + ENTRY_LENGTH;
        if (start + nameLength > zip.limit()) {
            throw new IndexOutOfBoundsException(start);
        }
        names.add(new Entry(Arrays.copyOfRange(zip.array(), start, start + nameLength), utf8));
        return position + ENTRY_LENGTH + nameLength + extraLength + commentLength;
    }

    private static int end(ByteBuffer zip) throws UnreadableFile {
        int earliest = Math.max(0, zip.limit() - END_LENGTH - LONGEST_COMMENT);
        for (int position = zip.limit() - END_LENGTH; position >= earliest; position--) {
            if (zip.getInt(position) == END_SIGNATURE) {
                return position;
            }
        }
        throw new UnreadableFile(Reason.BROKEN);
    }
}
