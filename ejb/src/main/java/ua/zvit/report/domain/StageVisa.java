package ua.zvit.report.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import ua.zvit.report.domain.kept.StageReturns;
import ua.zvit.report.values.review.EntryReturn;
import ua.zvit.report.values.stage.GivenVisa;
import ua.zvit.report.values.stage.Minutes;
import ua.zvit.report.values.stage.VisaGiver;
import ua.zvit.report.values.stage.VisaRefusal;
import ua.zvit.shared.CallerIdentity;

/**
 * A holder of a stage gives the visa or refuses it, to the whole report as it stands. It is void once the stage is asked
 * anew: after a return to it, or when the report comes back from the departments and says something else. Void ones stay
 * on record.
 */
@Entity
@Table(name = "stage_visa")
public class StageVisa {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "report_id")
    private Report report;

    private int stage;
    private String desk;
    private boolean given;
    private String capacity;
    private String comment;
    private StageReturns returns;
    private Integer backTo;
    private SeenContents contents;
    private int round;
    private String givenBy;
    private String givenByName;
    private Instant givenAt;
    private Instant voidedAt;
    private String basis;
    private String minutesNumber;
    private LocalDate minutesDate;

    protected StageVisa() {}

    private StageVisa(Report report, int stage, VisaGiver giver, boolean given, String comment) {
        this.report = report;
        this.stage = stage;
        this.desk = giver.desk();
        this.capacity = giver.capacity();
        this.given = given;
        this.comment = comment;
        this.contents = SeenContents.of(report.entries());
        this.round = report.round();
        this.givenBy = giver.person().username();
        this.givenByName = giver.person().displayName();
        this.givenAt = Instant.now();
    }

    /**
     * @param comment may be null
     * @param minutes null but for a stage after the head
     */
    static StageVisa given(Report report, int stage, VisaGiver giver, String comment, Minutes minutes) {
        return new StageVisa(report, stage, giver, true, comment).by(minutes);
    }

    private StageVisa by(Minutes minutes) {
        if (minutes != null) {
            this.minutesNumber = minutes.number();
            this.minutesDate = minutes.date();
        }
        return this;
    }

    /** @return day of the latest minutes that are in force; null without any */
    static LocalDate lastMinutes(List<StageVisa> visas) {
        return visas.stream()
                .filter(StageVisa::holds)
                .map(visa -> visa.minutesDate)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    static StageVisa refused(Report report, int stage, VisaGiver giver, VisaRefusal refusal) {
        StageVisa refused = new StageVisa(report, stage, giver, false, refusal.comment());
        refused.returns = new StageReturns(refusal.returns());
        refused.backTo = refusal.backTo();
        return refused.by(refusal.minutes());
    }

    /** @param basis what allows it that whoever said nothing has agreed */
    static StageVisa silent(Report report, int stage, VisaGiver asked, String basis) {
        StageVisa silent = new StageVisa(report, stage, asked, true, null);
        silent.basis = basis;
        return silent;
    }

    void makeVoid() {
        this.voidedAt = Instant.now();
    }

    boolean holds() {
        return voidedAt == null;
    }

    /** @return true when the report says anything else than what the visa was given to, or has other measures */
    boolean isOutdated(SeenContents now) {
        return !contents.equals(now);
    }

    /** @return whether somebody decided so, then or later; silence is nobody's decision */
    boolean isSince(Instant moment) {
        return basis == null && !givenAt.isBefore(moment);
    }

    boolean isGiven() {
        return given;
    }

    /** @return number of the stage, from 1 */
    int stage() {
        return stage;
    }

    String desk() {
        return desk;
    }

    boolean isBy(CallerIdentity person) {
        return givenBy.equals(person.username());
    }

    /** @return number of the earlier stage that is to look again, from 1; null for the departments */
    Integer backTo() {
        return backTo;
    }

    String comment() {
        return comment;
    }

    /** @return what is to be mended; empty for a visa */
    List<EntryReturn> returns() {
        return returns == null ? List.of() : returns.measures();
    }

    /** @return who stands by the remarks */
    CallerIdentity author() {
        return new CallerIdentity(givenBy, givenByName, Set.of(), null, List.of());
    }

    GivenVisa told() {
        Minutes minutes = minutesNumber == null ? null : new Minutes(minutesNumber, minutesDate);
        return new GivenVisa(stage, desk, given, capacity, givenBy, givenByName, givenAt, comment, basis, minutes);
    }
}
