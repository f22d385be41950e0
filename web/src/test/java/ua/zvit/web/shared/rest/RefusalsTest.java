package ua.zvit.web.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

class RefusalsTest {

    @Test
    void readsTheRefusalOfAUseCase() {
        Fault fault = Fault.at("1.2", "actual", "missing");
        Refusal refusal = Refusals.of(new ZvitException(ErrorCode.ENTRY_INVALID, List.of(fault), "one argument"));
        assertThat(refusal).isEqualTo(new Refusal(422, "ENTRY-INVALID", List.of("one argument"), List.of(fault)));
    }

    @Test
    void findsTheRefusalInsideWhatTheContainerWrapsAroundIt() {
        Exception inner = new EJBException(new ZvitException(ErrorCode.REPORT_UNKNOWN));
        assertThat(Refusals.of(new IllegalStateException(inner)).code()).isEqualTo("REPORT-UNKNOWN");
    }

    @Test
    void tellsAMissingRoleAsForbidden() {
        assertThat(Refusals.of(new EJBAccessException("WFLYEJB0364"))).isEqualTo(Refusal.of(403, "ROLE-MISSING"));
    }

    @Test
    void tellsALostRaceAsConflict() {
        EJBException wrapped = new EJBException("rolled back", new OptimisticLockException("row was updated"));
        assertThat(Refusals.of(wrapped)).isEqualTo(Refusal.of(409, "CHANGED-MEANWHILE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"22021", "22P05", "22003", "22008", "23514"})
    void tellsWhatTheDatabaseCannotKeepAsAFaultOfTheSender(String state) {
        Exception wrapped = new EJBException("rolled back", new IllegalStateException(new SQLException("x", state)));
        assertThat(Refusals.of(wrapped)).isEqualTo(Refusal.of(422, "VALUE-UNSTORABLE"));
    }

    @Test
    void hidesWhateverNobodyForesaw() {
        Refusal refusal = Refusals.of(new IllegalStateException("jdbc:postgresql://secret"));
        assertThat(refusal).isEqualTo(Refusal.of(500, "INTERNAL"));
        assertThat(refusal.isInternal()).isTrue();
    }

    @Test
    void endsOnCausesThatRunInCircles() {
        Exception one = new IllegalStateException("one");
        one.initCause(new IllegalStateException("two", one));
        assertThat(Refusals.of(one).code()).isEqualTo("INTERNAL");
    }
}
