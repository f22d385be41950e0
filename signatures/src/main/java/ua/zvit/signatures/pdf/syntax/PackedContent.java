package ua.zvit.signatures.pdf.syntax;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;
import ua.zvit.signatures.pdf.syntax.PdfValue.Array;
import ua.zvit.signatures.pdf.syntax.PdfValue.Dict;
import ua.zvit.signatures.pdf.syntax.PdfValue.Name;
import ua.zvit.signatures.pdf.syntax.PdfValue.Num;
import ua.zvit.signatures.pdf.syntax.PdfValue.Stream;

/**
 * The content of a stream, a stretch of the file.
 *
 * @param file all of it; not copied
 * @param start of the content, in bytes
 * @param length in bytes, as it stands in the file
 */
public record PackedContent(byte[] file, int start, int length) {

    private static final int MOST_FILTERS = 4;
    private static final Set<String> PACKING = Set.of("Length", "Filter", "DecodeParms", "F", "DL");

    /** Those that pack anything; the others are kinds of pictures. */
    private static final Set<String> PLAIN = Set.of(
            "FlateDecode",
            "Fl",
            "LZWDecode",
            "LZW",
            "ASCIIHexDecode",
            "AHx",
            "ASCII85Decode",
            "A85",
            "RunLengthDecode",
            "RL");

    private static final List<String> PARAMETERS =
            List.of("Predictor", "Colors", "BitsPerComponent", "Columns", "EarlyChange");

    /**
     * Unpacks a stream.
     *
     * @throws PdfFault when it is packed as a picture, in a file of its own, or broken
     */
    public static byte[] unpack(Stream stream) throws PdfFault {
        PackedContent content = stream.content();
        byte[] bytes = content.raw();
        List<PdfValue> filters = list(stream.dict().get("Filter"));
        List<PdfValue> parameters = list(stream.dict().get("DecodeParms"));
        if (stream.dict().has("F") || filters.size() > MOST_FILTERS) {
            throw new PdfFault("A stream that is packed strangely", content.start);
        }
        for (int i = 0; i < filters.size(); i++) {
            PdfValue own = i < parameters.size() ? parameters.get(i) : PdfValue.NULL;
            bytes = content.unpacked(bytes, filters.get(i), own);
        }
        return bytes;
    }

    static boolean same(Stream first, Stream second) {
        if (!described(first.dict()).equals(described(second.dict()))) {
            return false;
        }
        boolean samePacking = first.dict().get("Filter").equals(second.dict().get("Filter"))
                && first.dict().get("DecodeParms").equals(second.dict().get("DecodeParms"))
                && !first.dict().has("F")
                && !second.dict().has("F");
        if (samePacking && Arrays.equals(first.content().raw(), second.content().raw())) {
            return true;
        }
        try {
            return Arrays.equals(unpack(first), unpack(second));
        } catch (PdfFault unlike) {
            return false;
        }
    }

    private static Map<String, PdfValue> described(Dict dict) {
        Map<String, PdfValue> entries = new LinkedHashMap<>(dict.entries());
        entries.keySet().removeAll(PACKING);
        return entries;
    }

    private byte[] raw() {
        return Arrays.copyOfRange(file, start, start + length);
    }

    private static List<PdfValue> list(PdfValue value) {
        if (value instanceof Array array) {
            return array.items();
        }
        return value instanceof PdfValue.Null ? List.of() : List.of(value);
    }

    private byte[] unpacked(byte[] packed, PdfValue filter, PdfValue parameters) throws PdfFault {
        if (!(filter instanceof Name name) || !PLAIN.contains(name.value())) {
            throw new PdfFault("A stream that is not packed plainly", start);
        }
        ByteArrayOutputStream unpacked = new BoundedOutput();
        try {
            FilterFactory.INSTANCE
                    .getFilter(name.value())
                    .decode(new ByteArrayInputStream(packed), unpacked, described(filter, parameters), 0);
            return unpacked.toByteArray();
        } catch (IOException | RuntimeException broken) {
            throw new PdfFault("A stream that can't be unpacked", start);
        }
    }

    /** Some kinds of packing make a gigabyte of a megabyte. */
    private static final class BoundedOutput extends ByteArrayOutputStream {
        private static final int LARGEST = 64 * 1024 * 1024;

        @Override
        public synchronized void write(int b) {
            requireRoom(1);
            super.write(b);
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            requireRoom(length);
            super.write(bytes, offset, length);
        }

        private void requireRoom(int more) {
            if (count + more > LARGEST) {
                throw new IllegalStateException("Too much is packed");
            }
        }
    }

    private static COSDictionary described(PdfValue filter, PdfValue parameters) {
        COSDictionary own = new COSDictionary();
        List<String> known = new ArrayList<>(PARAMETERS);
        for (String name : known) {
            if (parameters instanceof Dict dict && dict.get(name) instanceof Num number) {
                own.setInt(COSName.getPDFName(name), (int) number.value());
            }
        }
        COSDictionary stream = new COSDictionary();
        stream.setName(COSName.FILTER, ((Name) filter).value());
        stream.setItem(COSName.DECODE_PARMS, own);
        return stream;
    }
}
