package ua.zvit.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import ua.zvit.audit.values.HistoryEntry;
import ua.zvit.calendar.CouncilCalendar;
import ua.zvit.calendar.values.CalendarDetails;
import ua.zvit.calendar.values.NamedDay;
import ua.zvit.calendar.values.PublicHoliday;
import ua.zvit.web.shared.FormatView;
import ua.zvit.web.shared.PersonView;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** On which days the own council works, for its administrator. */
@Named
@RequestScoped
public class WorkCalendarView {
    private CouncilCalendar calendar;
    private RefusalsView refusals;
    private PersonView person;
    private TextView text;
    private FormatView format;
    private CalendarDetails standing;
    private boolean martialLaw;
    private int version;
    private LocalDate day;
    private boolean working;
    private String reason;

    protected WorkCalendarView() {}

    @Inject
    public WorkCalendarView(
            CouncilCalendar calendar, RefusalsView refusals, PersonView person, TextView text, FormatView format) {
        this.calendar = calendar;
        this.refusals = refusals;
        this.person = person;
        this.text = text;
        this.format = format;
    }

    public void open() {
        refusals.opening(() -> {
                    person.requireAdmin();
                    return calendar.calendar();
                })
                .ifPresent(found -> {
                    standing = found;
                    martialLaw = found.martialLaw();
                    version = found.version();
                });
    }

    public void saveRule() {
        done(
                () -> calendar.obeyMartialLaw(martialLaw, version),
                text.of(martialLaw ? "page.work-calendar.rule-on" : "page.work-calendar.rule-off"));
    }

    public void add() {
        done(
                () -> calendar.say(new NamedDay(day, working, reason)),
                text.of("page.work-calendar.added", format.fullDay(day)));
    }

    public void remove(NamedDay said) {
        done(() -> calendar.takeBack(said.day()), text.of("page.work-calendar.removed", format.fullDay(said.day())));
    }

    private void done(Runnable step, String words) {
        if (refusals.tried(step, fault -> "#off:" + fault.field())) {
            refusals.good(words);
            Faces.redirect("work-calendar.xhtml");
        }
    }

    public CalendarDetails getStanding() {
        return standing;
    }

    /** @return the public holidays of this year and the next */
    public List<PublicHoliday> getHolidays() {
        int year = format.today().getYear();
        return Stream.of(year, year + 1)
                .flatMap(one -> calendar.holidays(one).stream())
                .toList();
    }

    public List<HistoryEntry> getHistory() {
        return calendar.history();
    }

    public boolean isMartialLaw() {
        return martialLaw;
    }

    public void setMartialLaw(boolean martialLaw) {
        this.martialLaw = martialLaw;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public boolean isWorking() {
        return working;
    }

    public void setWorking(boolean working) {
        this.working = working;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
