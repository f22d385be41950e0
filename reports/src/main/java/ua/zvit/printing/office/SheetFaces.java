package ua.zvit.printing.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.printing.narrative.CommonParts;
import ua.zvit.printing.narrative.NarrativeRun;

/** A sheet keeps words without faces: those that stayed have the face that they had, a new one
 * is like the word whose place it takes, or the one before. */
final class SheetFaces {
    private static final Pattern PARTS = Pattern.compile("\n| |[^\n ]+");

    private SheetFaces() {}

    private record Part(String text, List<NarrativeRun> faces) {}

    /**
     * @param before paragraphs in their faces
     * @param told paragraphs as the sheet has them
     * @return what the sheet has, in faces
     */
    static List<List<NarrativeRun>> of(List<List<NarrativeRun>> before, List<List<NarrativeRun>> told) {
        List<Part> old = parts(before);
        List<Part> now = parts(told);
        Part[] kept = new Part[now.size()];
        Part[] replaced = new Part[now.size()];
        int gone = 0;
        int added = 0;
        List<int[]> pairs = CommonParts.of(
                old.stream().map(Part::text).toList(),
                now.stream().map(Part::text).toList());
        pairs.add(new int[] {old.size(), now.size()});
        for (int[] pair : pairs) {
            for (int step = 0; gone + step < pair[0] && added + step < pair[1]; step++) {
                replaced[added + step] = old.get(gone + step);
            }
            if (pair[1] < now.size()) {
                kept[pair[1]] = old.get(pair[0]);
            }
            gone = pair[0] + 1;
            added = pair[1] + 1;
        }
        List<List<NarrativeRun>> faced = new ArrayList<>();
        List<NarrativeRun> paragraph = new ArrayList<>();
        for (int place = 0; place < now.size(); place++) {
            String text = now.get(place).text();
            if (text.equals("\n")) {
                faced.add(paragraph);
                paragraph = new ArrayList<>();
            } else if (kept[place] != null) {
                paragraph.addAll(kept[place].faces());
            } else {
                paragraph.add(like(replaced[place] == null ? paragraph : replaced[place].faces(), text));
            }
        }
        faced.add(paragraph);
        return faced;
    }

    private static NarrativeRun like(List<NarrativeRun> before, String text) {
        if (before.isEmpty()) {
            return NarrativeRun.plain(text);
        }
        NarrativeRun last = before.get(before.size() - 1);
        return new NarrativeRun(text, last.bold(), last.italic(), null);
    }

    private static List<Part> parts(List<List<NarrativeRun>> paragraphs) {
        List<Part> parts = new ArrayList<>();
        for (List<NarrativeRun> runs : paragraphs) {
            if (!parts.isEmpty()) {
                parts.add(new Part("\n", List.of()));
            }
            Matcher part = PARTS.matcher(CellContent.words(runs));
            while (part.find()) {
                parts.add(new Part(part.group(), cut(runs, part.start(), part.end())));
            }
        }
        return parts;
    }

    /** @return the runs between two places of a paragraph's text */
    private static List<NarrativeRun> cut(List<NarrativeRun> runs, int from, int to) {
        List<NarrativeRun> cut = new ArrayList<>();
        int place = 0;
        for (NarrativeRun run : runs) {
            int begin = Math.max(from, place);
            int end = Math.min(to, place + run.text().length());
            if (begin < end) {
                cut.add(run.with(run.text().substring(begin - place, end - place)));
            }
            place += run.text().length();
        }
        return cut;
    }
}
