package ua.zvit.report.domain.former;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import ua.zvit.report.values.former.Promise;
import ua.zvit.report.values.former.PromiseFate;

/** What a department says became of a promise. Written by {@link FormerRepository}, and only read here. */
@Entity
@Table(name = "entry_promise")
public class PromiseAnswer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long entryId;
    private String promise;
    private String words;

    @Enumerated(EnumType.STRING)
    private PromiseFate fate;

    private String answeredBy;
    private String answeredByName;
    private Instant answeredAt;
    private int version;

    protected PromiseAnswer() {}

    public long entryId() {
        return entryId;
    }

    public String promise() {
        return promise;
    }

    public Promise told() {
        return new Promise(promise, words, fate, answeredByName, answeredAt, version);
    }
}
