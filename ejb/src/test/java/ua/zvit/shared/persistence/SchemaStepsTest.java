package ua.zvit.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expand and contract: nodes of two releases share a database, so what a step takes away is said in its name. */
class SchemaStepsTest {
    /** Steps before it were made for one node. */
    private static final int FIRST = 100;

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern FILE = Pattern.compile("V(\\d+)__(.+)\\.sql");

    @Test
    void everyStepSaysWhetherEarlierProgramsCanLiveWithIt() throws IOException {
        Map<String, List<String>> faults = new TreeMap<>();
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            files.forEach(file -> {
                List<String> found = faults(file.getFileName().toString(), read(file));
                if (!found.isEmpty()) {
                    faults.put(file.getFileName().toString(), found);
                }
            });
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table report",
                "alter table report drop column title",
                "alter table report drop title",
                "alter table report rename to reports",
                "alter table report rename column title to name",
                "alter table report alter column title type text",
                "alter table report alter title set not null",
                "alter table report add column kind text not null",
                "alter table report add kind text not null, add other text",
                "alter table report add constraint short check (length(title) < 5)",
                "alter table report add check (length(title) < 5)",
                "create unique index one on report (title)",
                "create trigger no before delete on report for each row execute function refuse_change()",
                "create view v as select 1; drop view v",
                "do $$ begin execute 'drop table report'; end $$",
            })
    void anExpandingStepTakesNothingAwayAndAsksForNothingNew(String statement) {
        assertThat(faults("V100__expand_it.sql", statement)).isNotEmpty();
        assertThat(faults("V100__contract_100_it.sql", statement)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table one (id bigint primary key, title text not null unique, check (id > 0))",
                "create table one (id bigint); create unique index two on one (id)",
                "create table one (id bigint); alter table one add constraint positive check (id > 0)",
                "alter table report add column kind text not null default 'annual'",
                "alter table report add column kind text",
                "alter table report alter column title drop not null",
                "create index quick on report (title); -- drop table report",
                "insert into word values ('drop table report')",
                "drop index quick",
            })
    void anExpandingStepMayAdd(String statement) {
        assertThat(faults("V100__expand_it.sql", statement)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "V100__something.sql, 1",
        "V100__contract_101_it.sql, 1",
        "V100__contract_it.sql, 1",
        "V100__contract_90_it.sql, 0",
        "V99__something.sql, 0"
    })
    void theNameSaysFromWhichStepOnAProgramCanLiveWithIt(String name, int faults) {
        assertThat(faults(name, "select 1")).hasSize(faults);
    }

    @ParameterizedTest
    @CsvSource({
        "expand it, 100, true",
        "contract 100 it, 100, true",
        "contract 100 it, 101, true",
        "contract 101 it, 100, false",
        "newer, 100, false",
        "expanded, 100, false"
    })
    void anOlderProgramLivesWithWhatSaysSo(String description, String own, boolean suits) {
        assertThat(SchemaSteps.suits(description, MigrationVersion.fromVersion(own)))
                .isEqualTo(suits);
    }

    private static List<String> faults(String name, String sql) {
        Matcher file = FILE.matcher(name);
        assertThat(file.matches()).as(name).isTrue();
        int number = Integer.parseInt(file.group(1));
        if (number < FIRST) {
            return List.of();
        }
        String description = file.group(2);
        if (description.startsWith("expand_")) {
            return ExpandingSql.faults(sql);
        }
        Matcher contract = Pattern.compile("contract_(\\d+)_.+").matcher(description);
        return contract.matches() && Integer.parseInt(contract.group(1)) <= number
                ? List.of()
                : List.of("named neither expand_… nor contract_NUMBER_…");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
