package ua.zvit.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ua.zvit.report.ReportDetails.OriginalSignature;

/**
 * A report as a file brings it, read and checked for form. Amounts are in thousand UAH whatever the file's unit is.
 *
 * @param department name of the leading department as the file has it; may be null
 * @param signature who signed the original; may be null
 */
record ReportFile(
        String department,
        String programme,
        int firstYear,
        int lastYear,
        String decisionNumber,
        LocalDate decisionDate,
        int year,
        List<FileSection> sections,
        OriginalSignature signature) {

    record FileSection(String number, String title, List<FileMeasure> measures) {}

    /**
     * @param actual null while unknown
     * @param executor code of the department that writes; null for the leading one
     */
    record FileMeasure(
            String number,
            String title,
            String narrative,
            BigDecimal plan,
            BigDecimal actual,
            String executor,
            List<String> coExecutors) {}

    List<FileMeasure> measures() {
        return sections.stream().flatMap(section -> section.measures().stream()).toList();
    }
}
