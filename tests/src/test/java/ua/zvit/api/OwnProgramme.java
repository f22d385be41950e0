package ua.zvit.api;

import jakarta.json.JsonObject;

/** A programme of our own made through the API: two sections, three measures, plans for last year and this one. */
public final class OwnProgramme {
    private static final int YEAR = Today.date().getYear();
    private static final String BODY =
            """
            {"title": "%1$s", "firstYear": %2$d, "lastYear": %4$d, "leadDepartment": "international",
             "decision": {"number": "8", "date": "%2$d-01-15"},
             "sections": [
               {"number": "I", "title": "Зустрічі", "measures": [
                 {"number": "1.1", "title": "Зустрічі з партнерами", "executor": "international", "funding": [
                    {"year": %2$d, "source": "local", "planned": "10.0"},
                    {"year": %3$d, "source": "local", "planned": "12.5"},
                    {"year": %3$d, "source": "state", "planned": 3}]},
                 {"number": "1.2", "title": "Шкільні обміни", "executor": "education", "coExecutors": ["international"],
                  "funding": [{"year": %3$d, "source": "local", "planned": "20.5"}], "indicators": [
                    {"year": %3$d, "kind": "product", "name": "обмінів", "unit": "од.", "planned": "4"}]}]},
               {"number": "II", "title": "Промоція", "measures": [
                 {"number": "2.1", "title": "Буклети", "executor": "promotion",
                  "funding": [{"year": %3$d, "source": "local", "planned": "5"}]}]}]}
            """;

    private OwnProgramme() {}

    /** @return the year that is being reported on */
    public static int year() {
        return YEAR;
    }

    public static String body(String title) {
        return BODY.formatted(title, YEAR - 1, YEAR, YEAR + 1);
    }

    /** @return the programme just entered */
    public static JsonObject entered(String title) {
        return Api.as("admin").post("/v1/programmes", body(title)).isOk().json();
    }

    public static String path(JsonObject programme) {
        return "/v1/programmes/" + programme.getInt("id");
    }

    /** @return id of the report of this year, just made of it */
    public static int begun(JsonObject programme) {
        return Api.as("admin")
                .post(path(programme) + "/reports", "{\"year\": %d}".formatted(YEAR))
                .isOk()
                .json()
                .getInt("id");
    }
}
