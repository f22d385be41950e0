package ua.zvit.printing.office;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.data.PrintedVisa;
import ua.zvit.printing.form.FormDescriptor;
import ua.zvit.printing.form.Requisite;

/**
 * What stands around the table, in reading order and without any format: the words of each {@link Requisite}, gathered
 * by the block in which it stands.
 *
 * @param letterhead council, department, how to reach it
 * @param approval lines of the stamp of approval; empty while there is none
 * @param registration date and registration index; empty while there are none
 * @param draft whether this is marked as a draft
 * @param documentType such as «ЗВІТ»
 * @param notes lines below the table; none as a rule
 * @param signature the position in lines beside which the name has room on a sheet of paper; at least one
 * @param visas a line for each visa
 */
public record OfficeText(
        List<String> letterhead,
        List<String> approval,
        List<String> registration,
        boolean draft,
        String documentType,
        String title,
        List<String> notes,
        String position,
        List<String> signature,
        String name,
        List<String> visas) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    /** Width of letters of 12 points, millimetres: of capitals, and of words with blanks. */
    private static final double CAPITAL = 3.1;

    private static final double LETTER = 2.4;
    public static final String DRAFT = "ПРОЄКТ";
    public static final String VISAS = "Візи:";

    public static OfficeText of(PrintedReport report, FormDescriptor form) {
        return new OfficeText(
                lines(Requisite.Block.LETTERHEAD, report, form),
                lines(Requisite.Block.APPROVAL, report, form),
                lines(Requisite.Block.REGISTRATION, report, form),
                report.draft(),
                Requisite.DOCUMENT_TYPE.words(report, form),
                Requisite.TITLE.words(report, form),
                lines(Requisite.Block.NOTE, report, form),
                Requisite.SIGNATORY_POSITION.words(report, form),
                parted(Requisite.SIGNATORY_POSITION.words(report, form), (int) ((textWidth(form)
                                - Requisite.SIGNATORY_NAME.words(report, form).length() * CAPITAL)
                        / LETTER)),
                Requisite.SIGNATORY_NAME.words(report, form),
                Requisite.VISAS.isWantedBy(form)
                        ? report.visas().stream().map(OfficeText::line).toList()
                        : List.of());
    }

    /** Between the margins, millimetres. */
    public static int textWidth(FormDescriptor form) {
        return form.orientation() == FormDescriptor.Orientation.LANDSCAPE ? 257 : 170;
    }

    /** @return lines of so many letters at most, unless a word is longer */
    private static List<String> parted(String words, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** @return a name that no line ends within */
    public static String unbroken(String name) {
        return name.strip().replace(' ', '\u00A0');
    }

    private static List<String> lines(Requisite.Block block, PrintedReport report, FormDescriptor form) {
        return Stream.of(Requisite.values())
                .filter(requisite -> requisite.block() == block)
                .map(requisite -> requisite.words(report, form))
                .filter(Objects::nonNull)
                .flatMap(String::lines)
                .toList();
    }

    private static String line(PrintedVisa visa) {
        return Stream.of(visa.position(), unbroken(visa.name()), DATE.format(visa.date()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }
}
