package ua.zvit.calendar.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.calendar.values.NamedDay;
import ua.zvit.shared.Dates;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/** A day of which a council has said whether it works; said anew, the day is taken out and put in again. */
@Entity
@Table(name = "council_day")
public class CouncilDay {
    private static final int LONGEST = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long councilId;
    private LocalDate day;
    private boolean working;
    private String reason;

    protected CouncilDay() {}

    /** @throws ZvitException {@code CALENDAR-DAY} with a fault for each thing that is missing or wrong */
    public CouncilDay(long councilId, NamedDay said) {
        List<Fault> faults = new ArrayList<>();
        if (said.day() == null) {
            faults.add(Fault.at(null, "day", "missing"));
        } else if (!Dates.isSane(said.day())) {
            faults.add(Fault.at(null, "day", "date-expected"));
        }
        String words = said.reason() == null ? "" : said.reason().strip();
        if (words.isEmpty()) {
            faults.add(Fault.at(null, "reason", "missing"));
        } else if (words.length() > LONGEST) {
            faults.add(Fault.at(null, "reason", "text-too-long", LONGEST));
        }
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.CALENDAR_DAY, faults);
        }
        this.councilId = councilId;
        this.day = said.day();
        this.working = said.working();
        this.reason = words;
    }

    public NamedDay told() {
        return new NamedDay(day, working, reason);
    }
}
