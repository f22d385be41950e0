package ua.zvit.shared.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ua.zvit.shared.session.SessionStore.Kept;

/** Two servers and one table. */
class SessionStoreTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final byte[] CONTENT = "who has signed in".getBytes(StandardCharsets.UTF_8);

    private static EmbeddedPostgres postgres;

    private final SessionStore store = new SessionStore(postgres.getPostgresDatabase());
    private final SessionStore elsewhere = new SessionStore(postgres.getPostgresDatabase());

    @BeforeAll
    static void layOut() throws Exception {
        postgres = EmbeddedPostgres.start();
        execute(Files.readString(Path.of("src/main/resources/db/migration/V83__page_sessions.sql")));
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    @Test
    void isFoundElsewhereByItsIdAlone() throws Exception {
        store.keep("session-one", CONTENT, false);
        assertThat(elsewhere.find("session-one", HOUR)).map(Kept::content).hasValue(CONTENT);
        assertThat(elsewhere.find("session-two", HOUR)).isEmpty();
    }

    @Test
    void growsWithEveryChange() throws Exception {
        long first = store.keep("changed", CONTENT, false).orElseThrow();
        long second = elsewhere.keep("changed", new byte[] {1}, true).orElseThrow();
        assertThat(second).isGreaterThan(first);
        assertThat(store.find("changed", HOUR))
                .hasValueSatisfying(kept -> assertThat(kept.version()).isEqualTo(second));
    }

    @Test
    void isNotBroughtBackByWhoDidNotHearOfItsEnd() throws Exception {
        store.keep("ended", CONTENT, false);
        elsewhere.forget("ended");
        assertThat(store.keep("ended", CONTENT, true)).isEmpty();
        assertThat(store.find("ended", HOUR)).isEmpty();
    }

    @Test
    void endsWhenNobodyUsesItAndIsSweptAway() throws Exception {
        store.keep("idle", CONTENT, false);
        execute("update page_session set used_at = now() - interval '50 minutes'");
        assertThat(store.find("idle", HOUR)).isPresent();
        store.sweep(Duration.ofMinutes(40));
        assertThat(store.find("idle", HOUR)).as("looked at is used").isPresent();
        execute("update page_session set used_at = now() - interval '70 minutes'");
        assertThat(store.find("idle", HOUR)).isEmpty();
        assertThat(store.sweep(HOUR)).isPositive();
    }

    @Test
    void tellsTheDatabaseNeitherIdNorContent() throws Exception {
        store.keep("secret-id", CONTENT, false);
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select string_agg(encode(name, 'escape') || encode(content, 'escape'), ' ') from page_session")) {
            row.next();
            assertThat(row.getString(1)).isNotEmpty().doesNotContain("secret-id", "signed in");
        }
    }

    private static void execute(String sql) throws Exception {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
