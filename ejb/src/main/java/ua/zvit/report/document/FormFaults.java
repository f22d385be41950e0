package ua.zvit.report.document;

import java.util.List;
import java.util.Set;
import ua.zvit.printing.FormFault;
import ua.zvit.shared.Fault;

/** Tells what is wrong with a form in words for people; the fault's field is the line of the file, 0 for none. */
public final class FormFaults {
    private static final Set<String> TOLD = Set.of(
            "FORM-ATTRIBUTE",
            "FORM-DATA",
            "FORM-DESCRIPTOR",
            "FORM-ELEMENT",
            "FORM-EXPRESSION",
            "FORM-FIGURES",
            "FORM-LAYOUT",
            "FORM-PLACES",
            "FORM-PRINT",
            "FORM-PROPERTY",
            "FORM-SHEET",
            "FORM-SIZE",
            "FORM-XML");

    private FormFaults() {}

    public static List<Fault> of(List<FormFault> faults) {
        return faults.stream().map(FormFaults::fault).toList();
    }

    private static Fault fault(FormFault fault) {
        String code = TOLD.contains(fault.code()) ? fault.code() : "FORM-OTHER";
        return Fault.at(null, Integer.toString(fault.line()), code, fault.detail() == null ? "" : fault.detail());
    }
}
