package ua.zvit.printing.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ua.zvit.printing.narrative.MarkedLines;
import ua.zvit.printing.narrative.NarrativeBlock;
import ua.zvit.printing.narrative.NarrativeReader;
import ua.zvit.printing.narrative.NarrativeRun;
import ua.zvit.printing.narrative.TableLines;

/** A sheet tells a narrative's table as lines: where these stand as they were written, the table stands. */
final class SheetTables {
    private SheetTables() {}

    /** @return whether all tables of the narrative stand in the sheet as they were written, in their order */
    static boolean areIn(String html, List<List<NarrativeRun>> told) {
        int from = 0;
        List<String> words = told.stream().map(CellContent::words).toList();
        for (NarrativeBlock.Table table : tables(html)) {
            int place = Collections.indexOfSubList(words.subList(from, words.size()), lines(table));
            if (place < 0) {
                return false;
            }
            from += place + lines(table).size();
        }
        return true;
    }

    /**
     * @param before the narrative's lines in their faces, marked
     * @param told the lines of the sheet
     * @return the sheet's lines in faces, marked where they tell a table
     */
    static List<List<NarrativeRun>> of(String html, List<List<NarrativeRun>> before, List<List<NarrativeRun>> told) {
        List<List<NarrativeRun>> outside = before.stream()
                .filter(line -> MarkedLines.marks(line).isEmpty())
                .toList();
        List<List<NarrativeRun>> parted = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        List<NarrativeBlock.Table> tables = tables(html);
        int from = 0;
        for (NarrativeBlock.Table table : tables) {
            List<String> words = told.stream().map(CellContent::words).toList();
            int place = Collections.indexOfSubList(words.subList(from, words.size()), lines(table));
            parted.addAll(told.subList(from, from + place));
            places.add(parted.size());
            from += place + lines(table).size();
        }
        parted.addAll(told.subList(from, told.size()));
        List<List<NarrativeRun>> faced = new ArrayList<>(SheetFaces.of(outside, parted));
        for (int index = tables.size() - 1; index >= 0; index--) {
            faced.addAll(Math.min(places.get(index), faced.size()), MarkedLines.of(List.of(tables.get(index))));
        }
        return faced;
    }

    private static List<NarrativeBlock.Table> tables(String html) {
        return NarrativeReader.blocks(html).stream()
                .filter(NarrativeBlock.Table.class::isInstance)
                .map(NarrativeBlock.Table.class::cast)
                .filter(table -> !lines(table).isEmpty())
                .toList();
    }

    private static List<String> lines(NarrativeBlock.Table table) {
        return new CellContent(TableLines.of(table), null)
                .paragraphs().stream().map(CellContent::words).toList();
    }
}
