package ua.zvit.programme.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import ua.zvit.programme.values.ChangeKind;
import ua.zvit.programme.values.FundingSource;
import ua.zvit.programme.values.ProgrammeChange;

/** One thing that an amendment changed, as it is told for good. */
@Entity
@Table(name = "programme_change")
public class ChangeLine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "amendment_id")
    private Amendment amendment;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    private String place;
    private Integer year;

    @Enumerated(EnumType.STRING)
    private FundingSource source;

    private String oldValue;
    private String newValue;

    protected ChangeLine() {}

    ChangeLine(Amendment amendment, int ordinal, ProgrammeChange change) {
        this.amendment = amendment;
        this.ordinal = ordinal;
        this.kind = change.kind();
        this.place = change.place();
        this.year = change.year();
        this.source = change.source();
        this.oldValue = change.before();
        this.newValue = change.after();
    }

    ProgrammeChange told() {
        return new ProgrammeChange(kind, place, year, source, oldValue, newValue);
    }
}
