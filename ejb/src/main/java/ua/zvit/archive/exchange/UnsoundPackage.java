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

    /**
     * @param file the file of the package that is at fault
     * @param code of the fault, whose text names the file
     */
    static UnsoundPackage in(String file, String code) {
        return new UnsoundPackage(Fault.at(null, file, code, file));
    }

    public Fault fault() {
        return fault;
    }
}
