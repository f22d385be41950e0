package ua.zvit.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.zvit.rig.ZvitDeployment;

@ExtendWith(ArquillianExtension.class)
class DatabasePoolIT {
    @Resource(lookup = "java:jboss/datasources/ZvitDS")
    DataSource named;

    @Resource
    DataSource byDefault;

    @Deployment
    static EnterpriseArchive ear() {
        return ZvitDeployment.with(DatabasePoolIT.class);
    }

    @Test
    void isTheDefaultOfTheServerAndLeadsToPostgresql() throws SQLException {
        assertEquals(ask(named, "select current_database()"), ask(byDefault, "select current_database()"));
        assertTrue(ask(named, "select version()").startsWith("PostgreSQL 17"));
    }

    @Test
    void foldsTheCaseOfUkrainianLetters() throws SQLException {
        assertEquals("їжак ґанок", ask(named, "select lower('ЇЖАК ҐАНОК')"));
    }

    @Test
    void keepsWhatWasCommittedThroughAPowerCut() throws SQLException {
        assertEquals("on", ask(named, "show fsync"));
        assertEquals("on", ask(named, "show synchronous_commit"));
    }

    private static String ask(DataSource pool, String query) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
