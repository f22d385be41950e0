package ua.zvit.load.print;

import ua.zvit.printing.ReportForm;
import ua.zvit.printing.ReportPrinter;
import ua.zvit.printing.data.PrintedReport;

/** Ours: PDF/A-1a, tagged. */
record ZvitPress(PrintedReport report, ReportForm form) implements Press {

    @Override
    public String name() {
        return "Zvit, form " + form.descriptor().code() + " (PDF/A-1a, tagged)";
    }

    @Override
    public byte[] print() {
        return new ReportPrinter().print(report, form).pdf();
    }
}
