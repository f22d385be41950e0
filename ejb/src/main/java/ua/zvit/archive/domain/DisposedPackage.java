package ua.zvit.archive.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That a package was disposed of, and by which act; its contents may go, its place in the chain stays. */
@Entity
@Table(name = "disposed_package")
public class DisposedPackage {
    @Id
    private long packageId;

    private long actId;

    protected DisposedPackage() {}

    public DisposedPackage(long packageId, long actId) {
        this.packageId = packageId;
        this.actId = actId;
    }
}
