package ua.zvit.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import ua.zvit.organisation.values.AppointmentSummary;

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

    @Test
    void cannotBeginBeforeItsOrderNorRestOnOneOfADayToCome() {
        LocalDate tomorrow = LocalDate.now().plusDays(1);
        assertThatThrownBy(() -> appointment(DAY.minusDays(4), DAY, "12")).hasMessage("APPOINTMENT-ORDER-DATE");
        assertThatThrownBy(() -> appointment(tomorrow, tomorrow, "12", tomorrow))
                .hasMessage("APPOINTMENT-ORDER-DATE");
        assertThat(appointment(DAY.minusDays(3), DAY, "12").validTo()).isEqualTo(DAY);
    }

    @Test
    void keepsTheNumberOfItsOrderWithoutTheSign() {
        assertThat(appointment(DAY, DAY, "№ 12-к").orderNumber()).isEqualTo("12-к");
        assertThatThrownBy(() -> appointment(DAY, DAY, "№ ")).hasMessage("APPOINTMENT-INCOMPLETE");
    }

    @Test
    void endsEarlyButNotBeforeItsFirstDayNorLater() {
        ActingAppointment appointment = appointment(DAY, DAY.plusDays(10), "12");
        assertThatThrownBy(() -> appointment.end(DAY.minusDays(1))).hasMessage("APPOINTMENT-END");
        assertThatThrownBy(() -> appointment.end(DAY.plusDays(10))).hasMessage("APPOINTMENT-END");
        assertThatThrownBy(() -> appointment.end(null)).hasMessage("APPOINTMENT-END");
        appointment.end(DAY.plusDays(4));
        assertThat(appointment.validTo()).isEqualTo(DAY.plusDays(4));
    }

    @Test
    void keepsTheTaxNumberWhenItIsCorrectedWithoutOne() {
        AppointmentSummary with = new AppointmentSummary(
                0, "head", "", "iryna", "Ірина САВЧУК", DAY, DAY, "12", DAY.minusDays(3), "1234567890");
        ActingAppointment appointment = new ActingAppointment(1, new Position(), with);
        appointment.correct(new AppointmentSummary(
                0, "head", "", "iryna", "Ірина САВЧУК", DAY, DAY.plusDays(1), "13", DAY.minusDays(2), null));
        assertThat(appointment.taxNumber()).isEqualTo("1234567890");
        assertThat(appointment.orderNumber()).isEqualTo("13");
        assertThat(appointment.validTo()).isEqualTo(DAY.plusDays(1));
    }

    private static ActingAppointment appointment(LocalDate from, LocalDate to, String order) {
        return appointment(from, to, order, DAY.minusDays(3));
    }

    private static ActingAppointment appointment(LocalDate from, LocalDate to, String order, LocalDate ordered) {
        return new ActingAppointment(
                1,
                new Position(),
                new AppointmentSummary(0, "head", "", "iryna", "Ірина САВЧУК", from, to, order, ordered, null));
    }
}
