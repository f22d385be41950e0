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
import ua.zvit.programme.values.ProgrammeDraft.MeasureDraft;
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
    private String label;
    private int level;
    private String title;
    private boolean dropped;

    @OneToMany(mappedBy = "section", cascade = CascadeType.PERSIST)
    @OrderBy("ordinal")
    private List<Measure> measures = new ArrayList<>();

    protected Section() {}

    Section(Programme programme, int ordinal, SectionDraft told) {
        this.programme = programme;
        become(ordinal, told);
    }

    public String number() {
        return number;
    }

    void number(String own) {
        this.label = label();
        this.number = own;
    }

    /** @return its number as the council writes it */
    public String label() {
        return label == null ? number : label;
    }

    /** @return 1, or 2 for a part of the section of the first level before it */
    public int level() {
        return level;
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

    /** Adds a measure of a file before the first one with a greater number; behind all where numbers do not tell. */
    Measure add(long programmeId, MeasureDraft told) {
        List<Measure> standing = new ArrayList<>(measures());
        int place = standing.size();
        if (MeasureNumber.isValid(told.label())) {
            MeasureNumber added = new MeasureNumber(told.label());
            place = 0;
            while (place < standing.size()
                    && !added.isBefore(standing.get(place).label())) {
                place++;
            }
        }
        Measure measure = new Measure(this, programmeId, place, told);
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

    final void become(int place, SectionDraft wanted) {
        this.ordinal = place;
        this.number = wanted.number();
        this.label = wanted.label();
        this.level = wanted.level();
        this.title = wanted.title();
        this.dropped = false;
    }

    void stand(int place) {
        this.ordinal = place;
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
                id,
                number,
                label(),
                level,
                title,
                measures().stream().map(Measure::draft).toList());
    }

    boolean hasId(Long wanted) {
        return wanted != null && wanted.equals(id);
    }
}
