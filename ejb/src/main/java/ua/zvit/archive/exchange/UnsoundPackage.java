package ua.zvit.archive.exchange;

import ua.zvit.shared.Fault;

/** Why a package that came from elsewhere is not taken. */
public class UnsoundPackage extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    public UnsoundPackage(Fault fault) {
        super(fault.code());
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
