package ua.zvit.web.organisation.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.organisation.values.PersonWanted;
import ua.zvit.shared.Messages;
import ua.zvit.shared.Roles;
import ua.zvit.shared.SameName;

/**
 * Reads people out of a table as it is copied from a spreadsheet: surname, given name, address, roles, departments; a line
 * each, cells parted by tabs or semicolons, several roles or departments in a cell by commas. Roles are told by their
 * words or codes, departments by their names or codes; what is neither is left for the rules to tell.
 */
final class PeopleTable {
    private static final int SURNAME = 0;
    private static final int GIVEN_NAME = 1;
    private static final int ADDRESS = 2;
    private static final int ROLES = 3;
    private static final int DEPARTMENTS = 4;
    private static final int CELLS = 5;

    private final Map<String, String> roles = new HashMap<>();
    private final Map<String, String> departments = new HashMap<>();

    PeopleTable(List<DepartmentSummary> known) {
        for (String role : Roles.ALL) {
            roles.put(role, role);
            Stream.of(Messages.UKRAINIAN, Locale.ENGLISH)
                    .forEach(language -> roles.put(SameName.of(Messages.text(language, "role." + role)), role));
        }
        for (DepartmentSummary department : known) {
            Stream.of(department.code(), department.shortName(), department.name())
                    .forEach(name -> departments.put(SameName.of(name), department.code()));
        }
    }

    /** @return a person for each line that is not empty; a line of headings is none */
    List<PersonWanted> read(String table) {
        return table.lines()
                .map(line -> line.split(line.contains("\t") ? "\t" : ";", -1))
                .map(PeopleTable::whole)
                .filter(cells -> cells.stream().anyMatch(cell -> !cell.isEmpty()))
                .filter(cells -> !isHead(cells))
                .map(this::person)
                .toList();
    }

    private static List<String> whole(String[] cells) {
        List<String> all = new ArrayList<>();
        for (int index = 0; index < CELLS; index++) {
            all.add(index < cells.length ? cells[index].strip() : "");
        }
        return all;
    }

    /** Somebody who is invited by a table has an address. */
    private static boolean isHead(List<String> cells) {
        return SameName.of(cells.get(SURNAME)).matches("прізвище.*|піб|surname.*|last name.*");
    }

    private PersonWanted person(List<String> cells) {
        Set<String> told = new HashSet<>();
        parts(cells.get(ROLES)).forEach(word -> told.add(roles.getOrDefault(SameName.of(word), word)));
        return new PersonWanted(
                null,
                cells.get(GIVEN_NAME),
                cells.get(SURNAME),
                cells.get(ADDRESS),
                told,
                departments(cells.get(DEPARTMENTS)));
    }

    /** A name may hold a comma itself. */
    private List<String> departments(String cell) {
        String whole = departments.get(SameName.of(cell));
        return whole != null
                ? List.of(whole)
                : parts(cell)
                        .map(word -> departments.getOrDefault(SameName.of(word), word))
                        .toList();
    }

    private static Stream<String> parts(String cell) {
        return Stream.of(cell.split(",")).map(String::strip).filter(part -> !part.isEmpty());
    }
}
