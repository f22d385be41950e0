package ua.zvit.report.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import ua.zvit.programme.values.Outlines;
import ua.zvit.programme.values.ProgrammeOutline;
import ua.zvit.programme.values.ProgrammeOutline.SectionOutline;
import ua.zvit.report.Routes;
import ua.zvit.report.access.Viewer;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.Report;
import ua.zvit.report.domain.comment.CommentThread;
import ua.zvit.report.values.comment.MarkedPassage;
import ua.zvit.report.values.comment.NewComment;
import ua.zvit.report.values.comment.Obligation;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.Money;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** Who may require, mark and settle what. */
class CommentRulesTest {
    private static final long OWN = 1;
    private static final long OTHER = 2;

    private final Report report = new Report(
            1,
            PeriodKind.YEAR,
            new ProgrammeOutline(
                    5,
                    "Програма",
                    OWN,
                    2021,
                    2025,
                    2025,
                    List.of(new SectionOutline(
                            "I", null, 1, "Розділ", List.of(Outlines.measure(1, "1.1", "Свій", OWN, Money.ZERO))))),
            null,
            "olena");
    private final Entry entry = report.entry("1.1").orElseThrow();
    private final Viewer drafter = viewer("olena", OWN, Roles.DRAFTER);
    private final Viewer neighbour = viewer("oksana", OTHER, Roles.DRAFTER);
    private final Viewer head = viewer("maria", 0, Roles.ACTING_HEAD);
    private final Viewer auditor = viewer("ihor", 0, Roles.AUDITOR);

    @Test
    void whatIsRequiredStopsTheStepOfWhoeverRequiresIt() {
        assertThat(rules(drafter).stoppable(entry)).contains(Obligation.SUBMISSION);
        assertThat(rules(neighbour).stoppable(entry)).contains(Obligation.SUBMISSION);
        assertThat(rules(head).stoppable(entry)).contains(Obligation.ACCEPTANCE);
        assertThat(rules(auditor).stoppable(entry)).isEmpty();
        refused(() -> rules(auditor).obligation(entry), "COMMENT-INVALID");
    }

    @Test
    void afterItsStepNothingIsLeftToStop() {
        entry.write("<p>Було.</p>", Money.ZERO, null, "olena");
        report.begin();
        report.submit(OWN, drafter.person(), Routes.UNSIGNED);
        assertThat(rules(drafter).stoppable(entry)).isEmpty();
        assertThat(rules(head).stoppable(entry)).contains(Obligation.ACCEPTANCE);
        report.accept(Routes.UNSIGNED);
        assertThat(rules(head).stoppable(entry)).isEmpty();
    }

    @Test
    void whatTheHeadRequiresIsForApproversToSettle() {
        CommentThread ofHead = started(head, Obligation.ACCEPTANCE);
        rules(head).requireSettling(ofHead);
        refused(() -> rules(drafter).requireSettling(ofHead), "COMMENT-NOT-YOURS");
        CommentThread ofNeighbour = started(neighbour, Obligation.SUBMISSION);
        rules(neighbour).requireSettling(ofNeighbour);
        rules(drafter).requireSettling(ofNeighbour);
        rules(head).requireSettling(ofNeighbour);
        refused(() -> rules(auditor).requireSettling(ofNeighbour), "COMMENT-NOT-YOURS");
    }

    @Test
    void aPassageIsMarkedByThoseWhoReadTheText() {
        entry.write("<p>Зі школами: <b>дві</b> зустрічі.</p><p>Дві виставки.</p>", null, null, "olena");
        MarkedPassage marked = new MarkedPassage("дві зустрічі", null, null, 0);
        MarkedPassage settled = rules(drafter).passage(entry, marked);
        assertThat(settled.before()).isEqualTo("Зі школами: ");
        assertThat(settled.after()).isEqualTo(".\nДві виставки.");
        assertThat(settled.at()).isEqualTo(settled.before().length());
        assertThat(rules(head).passage(entry, null)).isNull();
        refused(() -> rules(neighbour).passage(entry, marked), "ENTRY-OTHER-DEPARTMENT");
        refused(() -> rules(drafter).passage(entry, new MarkedPassage("три", "", "", 0)), "COMMENT-INVALID");
    }

    private CommentThread started(Viewer author, Obligation obligation) {
        return new CommentThread(entry, author.person(), new NewComment("Так?", true, null), obligation);
    }

    private static void refused(ThrowingCallable step, String code) {
        assertThatThrownBy(step).isInstanceOfSatisfying(ZvitException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private static CommentRules rules(Viewer viewer) {
        return new CommentRules(viewer);
    }

    private static Viewer viewer(String name, long department, String role) {
        return new Viewer(
                new CallerIdentity(name, name, Set.of(role), null, List.of()),
                department == 0 ? Set.of() : Set.of(department));
    }
}
