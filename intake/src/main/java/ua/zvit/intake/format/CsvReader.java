package ua.zvit.intake.format;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import ua.zvit.intake.UnreadableFileException;
import ua.zvit.intake.UnreadableFileException.Reason;
import ua.zvit.intake.document.Block;
import ua.zvit.intake.document.Document;
import ua.zvit.intake.document.Paragraph;
import ua.zvit.intake.format.raw.DocumentReader;
import ua.zvit.intake.format.raw.Limits;
import ua.zvit.intake.format.raw.TableBuilder;
import ua.zvit.intake.format.raw.TextCharset;

/**
 * Reads texts with separators: CSV of any of the usual ones, what was copied from a table (tabs), and plain text, whose
 * columns may be drawn with spaces.
 */
final class CsvReader implements DocumentReader {
    private static final List<Character> SEPARATORS = List.of(';', '\t', ',', '|');

    @Override
    public Document read(byte[] file) {
        String text =
                TextCharset.text(file).replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n');
        char separator = separator(text);
        return separator == 0 ? plain(text) : new Document(List.of(table(text, separator)), List.of());
    }

    private static Document plain(String text) {
        List<Block> blocks = new ArrayList<>();
        text.lines().map(Paragraph::of).forEach(blocks::add);
        return new Document(blocks, List.of());
    }

    /** @return the separator that parts most lines alike, 0 when none does */
    static char separator(String text) {
        List<String> lines = records(text);
        char best = 0;
        long most = 0;
        for (char each : SEPARATORS) {
            int[] counts = lines.stream()
                    .mapToInt(line -> count(line, each))
                    .filter(count -> count > 0)
                    .toArray();
            int usual = usual(counts);
            long alike = Arrays.stream(counts).filter(count -> count == usual).count() * Math.min(usual, 6);
            boolean prose = each == ',' && (counts.length < lines.size() / 2 || isSpaced(lines));
            if (alike > most && counts.length > 1 && !prose && (usual > 1 || each == '\t' || each == ';')) {
                best = each;
                most = alike;
            }
        }
        return best;
    }

    /** Lines, of which those inside quotes are one. */
    private static List<String> records(String text) {
        List<String> records = new ArrayList<>();
        String open = "";
        for (String line :
                text.lines().filter(each -> !each.isBlank()).limit(2_000).toList()) {
            open = open.isEmpty() ? line : open + " " + line;
            if (open.chars().filter(each -> each == '"').count() % 2 == 0) {
                records.add(open);
                open = "";
            }
        }
        return records.isEmpty() ? text.lines().toList() : records;
    }

    /** Columns that are drawn with spaces; a comma in them parts the kopecks from the hryvnias. */
    private static boolean isSpaced(List<String> lines) {
        return lines.stream()
                                .filter(line -> line.strip().split(" {2,}").length > 2)
                                .count()
                        * 2
                > lines.size();
    }

    private static int usual(int[] counts) {
        return Arrays.stream(counts)
                .boxed()
                .max((one, other) -> Long.compare(times(counts, one), times(counts, other)))
                .orElse(0);
    }

    private static long times(int[] counts, int wanted) {
        return Arrays.stream(counts).filter(count -> count == wanted).count();
    }

    private static int count(String line, char separator) {
        int count = 0;
        boolean quoted = false;
        for (char each : line.toCharArray()) {
            quoted ^= each == '"';
            count += each == separator && !quoted ? 1 : 0;
        }
        return count;
    }

    private static Block table(String text, char separator) {
        boolean quotes = text.chars().filter(each -> each == '"').count() % 2 == 0;
        try {
            return table(text, separator, quotes);
        } catch (IOException | UncheckedIOException | IllegalStateException unbalanced) {
            try {
                return table(text, separator, false);
            } catch (IOException | UncheckedIOException broken) {
                throw new UnreadableFileException(Reason.BROKEN, broken);
            }
        }
    }

    private static Block table(String text, char separator, boolean quotes) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setQuote(quotes ? '"' : null)
                .setIgnoreEmptyLines(true)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        TableBuilder builder = new TableBuilder(new Limits());
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord line : parser) {
                builder.row(false);
                for (String cell : line) {
                    builder.cell(1, 1, HtmlReader.blocksOf(cell));
                }
            }
        }
        return builder.build("");
    }
}
