package ua.zvit.report.document;

import java.util.ArrayList;
import java.util.List;
import ua.zvit.printing.data.PrintedMeasure;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.data.PrintedSection;
import ua.zvit.printing.form.FormDescriptor;
import ua.zvit.printing.office.Edition;
import ua.zvit.report.domain.BySection;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.Report;

/**
 * A report as it goes out to be worked on. What the programme tells of terms goes along where the printed form has no column
 * for it: who works on it has to know, and the file is read with it.
 *
 * @param form by which it is printed, with the terms
 * @param edition of which versions it is, measure by measure in the order of the printed report
 */
public record EditableReport(PrintedReport printed, FormDescriptor form, Edition edition) {

    /** @param department id of the one whose entries go out; null for all */
    static EditableReport of(Report report, PrintedReport printed, FormDescriptor form, Long department) {
        List<PrintedSection> sections = new ArrayList<>();
        List<Edition.Measure> measures = new ArrayList<>();
        List<BySection> groups = report.bySection();
        for (int index = 0; index < groups.size(); index++) {
            PrintedSection section = printed.sections().get(index);
            List<Entry> entries = groups.get(index).entries();
            List<PrintedMeasure> kept = new ArrayList<>();
            for (int place = 0; place < entries.size(); place++) {
                if (department == null || entries.get(place).departmentId() == department) {
                    Entry entry = entries.get(place);
                    kept.add(section.measures().get(place));
                    measures.add(new Edition.Measure(entry.number(), entry.version()));
                }
            }
            sections.add(new PrintedSection(section.number(), section.level(), section.title(), kept));
        }
        List<PrintedSection> shown = department == null ? sections : withMeasures(sections);
        return new EditableReport(
                printed.with(shown),
                tellsTerms(printed) ? form.withTerms() : form,
                new Edition(report.publicId().toString(), measures));
    }

    /** Of the whole report, also where one department's part goes out: all its files have the same columns. */
    private static boolean tellsTerms(PrintedReport printed) {
        return printed.sections().stream()
                .flatMap(section -> section.measures().stream())
                .anyMatch(measure -> measure.term() != null);
    }

    /** A section stays where it has a measure, or one of its parts has. */
    private static List<PrintedSection> withMeasures(List<PrintedSection> sections) {
        List<PrintedSection> kept = new ArrayList<>();
        boolean parts = false;
        for (int index = sections.size() - 1; index >= 0; index--) {
            PrintedSection section = sections.get(index);
            boolean first = section.level() == 1;
            if (!section.measures().isEmpty() || first && parts) {
                kept.add(0, section);
            }
            parts = !first && (parts || !section.measures().isEmpty());
        }
        return kept;
    }
}
