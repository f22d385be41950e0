package ua.zvit.entering.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a council says that the columns of its files are, for files with the same heads; the last choice counts. */
@Entity
@Table(name = "import_mapping")
public class KnownColumns {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long councilId;
    private String headsSha256;
    private String columns;
    private Instant changedAt;

    protected KnownColumns() {}

    public KnownColumns(long councilId, String headsSha256, String columns) {
        this.councilId = councilId;
        this.headsSha256 = headsSha256;
        mean(columns);
    }

    public void mean(String now) {
        columns = now;
        changedAt = Instant.now();
    }

    /** @return JSON, by the columns' places */
    public String columns() {
        return columns;
    }
}
