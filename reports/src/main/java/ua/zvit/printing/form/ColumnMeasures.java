package ua.zvit.printing.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How wide a column of a designed form may be, in millimetres ({@code forms/columns.txt}).
 *
 * @param least below it the content can't be read
 * @param upright the usual width on an upright sheet
 * @param lying the usual width on a lying sheet
 */
public record ColumnMeasures(int least, int upright, int lying) {
    private static final String FILE = "/ua/zvit/printing/forms/columns.txt";
    private static final Map<FormColumn, ColumnMeasures> ALL = read();

    /** Nothing for {@link FormColumn#INDICATORS}, which has no cells of its own. */
    public static ColumnMeasures of(FormColumn column) {
        return ALL.getOrDefault(column, new ColumnMeasures(0, 0, 0));
    }

    public int usual(FormDescriptor.Orientation orientation) {
        return orientation == FormDescriptor.Orientation.PORTRAIT ? upright : lying;
    }

    private static Map<FormColumn, ColumnMeasures> read() {
        Map<FormColumn, ColumnMeasures> all = new EnumMap<>(FormColumn.class);
        try (InputStream file = ColumnMeasures.class.getResourceAsStream(FILE)) {
            Stream<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
            lines.filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] words = line.split(" ");
                all.put(
                        FormColumn.valueOf(words[0]),
                        new ColumnMeasures(
                                Integer.parseInt(words[1]), Integer.parseInt(words[2]), Integer.parseInt(words[3])));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
