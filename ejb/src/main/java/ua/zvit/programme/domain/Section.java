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
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import ua.zvit.programme.values.MeasureNumber;
import ua.zvit.programme.values.ProgrammeDraft.SectionDraft;

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
    private boolean dropped;

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

    /** @return those that stand, in the programme's order */
    public List<Measure> measures() {
        return measures.stream()
                .filter(measure -> !measure.isDropped())
                .sorted(Comparator.comparingInt(Measure::ordinal))
                .toList();
    }

    /** @return also those that were dropped */
    Stream<Measure> all() {
        return measures.stream();
    }

    /** Adds a measure of a file before the first one with a greater number. */
    Measure add(long programmeId, String measureNumber, String measureTitle, long departmentId) {
        List<Measure> standing = new ArrayList<>(measures());
        MeasureNumber added = new MeasureNumber(measureNumber);
        int place = 0;
        while (place < standing.size() && new MeasureNumber(standing.get(place).number()).compareTo(added) < 0) {
            place++;
        }
        Measure measure = new Measure(this, programmeId, place, measureNumber, measureTitle, departmentId);
        measures.add(measure);
        standing.add(place, measure);
        for (int index = 0; index < standing.size(); index++) {
            standing.get(index).stand(this, index);
        }
        return measure;
    }

    /** Takes in a measure at its place, be it new or from another section. */
    void place(Measure measure, int place) {
        if (!measures.contains(measure)) {
            measures.add(measure);
        }
        measure.stand(this, place);
    }

    void release(Measure measure) {
        measures.remove(measure);
    }

    void become(int place, SectionDraft wanted) {
        this.ordinal = place;
        this.number = wanted.number();
        this.title = wanted.title();
        this.dropped = false;
    }

    boolean isDropped() {
        return dropped;
    }

    void drop() {
        this.dropped = true;
    }

    int ordinal() {
        return ordinal;
    }

    SectionDraft draft() {
        return new SectionDraft(
                id, number, title, measures().stream().map(Measure::draft).toList());
    }

    boolean hasId(Long wanted) {
        return wanted != null && wanted.equals(id);
    }
}
