package ua.zvit.report.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import ua.zvit.programme.values.FundPart;
import ua.zvit.programme.values.FundParts;
import ua.zvit.programme.values.PlannedFunding;
import ua.zvit.programme.values.PlannedIndicator;
import ua.zvit.programme.values.ProgrammeOutline;
import ua.zvit.programme.values.ProgrammeOutline.MeasureOutline;
import ua.zvit.programme.values.ProgrammeOutline.SectionOutline;
import ua.zvit.report.values.EntryFunding;
import ua.zvit.report.values.EntryIndicator;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.document.EditionDecision;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/**
 * Makes a further edition of a report that is archived. It begins with the measures, plan, texts, money and indicators of the former
 * one, as these stood there, and not with the programme as it stands today: what is corrected is what was told then. Who
 * has written a text stays its author until somebody changes it.
 */
public final class NextEdition {
    private final Report former;

    private NextEdition(Report former) {
        this.former = former;
    }

    /**
     * @return a report of its own, not begun yet
     * @throws ZvitException {@code REPORT-STATE} unless the former one is archived, {@code EDITION-INVALID}
     */
    public static Report of(Report former, EditionDecision decision, LocalDate today, String author) {
        if (former.status() != ReportStatus.ARCHIVED) {
            throw new ZvitException(ErrorCode.REPORT_STATE);
        }
        EditionMark mark =
                EditionMark.after(former, decision.required(former.decision().date(), today));
        return new NextEdition(former).make(mark, author);
    }

    private Report make(EditionMark mark, String author) {
        Report next = new Report(former.councilId(), former.period().kind(), outline(), former.original(), author);
        next.mark(mark);
        next.sumUp(former.cumulative());
        former.entries().forEach(told -> tell(told, next.entry(told.number()).orElseThrow()));
        return next;
    }

    private ProgrammeOutline outline() {
        return new ProgrammeOutline(
                former.programmeId(),
                former.programmeTitle(),
                former.leadDepartmentId(),
                former.programmeFirstYear(),
                former.programmeLastYear(),
                former.period().year(),
                former.bySection().stream().map(NextEdition::section).toList());
    }

    private static SectionOutline section(BySection group) {
        return new SectionOutline(
                group.section().number(),
                group.section().label(),
                group.section().level(),
                group.section().title(),
                group.entries().stream().map(NextEdition::measure).toList());
    }

    private static MeasureOutline measure(Entry entry) {
        return new MeasureOutline(
                entry.measureId(),
                entry.number(),
                entry.label(),
                entry.title(),
                entry.departmentId(),
                entry.coExecutors(),
                entry.partners(),
                entry.funding().stream().map(NextEdition::planned).toList(),
                entry.indicators().stream()
                        .map(one -> new PlannedIndicator(one.kind(), one.name(), one.unit(), one.plan()))
                        .toList(),
                entry.term(),
                entry.level(),
                entry.isHeading());
    }

    private static PlannedFunding planned(EntryFunding line) {
        List<FundPart> parts = line.parts().parts().stream()
                .map(part -> new FundPart(part.name(), part.planned(), null))
                .toList();
        return new PlannedFunding(line.source(), line.name(), line.plan(), line.words(), new FundParts(parts));
    }

    private static void tell(Entry told, Entry next) {
        next.write(told.narrative(), told.actual(), told.reason(), told.changedBy());
        List<EntryFunding> funding = told.funding();
        if (!funding.isEmpty() && funding.stream().noneMatch(line -> line.actual() == null)) {
            next.spend(funding.stream().collect(Collectors.toMap(EntryFunding::fund, EntryFunding::actual)));
        }
        funding.forEach(line -> line.parts().parts().stream()
                .filter(part -> part.actual() != null)
                .forEach(part -> next.spend(line.fund(), part.name(), part.actual())));
        told.indicators().forEach(one -> reach(one, next));
    }

    private static void reach(EntryIndicator one, Entry next) {
        next.reach(one.number(), one.actual(), one.reason());
    }
}
