package ua.zvit.entering.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Which department a council means by words in its files; the last choice counts. */
@Entity
@Table(name = "import_name")
public class NamedDepartment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long councilId;
    private String nameKey;
    private long departmentId;
    private Instant changedAt;

    protected NamedDepartment() {}

    public NamedDepartment(long councilId, String nameKey, long department) {
        this.councilId = councilId;
        this.nameKey = nameKey;
        this.departmentId = department;
        this.changedAt = Instant.now();
    }

    public void means(long department) {
        departmentId = department;
        changedAt = Instant.now();
    }

    public String nameKey() {
        return nameKey;
    }

    public long departmentId() {
        return departmentId;
    }
}
