package ua.zvit.entering.draft;

import java.util.List;
import java.util.Map;
import ua.zvit.organisation.values.DepartmentSummary;

/** A draft of a small report, as the library answers. */
final class Drafts {
    static final DepartmentSummary EDUCATION =
            new DepartmentSummary(2, "education", "Департамент освіти та науки", "освіти", "", "", "");
    static final DepartmentSummary WORLD =
            new DepartmentSummary(1, "international", "Відділ міжнародного співробітництва", "міжнародний", "", "", "");

    private static final String ANSWER =
            """
            {"kind": "report", "report": {
               "programme": {"title": "Програма", "firstYear": 2024, "lastYear": 2025}, "year": 2025, "unit": 1000,
               "sections": [
                 {"number": "I", "title": "Перший", "measures": [
                   {"number": "1", "title": "Один", "plan": "10.0", "actual": "4.5", "term": "2025",
                    "executors": ["Упр. освіти"],
                    "funding": [{"year": 2024, "source": "local", "plan": "6.0"}, {"source": "local", "plan": "10.0"}]},
                   {"number": "2", "title": "Два", "plan": "1.0", "executors": ["Упр. освіти", "міжнародний"]}]},
                 {"number": "II", "title": "Другий", "total": {"plan": "9"}, "measures": [
                   {"number": "1", "title": "Знову один", "plan": "5.5", "actual": "5.5", "partners": ["КП «Парк»"],
                    "including": [{"title": "у тому числі", "plan": "3.0"}]}]}],
               "total": {"plan": "16.5", "actual": "10.0"}},
             "questions": [{"code": "total-differs", "place": "II", "text": "?"},
                           {"code": "amount-as-text", "place": "2", "text": "?"}],
             "ignored": [], "columns": [],
             "rows": {"/sections/0/measures/0": [["1", "Один", "10,0"]]}}
            """;

    private Drafts() {}

    static DraftContent report() {
        return report(Map.of());
    }

    static DraftContent report(Map<String, Long> remembered) {
        return DraftMaking.of(ANSWER, new DepartmentNames(List.of(EDUCATION, WORLD), remembered));
    }

    static DraftContent plan() {
        return DraftMaking.of(
                ANSWER.replace("\"report\", ", "\"programme\", "),
                new DepartmentNames(List.of(EDUCATION, WORLD), Map.of()));
    }
}
