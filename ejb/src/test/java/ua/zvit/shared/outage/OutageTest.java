package ua.zvit.shared.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutageTest {
    @ParameterizedTest
    @CsvSource({
        "08006,DATABASE_AWAY", "08001,DATABASE_AWAY", "57P01,DATABASE_AWAY", "57P03,DATABASE_AWAY",
        "25006,DATABASE_AWAY", "28P01,DATABASE_AWAY", "53300,DATABASE_BUSY", "53100,DATABASE_BUSY",
        "57014,DATABASE_BUSY", "55P03,LOCKED", "40P01,LOCKED"
    })
    void isReadFromTheStateOfTheDatabase(String state, Outage outage) {
        Exception wrapped = new IllegalStateException(new RuntimeException(new SQLException("x", state)));
        assertThat(Outage.in(wrapped)).contains(outage);
    }

    @Test
    void isFoundBesideTheCauseToo() {
        RuntimeException commit = new RuntimeException("Could not commit");
        commit.addSuppressed(new SQLException("closed", "08003"));
        BatchUpdateException batch = new BatchUpdateException();
        batch.setNextException(new SQLException("lock", "55P03"));
        assertThat(Outage.in(commit)).contains(Outage.DATABASE_AWAY);
        assertThat(Outage.in(batch)).contains(Outage.LOCKED);
    }

    @Test
    void tellsAnEmptyPoolFromADatabaseThatIsGone() {
        String pool = "javax.resource.ResourceException: IJ000453: Unable to get managed connection";
        SQLException empty = new SQLException(pool, new Exception("IJ000655: No managed connections available"));
        SQLException gone = new SQLException(pool, new Exception("IJ031084: Unable to create connection"));
        assertThat(Outage.in(empty)).contains(Outage.DATABASE_BUSY);
        assertThat(Outage.in(gone)).contains(Outage.DATABASE_AWAY);
    }

    @Test
    void knowsTheStore() {
        assertThat(Outage.in(new RuntimeException(new StoreAway("away", new IOException()))))
                .contains(Outage.STORE_AWAY);
    }

    @Test
    void leavesFaultsAlone() {
        assertThat(Outage.in(new IllegalStateException(new SQLException("dup", "23505"))))
                .isEmpty();
        assertThat(Outage.in(new NullPointerException())).isEmpty();
        assertThat(Outage.in(null)).isEmpty();
    }

    @Test
    void endsOnCausesThatRunInACircle() {
        RuntimeException one = new RuntimeException();
        RuntimeException other = new RuntimeException(one);
        one.initCause(other);
        assertThat(Outage.in(one)).isEmpty();
    }

    @Test
    void isLeftOutOfTheLogsWhereverItComesFrom() {
        OutageFilter filter = new OutageFilter(null);
        assertThat(filter.isLoggable(record("org.jboss.as.ejb3", new SQLException("x", "08006"))))
                .isFalse();
        assertThat(filter.isLoggable(record("com.arjuna.ats.arjuna", null))).isFalse();
        assertThat(filter.isLoggable(record("ua.zvit.web", null))).isTrue();
        assertThat(filter.isLoggable(record("ua.zvit.web", new NullPointerException())))
                .isTrue();
    }

    private static LogRecord record(String name, Throwable thrown) {
        LogRecord told = new LogRecord(Level.SEVERE, "words");
        told.setLoggerName(name);
        told.setThrown(thrown);
        return told;
    }
}
