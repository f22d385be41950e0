package ua.zvit.printing.form;

import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.data.PrintedSection;
import ua.zvit.printing.narrative.PlainText;

/** How the sections of a report are headed and summed up in words. */
public final class SectionWords {
    private SectionWords() {}

    /** «I. Освіта». */
    public static String heading(PrintedSection section) {
        return PlainText.trimmed(section.number()) + ". " + PlainText.trimmed(section.title());
    }

    /** «Разом за розділом I»; what the parts of a section sum up to is told with each of them. */
    public static String subtotal(PrintedReport report, int index) {
        PrintedSection section = report.sections().get(index);
        String number = PlainText.trimmed(section.number());
        if (section.level() == 1) {
            return "Разом за розділом " + number + (report.isDivided(index) ? " без його частин" : "");
        }
        int parent = index;
        while (parent > 0 && report.sections().get(parent).level() != 1) {
            parent--;
        }
        return "Разом за частиною " + number + " розділу "
                + PlainText.trimmed(report.sections().get(parent).number());
    }
}
