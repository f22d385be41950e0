package ua.zvit.printing.office;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import ua.zvit.printing.DocumentWords;
import ua.zvit.printing.FormDescriptor;
import ua.zvit.printing.PrintedReport;
import ua.zvit.printing.PrintedVisa;

/**
 * What stands around the table, in reading order and without any format.
 *
 * @param letterhead council, department, how to reach it
 * @param approval lines of the stamp of approval; empty while there is none
 * @param registration date and registration index, or null
 * @param draft whether this is marked as a draft
 * @param documentType such as «ЗВІТ»
 * @param visas a line for each visa
 */
record OfficeText(
        List<String> letterhead,
        List<String> approval,
        String registration,
        boolean draft,
        String documentType,
        String title,
        String position,
        String name,
        List<String> visas) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    static final String DRAFT = "ПРОЄКТ";
    static final String VISAS = "Візи:";

    static OfficeText of(PrintedReport report, FormDescriptor form) {
        DocumentWords words = DocumentWords.of(report, form);
        return new OfficeText(
                present(words.council(), words.department(), words.reference()),
                words.approval() == null ? List.of() : List.of(words.approval().split("\n")),
                words.registration(),
                report.draft(),
                words.documentType(),
                words.title(),
                words.position(),
                words.name(),
                form.visas() ? report.visas().stream().map(OfficeText::line).toList() : List.of());
    }

    private static String line(PrintedVisa visa) {
        return String.join(" ", present(visa.position(), visa.name(), DATE.format(visa.date())));
    }

    private static List<String> present(String... texts) {
        List<String> all = new ArrayList<>();
        Stream.of(texts)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .forEach(all::add);
        return all;
    }
}
