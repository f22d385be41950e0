package ua.zvit.journey;

import java.util.ArrayList;
import java.util.List;
import ua.zvit.api.OtherFile;

/**
 * What a council brings along when it comes in: its departments, the table of its people, its programme as a Word file.
 *
 * @param code of the council, and the beginning of its people's addresses
 * @param title of the programme
 */
record SecondCouncil(String code, String title) {
    static final String NAME = "Веселівська селищна рада";
    static final String PROGRAMME = "Культура, освіта і спорт громади";
    static final String FORMER = "Культура і спорт громади";
    static final int YEAR = 2025;

    static final String EDRPOU = "04060772";
    static final String HEAD = "Ганна КОРЖ";
    static final String SECRETARY = "Лев ЯРЕМА";
    static final Department CULTURE = new Department("culture", "Відділ культури", "культури");
    static final Department EDUCATION = new Department("education", "Відділ освіти", "освіти");
    static final Department CLOSED = new Department("children", "Служба у справах дітей", "справ дітей");
    static final List<Department> WORKING = List.of(
            CULTURE,
            EDUCATION,
            new Department("sport", "Сектор спорту", "спорту"),
            new Department("works", "Відділ благоустрою", "благоустрою"),
            new Department("finance", "Фінансовий відділ", "фінансовий"));
    static final List<Department> DEPARTMENTS = with(CLOSED);
    static final int PEOPLE = DEPARTMENTS.size() + 3;
    static final int MEASURES = 25;

    private static final List<String> SECTIONS = List.of("Культура", "Освіта", "Спорт", "Простір громади", "Разом");
    private static final List<String> DEEDS = List.of(
            "Оновлення фондів", "Свято громади", "Навчання фахівців", "Придбання обладнання", "Поїздки й обміни");

    /**
     * @param name in full
     * @param shortName as people say it
     */
    record Department(String code, String name, String shortName) {
        /** @return the account of who writes for it */
        String drafter(String council) {
            return council + "-" + code + "@example.org";
        }
    }

    private static List<Department> with(Department one) {
        List<Department> all = new ArrayList<>(WORKING);
        all.add(one);
        return List.copyOf(all);
    }

    String account(String who) {
        return code + "-" + who + "@example.org";
    }

    /** @return the table as somebody keeps it in Excel */
    String people() {
        List<String> lines = new ArrayList<>(List.of("Прізвище\tІм’я\tАдреса\tРоль\tПідрозділ"));
        for (Department department : DEPARTMENTS) {
            lines.add("Писар\tОксана\t" + department.drafter(code) + "\tВиконавець\t" + department.name());
        }
        lines.add("Палій\tІнна\t" + account("acting") + "\tКерівник\t" + CULTURE.name());
        lines.add("Корж\tГанна\t" + account("head") + "\tКерівник\t" + CULTURE.name());
        lines.add("Ярема\tЛев\t" + account("secretary") + "\tРада\t");
        return String.join("\n", lines);
    }

    /** @return five sections of five measures, each of a department, for three years */
    OtherFile programme() {
        List<String> lines = new ArrayList<>(List.of("№|Назва заходу|Виконавець|Джерела фінансування|2025 рік, тис. грн"
                + "|2026 рік, тис. грн|2027 рік, тис. грн"));
        for (int section = 0; section < SECTIONS.size(); section++) {
            lines.add("Розділ " + List.of("I", "II", "III", "IV", "V").get(section) + ". " + SECTIONS.get(section));
            for (int deed = 0; deed < DEEDS.size(); deed++) {
                lines.add("%d.%d|%s: %s|%s|місцевий бюджет|%d,0|%d,0|%d,0"
                        .formatted(
                                section + 1,
                                deed + 1,
                                DEEDS.get(deed),
                                SECTIONS.get(section).toLowerCase(java.util.Locale.ROOT),
                                executor(section, deed).name(),
                                10 * (deed + 1),
                                20,
                                30));
            }
        }
        return new OtherFile(
                List.of("Програма «" + title + "» на 2025–2027 роки", "Перелік заходів"),
                OtherFile.rows(lines.toArray(String[]::new)));
    }

    private static Department executor(int section, int deed) {
        return deed == DEEDS.size() - 1 ? CLOSED : WORKING.get(section);
    }
}
