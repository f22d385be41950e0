package ua.zvit.printing.office;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import ua.zvit.printing.narrative.MarkedLines;
import ua.zvit.printing.narrative.NarrativeEdit;
import ua.zvit.printing.narrative.NarrativeReader;
import ua.zvit.printing.narrative.NarrativeRun;
import ua.zvit.shared.Rise;
import ua.zvit.shared.TableMarks;

/**
 * What a cell of an editable file says, whether it is about to be written or was read back: paragraphs that say something, of
 * runs each in another face, without blanks at their ends. A sheet keeps exact sums and has no faces.
 *
 * @param number exact, in the document's unit; null where there is no number
 */
public record CellContent(List<List<NarrativeRun>> paragraphs, BigDecimal number) {
    private static final int DIGEST_BYTES = 3;

    /** Characters of a digest. */
    public static final int DIGEST = 4;

    public CellContent {
        paragraphs = paragraphs.stream()
                .map(CellContent::joined)
                .filter(runs -> !runs.isEmpty())
                .toList();
    }

    static CellContent of(Cell cell, boolean sheet) {
        if (sheet && cell instanceof Cell.Amount amount) {
            return new CellContent(List.of(), amount.value());
        }
        if (sheet && (cell instanceof Cell.Paragraphs || cell instanceof Cell.Narrative)) {
            return plain(CellText.of(cell));
        }
        return cell instanceof Cell.Narrative narrative
                ? new CellContent(MarkedLines.of(narrative.blocks()), null)
                : new CellContent(CellText.paragraphs(cell), null);
    }

    /** @return the lines of a text in one face */
    public static CellContent plain(String text) {
        return new CellContent(
                text.lines().map(line -> List.of(NarrativeRun.plain(line))).toList(), null);
    }

    /**
     * @param html a narrative as it stands
     * @return the narrative, changed so that it says this: restricted HTML
     */
    public String written(String html, boolean sheet) {
        List<List<NarrativeRun>> before = MarkedLines.of(NarrativeReader.blocks(html)).stream()
                .map(CellContent::joined)
                .toList();
        List<List<NarrativeRun>> told =
                sheet ? new CellContent(SheetTables.of(html, before, paragraphs), null).paragraphs() : paragraphs;
        return NarrativeEdit.of(html, told, CellContent::joined);
    }

    /** @return whether a table of the narrative reads otherwise in the sheet, which can't tell how it is to be then */
    public boolean changesTable(String html) {
        return !SheetTables.areIn(html, paragraphs);
    }

    /** @return the words alone, paragraphs on lines of their own; a number without group marks, with a decimal point */
    public String text() {
        return number == null
                ? paragraphs.stream()
                        .map(CellContent::words)
                        .collect(Collectors.joining("\n"))
                        .replaceAll("\n" + TableMarks.CELL, " | ")
                        .replaceAll("[" + TableMarks.TABLE + "-" + TableMarks.LINE + "]", "")
                : figure(number);
    }

    /** @return true when both say the same; in a sheet in whatever face */
    public boolean says(CellContent other, boolean sheet) {
        return sheet ? text().equals(other.text()) : faced().equals(other.faced());
    }

    /** @return a short digest of it, {@link #DIGEST} characters */
    public String digest(boolean sheet) {
        byte[] said = (sheet ? text() : faced()).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(said);
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(whole, DIGEST_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has it", e);
        }
    }

    public static String words(List<NarrativeRun> runs) {
        return runs.stream().map(NarrativeRun::told).collect(Collectors.joining());
    }

    private String faced() {
        return number == null
                ? paragraphs.stream()
                        .map(runs -> runs.stream().map(CellContent::faced).collect(Collectors.joining()))
                        .collect(Collectors.joining("\n"))
                : figure(number);
    }

    private static String faced(NarrativeRun run) {
        return (run.bold() ? "\u0001" : "") + (run.italic() ? "\u0002" : "")
                + run.rise().element() + "\u0003" + run.text() + "\u0004"
                + (run.address() == null ? "" : run.address());
    }

    private static String figure(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /**
     * Programs part runs as they like, and keep a blank between two faces now in the one, now in the other: it has of both
     * what they have in common.
     */
    private static List<NarrativeRun> joined(List<NarrativeRun> runs) {
        StringBuilder text = new StringBuilder();
        List<NarrativeRun> faces = new ArrayList<>();
        for (NarrativeRun run : runs) {
            String composed = Normalizer.normalize(run.text(), Normalizer.Form.NFC);
            NarrativeRun face = new NarrativeRun("", run.bold(), run.italic(), run.rise(), address(run));
            text.append(composed);
            composed.chars().forEach(letter -> faces.add(face));
        }
        int from = 0;
        int to = text.length();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        for (int place = from; place < to; place++) {
            if (text.charAt(place) == ' ') {
                faces.set(place, common(faces.get(place - 1), faces.get(lettersFrom(text, place))));
            }
        }
        return parted(text, faces, from, to);
    }

    private static int lettersFrom(CharSequence text, int place) {
        int next = place;
        while (text.charAt(next) == ' ') {
            next++;
        }
        return next;
    }

    private static NarrativeRun common(NarrativeRun one, NarrativeRun other) {
        return new NarrativeRun(
                "",
                one.bold() && other.bold(),
                one.italic() && other.italic(),
                one.rise() == other.rise() ? one.rise() : Rise.NONE,
                Objects.equals(one.address(), other.address()) ? one.address() : null);
    }

    private static List<NarrativeRun> parted(CharSequence text, List<NarrativeRun> faces, int from, int to) {
        List<NarrativeRun> parted = new ArrayList<>();
        int begin = from;
        for (int place = from + 1; place <= to; place++) {
            if (place == to || !faces.get(place).equals(faces.get(begin))) {
                parted.add(faces.get(begin).with(text.subSequence(begin, place).toString()));
                begin = place;
            }
        }
        return parted;
    }

    /** Some programs put a stroke at the end of an address. */
    private static String address(NarrativeRun run) {
        return run.address() == null ? null : run.address().replaceFirst("/$", "");
    }
}
