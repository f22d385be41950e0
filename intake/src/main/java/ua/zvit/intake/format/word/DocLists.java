package ua.zvit.intake.format.word;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import ua.zvit.intake.format.raw.ListLabels;

/** Counts the items of old Word's lists. */
final class DocLists {
    private static final int LEVELS = 9;
    private static final int BULLET = 23;
    private static final int NONE = 255;
    private static final String[] FORMATS = {"decimal", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter"};

    private final HWPFDocument document;
    private final Map<Integer, int[]> counters = new HashMap<>();

    DocLists(HWPFDocument document) {
        this.document = document;
    }

    String label(Paragraph paragraph) {
        if (!paragraph.isInList() || document.getListTables() == null) {
            return "";
        }
        try {
            return label(paragraph.getList(), paragraph.getIlvl());
        } catch (RuntimeException untold) {
            return "";
        }
    }

    private String label(HWPFList list, int level) {
        int format = list.getNumberFormat((char) level);
        if (format == BULLET) {
            return "•";
        }
        if (format == NONE || level >= LEVELS) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(list.getLsid(), none -> new int[LEVELS]);
        counts[level] = counts[level] == 0 ? list.getStartAt((char) level) : counts[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        StringBuilder label = new StringBuilder();
        for (char each : String.valueOf(list.getNumberText((char) level)).toCharArray()) {
            if (each < LEVELS) {
                int kind = list.getNumberFormat(each);
                label.append(ListLabels.number(
                        Math.max(1, counts[each]), kind < FORMATS.length ? FORMATS[kind] : "decimal"));
            } else {
                label.append(each);
            }
        }
        return label.toString();
    }
}
