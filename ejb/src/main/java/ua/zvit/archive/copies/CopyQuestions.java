package ua.zvit.archive.copies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.zvit.archive.domain.ArchiveRepository;
import ua.zvit.archive.values.CopyQuestion;
import ua.zvit.archive.values.CopySignature;
import ua.zvit.archive.values.FormerFacts;
import ua.zvit.archive.values.JudgedFiles;
import ua.zvit.programme.ProgrammeQueries;
import ua.zvit.programme.values.ProgrammeSummary;
import ua.zvit.report.ProgrammeYears;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Messages;
import ua.zvit.shared.ReportingPeriod;
import ua.zvit.shared.SameName;
import ua.zvit.shared.Sha256;

/** What has to be confirmed before a copy of a former report goes into the archive, where nothing can be put right. */
@ApplicationScoped
class CopyQuestions {
    private ArchiveRepository archive;
    private ProgrammeQueries programmes;
    private ProgrammeYears years;

    protected CopyQuestions() {}

    @Inject
    CopyQuestions(ArchiveRepository archive, ProgrammeQueries programmes, ProgrammeYears years) {
        this.archive = archive;
        this.programmes = programmes;
        this.years = years;
    }

    /** @return the programme of the council that is called so */
    Optional<ProgrammeSummary> programme(String title) {
        return programmes.list().stream()
                .filter(programme -> SameName.of(programme.title()).equals(SameName.of(title)))
                .findFirst();
    }

    /** @return each question with its words; empty when nothing has to be asked */
    List<Fault> of(long council, FormerFacts facts, JudgedFiles judged) {
        List<Fault> questions = new ArrayList<>();
        judged.signatures().stream()
                .filter(CopySignature::isDoubtful)
                .forEach(signature -> questions.add(ask(CopyQuestion.SIGNATURE_BROKEN, signature.file())));
        if (facts.decisionNumber() == null || facts.decisionDate() == null) {
            questions.add(ask(CopyQuestion.DECISION_UNKNOWN));
        }
        boolean twice = archive.copies(council, facts.year()).stream()
                .anyMatch(copy -> SameName.of(copy.programmeTitle()).equals(SameName.of(facts.programme())));
        if (twice) {
            questions.add(ask(CopyQuestion.COPY_TWICE, Integer.toString(facts.year())));
        }
        judged.parts().stream()
                .filter(part -> part.original() != null)
                .filter(part -> archive.isCopied(council, Sha256.hex(part.content())))
                .forEach(part -> questions.add(ask(CopyQuestion.FILE_TWICE, part.original())));
        if (stands(facts)) {
            questions.add(ask(CopyQuestion.REPORT_STANDS, Integer.toString(facts.year())));
        }
        if (differ(facts, judged.told())) {
            questions.add(ask(CopyQuestion.DATA_DIFFER));
        }
        return questions;
    }

    /** @return those of them that nobody has confirmed */
    static List<Fault> open(List<Fault> questions, Set<String> confirmed) {
        return questions.stream()
                .filter(question -> !confirmed.contains(question.field()))
                .toList();
    }

    private boolean stands(FormerFacts facts) {
        return programme(facts.programme()).stream()
                .flatMap(programme -> years.reports(programme.id()).stream())
                .anyMatch(report -> report.period().equals(ReportingPeriod.ofYear(facts.year())));
    }

    private static boolean differ(FormerFacts facts, FormerFacts told) {
        return told.programme() != null
                && (!SameName.of(told.programme()).equals(SameName.of(facts.programme()))
                        || !facts.year().equals(told.year())
                        || differ(facts.plan(), told.plan())
                        || differ(facts.actual(), told.actual()));
    }

    private static boolean differ(BigDecimal said, BigDecimal told) {
        return said != null && told != null && said.compareTo(told) != 0;
    }

    private static Fault ask(CopyQuestion question, Object... values) {
        return Fault.told(
                question.code(),
                "copy-ask-" + question.code(),
                reader -> Messages.text(reader, "copy.ask." + question.code(), values));
    }
}
