package ua.zvit.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import ua.zvit.organisation.AppointmentSummary;

class ActingAppointmentTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    @Test
    void mayLastOneDay() {
        ActingAppointment appointment = appointment(DAY, DAY, "12");
        assertThat(appointment.validTo()).isEqualTo(DAY);
        assertThat(appointment.isFor("iryna")).isTrue();
    }

    @Test
    void cannotEndBeforeItBegins() {
        assertThatThrownBy(() -> appointment(DAY, DAY.minusDays(1), "12")).hasMessage("APPOINTMENT-PERIOD");
    }

    @Test
    void needsItsOrder() {
        assertThatThrownBy(() -> appointment(DAY, DAY, " ")).hasMessage("APPOINTMENT-INCOMPLETE");
        assertThatThrownBy(() -> appointment(null, DAY, "12")).hasMessage("APPOINTMENT-INCOMPLETE");
    }

    private static ActingAppointment appointment(LocalDate from, LocalDate to, String order) {
        return new ActingAppointment(
                1,
                new Position(),
                new AppointmentSummary(0, "head", "", "iryna", "Ірина САВЧУК", from, to, order, DAY.minusDays(3)));
    }
}
