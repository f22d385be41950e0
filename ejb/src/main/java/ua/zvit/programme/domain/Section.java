package ua.zvit.programme.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** A section of a programme, numbered as the programme numbers it (I, II …). */
@Entity
@Table(name = "programme_section")
public class Section {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private Programme programme;

    private int ordinal;
    private String number;
    private String title;

    @OneToMany(mappedBy = "section", cascade = CascadeType.PERSIST)
    @OrderBy("ordinal")
    private List<Measure> measures = new ArrayList<>();

    protected Section() {}

    Section(Programme programme, int ordinal, String number, String title) {
        this.programme = programme;
        this.ordinal = ordinal;
        this.number = number;
        this.title = title;
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    public List<Measure> measures() {
        return List.copyOf(measures);
    }

    Measure add(long programmeId, int measureOrdinal, String measureNumber, String measureTitle, long departmentId) {
        Measure measure = new Measure(this, programmeId, measureOrdinal, measureNumber, measureTitle, departmentId);
        measures.add(measure);
        return measure;
    }
}
