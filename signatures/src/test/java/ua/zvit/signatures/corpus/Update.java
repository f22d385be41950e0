package ua.zvit.signatures.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** An incremental update written by hand: right in every respect, or wrong in the one that an attack needs. */
final class Update {

    private final Target target;
    private final Map<Integer, String> objects = new LinkedHashMap<>();
    private final Map<Integer, Integer> elsewhere = new LinkedHashMap<>();
    private String between = "";
    private int shift;
    private int generation;
    private int early;
    private String entries = "";

    Update(Target target) {
        this.target = target;
    }

    Update object(int number, String body) {
        objects.put(number, body);
        return this;
    }

    Update stream(int number, String entries, String content) {
        return object(
                number, "<<" + entries + "/Length " + content.length() + ">>\nstream\n" + content + "\nendstream");
    }

    /** Something between the objects and the cross-references. */
    Update between(String text) {
        between = text;
        return this;
    }

    /** Cross-references that lead so far beside. */
    Update shifted(int bytes) {
        shift = bytes;
        return this;
    }

    /** More entries of the trailer. */
    Update trailer(String more) {
        entries = more;
        return this;
    }

    /** A {@code startxref} that leads so far before the cross-references. */
    Update early(int bytes) {
        early = bytes;
        return this;
    }

    Update ofGeneration(int other) {
        generation = other;
        return this;
    }

    /** An entry that leads to a place of one's own choice; -1 for a free one. */
    Update entry(int number, int place) {
        elsewhere.put(number, place);
        return this;
    }

    byte[] complete() {
        return written(true, true, target.catalog, target.last, true);
    }

    byte[] withoutCrossReferences() {
        return written(false, false, 0, 0, false);
    }

    byte[] withTrailerOnly() {
        return written(false, true, target.catalog, target.last, true);
    }

    byte[] withoutEnd() {
        return written(true, true, target.catalog, target.last, false);
    }

    byte[] after(int previous) {
        return written(true, true, target.catalog, previous, true);
    }

    byte[] withCatalog(int number) {
        return written(true, true, number, target.last, true);
    }

    private byte[] written(boolean table, boolean trailer, int catalog, int previous, boolean end) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(target.file);
        out.write('\n');
        Map<Integer, Integer> places = new LinkedHashMap<>();
        objects.forEach((number, body) -> {
            places.put(number, out.size());
            out.writeBytes((number + " " + generation + " obj\n" + body + "\nendobj\n").getBytes(ISO_8859_1));
        });
        out.writeBytes(between.getBytes(ISO_8859_1));
        int place = out.size();
        StringBuilder text = new StringBuilder();
        if (table) {
            places.putAll(elsewhere);
            text.append("xref\n0 1\n0000000000 65535 f \n");
            places.forEach((number, at) -> text.append(number)
                    .append(" 1\n")
                    .append(
                            at < 0
                                    ? "0000000000 00001 f \n"
                                    : "%010d %05d n \n"
                                            .formatted(at + shift, at < target.file.length ? 0 : generation)));
        }
        if (trailer) {
            text.append("trailer\n<</Size ")
                    .append(target.size + 5)
                    .append("/Root ")
                    .append(catalog)
                    .append(" 0 R")
                    .append(entries);
            text.append(previous < 0 ? "" : "/Prev " + previous).append(">>\n");
            text.append("startxref\n")
                    .append(table ? place - early : target.last)
                    .append('\n');
        }
        out.writeBytes(text.toString().getBytes(ISO_8859_1));
        if (end) {
            out.writeBytes("%%EOF\n".getBytes(ISO_8859_1));
        }
        return out.toByteArray();
    }
}
