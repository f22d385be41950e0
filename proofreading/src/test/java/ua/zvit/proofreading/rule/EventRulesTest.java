package ua.zvit.proofreading.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ua.zvit.proofreading.CheckedReport;
import ua.zvit.proofreading.Finding;
import ua.zvit.proofreading.Place;
import ua.zvit.proofreading.Sample;

class EventRulesTest {

    private static final String MEETING =
            "9 жовтня 2025 року відбулася зустріч із представниками Посольства Норвегії щодо проєкту «Чиста ріка».";

    @Test
    void findsOneEventToldInOtherWords() {
        CheckedReport report = report(
                MEETING, "9 жовтня 2025 року в ратуші з Посольством Норвегії обговорено подання проєкту «Чиста ріка».");
        Finding finding = found("event.duplicate", report).get(0);
        assertThat(finding.places()).extracting(Place::measure).containsExactly("1", "2");
        assertThat(finding.message().arguments().get(1).toString()).contains("ріка");
    }

    @Test
    void saysNothingWhereTwoMeasuresCiteTheSameEventOfTheRegister() {
        String cited = "<cite data-event=\"%s\">" + MEETING + "</cite>";
        assertThat(found("event.duplicate", report(cited.formatted("12:1"), cited.formatted("12:3"))))
                .isEmpty();
        assertThat(found("event.duplicate", report(cited.formatted("12:1"), cited.formatted("13:1"))))
                .hasSize(1);
        assertThat(found("event.duplicate", report(cited.formatted("12:1"), MEETING)))
                .hasSize(1);
        String otherDay = cited.formatted("12:1").replace("9 жовтня", "10 жовтня");
        assertThat(found("event.conflict", report(cited.formatted("12:1"), otherDay)))
                .hasSize(1);
    }

    @Test
    void findsOneEventWithDifferentDates() {
        assertThat(found("event.conflict", report(MEETING, MEETING.replace("9 жовтня", "10 жовтня"))))
                .hasSize(1);
    }

    @Test
    void findsOneDayOfAnEvent() {
        String festival = "26–29 вересня 2025 року громада святкувала День міста, приїхали делегації з Укмерге.";
        String day = "27 вересня 2025 року в межах Дня міста виступив оркестр.";
        Finding finding = found("event.nested", report(festival, day)).get(0);
        assertThat(finding.places()).extracting(Place::measure).containsExactly("2", "1");
    }

    @Test
    void keepsTwoVisitsToOneTownApart() {
        assertNothing(
                "24–26 вересня 2025 року секретар ради перебував у місті Укмерге на запрошення мера.",
                "24–26 вересня 2025 року вчителі ліцею стажувалися в гімназії міста Укмерге.");
    }

    @Test
    void keepsAnArticleApartFromItsEvent() {
        assertNothing(
                MEETING,
                "10 жовтня 2025 року газета опублікувала статтю про зустріч із представниками Посольства "
                        + "Норвегії щодо проєкту «Чиста ріка».");
    }

    @Test
    void keepsTrainingApartFromOrganisationOfSimilarName() {
        assertNothing(
                "6 травня 2025 року методисти зустрілися з тренерами організації «Освітня хвиля».",
                "7 травня 2025 року на базі рятувальної частини пройшов тренінг для асистентів «Освітня хвиля».");
    }

    @Test
    void keepsTheSameSeriesInTwoMeasuresFreeOfConflicts() {
        String series = "3 травня 2025 року відбувся перший етап кубка громади з футболу «Кубок». "
                + "7 червня 2025 року відбувся другий етап кубка громади з футболу «Кубок».";
        assertThat(found("event.conflict", report(series, series))).isEmpty();
        assertThat(found("event.duplicate", report(series, series))).hasSize(2);
    }

    private static void assertNothing(String first, String second) {
        CheckedReport report = report(first, second);
        assertThat(found("event.duplicate", report)).isEmpty();
        assertThat(found("event.conflict", report)).isEmpty();
        assertThat(found("event.nested", report)).isEmpty();
    }

    private static CheckedReport report(String first, String second) {
        return Sample.report(Sample.measure("1", first), Sample.measure("2", second));
    }

    private static List<Finding> found(String rule, CheckedReport report) {
        return Sample.findings(rule, report);
    }
}
