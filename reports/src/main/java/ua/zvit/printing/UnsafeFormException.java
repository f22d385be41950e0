package ua.zvit.printing;

import java.util.List;

/** The form is not taken: it is damaged, wants more than a form may, or does not print the figures it promises. */
public final class UnsafeFormException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<FormFault> faults;

    public UnsafeFormException(List<FormFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    /** At least one. */
    public List<FormFault> faults() {
        return faults;
    }
}
