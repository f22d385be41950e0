package ua.zvit.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoPeopleTest {
    private static final Path REALM = Path.of("..", "ear", "src", "main", "keycloak", "zvit-realm.json");

    @AfterEach
    void forget() {
        System.clearProperty("zvit.demo");
    }

    @Test
    void marksArePutOnEveryPersonOfTheRealm() throws IOException {
        String realm = Files.readString(REALM);
        long people = count(realm, "\"username\"") - count(realm, "\"serviceAccountClientId\"");
        assertThat(people).isEqualTo(9).isEqualTo(count(realm, "\"demo\"\\s*\\]"));
    }

    @Test
    void refusesWhoBearsTheMarkWhateverTheName() {
        CallerIdentity renamed = person("olena", Set.of(Roles.DRAFTER, DemoPeople.ROLE), "/other/office");
        assertThatThrownBy(() -> DemoPeople.refusedOutsideDemo(renamed))
                .isInstanceOfSatisfying(ZvitException.class, refused -> assertThat(refused.code())
                        .isEqualTo("DEMO-PERSON"));
        System.setProperty("zvit.demo", "true");
        assertThat(DemoPeople.refusedOutsideDemo(renamed)).isEqualTo(renamed);
    }

    @ParameterizedTest
    @CsvSource({
        "drafter-international, /khmelnytskyi/international",
        "drafter-education, /khmelnytskyi/education",
        "drafter-promotion, /khmelnytskyi/promotion",
        "acting-head, /khmelnytskyi/international",
        "council, /khmelnytskyi",
        "admin, /khmelnytskyi",
        "auditor, /khmelnytskyi",
        "neighbour, /sosnivka/office"
    })
    void refusesThePeopleOfAnOlderRealmWithoutMarks(String username, String group) {
        assertThatThrownBy(() -> DemoPeople.refusedOutsideDemo(person(username, Set.of(Roles.AUDITOR), group)))
                .isInstanceOf(ZvitException.class);
        assertThat(DemoPeople.refusedOutsideDemo(person(username, Set.of(Roles.AUDITOR), "/lviv")))
                .isNotNull();
    }

    @Test
    void letsPeopleOfARealCouncilIn() {
        assertThat(DemoPeople.refusedOutsideDemo(person("o.hayova", Set.of(Roles.ADMIN), "/khmelnytskyi")))
                .isNotNull();
        assertThat(DemoPeople.refusedOutsideDemo(person("nobody", Set.of(), "")))
                .isNotNull();
    }

    private static CallerIdentity person(String username, Set<String> roles, String group) {
        return CallerIdentity.fromGroups(username, null, roles, List.of(group));
    }

    private static long count(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }
}
