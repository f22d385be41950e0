package ua.zvit.server.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.zvit.check.CheckReport;
import ua.zvit.check.live.LinkWatch;
import ua.zvit.check.settings.CouncilCheckSettings;
import ua.zvit.check.values.CheckSettingsDetails;
import ua.zvit.report.ImportReport;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.SaveEntry;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.EntryText;
import ua.zvit.report.values.ImportSource;
import ua.zvit.rig.ZvitDeployment;
import ua.zvit.server.People;
import ua.zvit.shared.Messages;

/** Links of saved texts are tried out by the timer, on a real database, and never where nobody may be sent. */
@ExtendWith(ArquillianExtension.class)
class LinkWatchIT {
    private static final String FILE =
            """
            {"organisation": {"department": "Відділ інвестиційної політики та міжнародного співробітництва"},
             "programme": {"title": "Програма %s", "firstYear": 2024, "lastYear": 2026},
             "year": 2025, "unit": 1000,
             "sections": [{"number": "I", "title": "Зустрічі", "measures": [
               {"number": "1.1", "title": "Зустрічі з партнерами", "plan": 10.0, "actual": 10.0,
                "narrative": "<p>Без посилань.</p>"}]}]}
            """;

    @Inject
    People people;

    @Inject
    ImportReport imports;

    @Inject
    ReportQueries reports;

    @Inject
    SaveEntry saves;

    @Inject
    CheckReport check;

    @Inject
    CouncilCheckSettings settings;

    @Inject
    LinkWatch watch;

    @Inject
    TimersOfTheModule timers;

    @jakarta.annotation.Resource(lookup = "java:jboss/datasources/ZvitDS")
    DataSource pool;

    private LoopbackWeb web;
    private LoopbackWeb inside;
    private long report;

    @Deployment
    static EnterpriseArchive ear() {
        return ZvitDeployment.with(LinkWatchIT.class);
    }

    @BeforeEach
    void importReport() throws Exception {
        web = new LoopbackWeb();
        inside = new LoopbackWeb();
        OneLoopbackPort.OPEN.add(web.port());
        byte[] file = FILE.formatted(UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        report = people.admin(
                () -> imports.importReport(file, null, ImportSource.unnamed()).id());
        wantLinks(true);
    }

    @AfterEach
    void leaveTheCouncilAsItWas() throws Exception {
        wantLinks(false);
        execute("delete from link_state");
        OneLoopbackPort.OPEN.clear();
        web.close();
        inside.close();
    }

    @Test
    void isOnTheContainersTimetable() {
        assertTrue(timers.schedules().contains("* */15"), timers.schedules().toString());
    }

    @Test
    void tellsOfAPageThatIsGoneOnTheSecondDayAndTakesItBack() throws Exception {
        web.answer("/old", "404 Not Found");
        write("Сайт " + web.link("/home") + " і сторінка " + web.link("/old") + " були.");
        watch.look();
        assertEquals(Map.of(web.link("/home"), "ALIVE 0", web.link("/old"), "GONE 1"), states());
        assertEquals(List.of(), dead());

        watch.look();
        assertEquals("GONE 1", states().get(web.link("/old")), "tried once a day");

        aDayLater();
        watch.look();
        assertEquals("GONE 2", states().get(web.link("/old")));
        assertEquals(List.of(web.link("/old")), dead());

        web.answer("/old", "200 OK");
        aDayLater();
        watch.look();
        assertEquals("ALIVE 0", states().get(web.link("/old")));
        assertEquals(List.of(), dead());
    }

    @Test
    void holdsNothingAgainstLinksWhileTheServerIsCutOff() throws Exception {
        web.answer("/one", "404 Not Found").answer("/two", "410 Gone");
        write("Див. " + web.link("/one") + " та " + web.link("/two") + " ще.");
        watch.look();
        assertEquals(Map.of(web.link("/one"), "UNKNOWN 0", web.link("/two"), "UNKNOWN 0"), states());
    }

    @Test
    void neverReachesWhatIsNotPublic() throws Exception {
        int port = inside.port();
        web.answer("/away", "302 Found\r\nLocation: " + inside.link("/stolen"))
                .answer("/metadata", "301 Moved\r\nLocation: http://169.254.169.254/latest/meta-data")
                .answer("/sixth", "307 Temporary Redirect\r\nLocation: http://[::ffff:127.0.0.1]:" + port + "/stolen");
        write(String.join(
                " , ",
                web.link("/home"),
                web.link("/away"),
                web.link("/metadata"),
                web.link("/sixth"),
                inside.link("/loopback"),
                "http://inside.example.ua/private",
                "http://both.example.ua:" + web.port() + "/one-of-two",
                "http://link-local.example.ua/latest/meta-data",
                "http://sixth.example.ua/loopback",
                "http://mapped.example.ua/loopback"));
        for (String figures : List.of(
                "127.0.0.1:" + port,
                "localhost:" + port,
                "127.1:" + port,
                "2130706433:" + port,
                "10.0.0.1",
                "[::1]:" + port,
                "[::ffff:127.0.0.1]:" + port,
                "[fe80::1]")) {
            execute("insert into link_state select council_id, 'http://" + figures
                    + "/', 'NEW', 0, now() from council_check_settings where live_links");
        }
        watch.look();
        assertEquals(List.of(), inside.requests());
        Map<String, String> others = states();
        assertEquals("ALIVE 0", others.remove(web.link("/home")));
        assertTrue(others.size() >= 17, others.toString());
        assertEquals(Set.of("UNKNOWN 0"), Set.copyOf(others.values()), others.toString());
        aDayLater();
        watch.look();
        assertEquals(List.of(), dead());
    }

    @Test
    @Timeout(120)
    void nobodyWaitsForASlowServer() throws Exception {
        write("Повільна сторінка " + web.link("/held") + " відповість колись.");
        Thread timer = new Thread(watch::look);
        timer.start();
        assertTrue(web.isHeld());
        long began = System.nanoTime();
        watch.look();
        write("Тим часом написано " + web.link("/other") + " далі.");
        assertEquals(List.of(), dead());
        assertTrue(timer.isAlive(), "the link is still waited for");
        assertTrue(System.nanoTime() - began < TimeUnit.SECONDS.toNanos(5));
        web.release();
        timer.join();
        assertEquals("ALIVE 0", states().get(web.link("/held")));
        assertFalse(states().containsKey(web.link("/other")), "taken the next time");
        watch.look();
        assertEquals("ALIVE 0", states().get(web.link("/other")));
    }

    @Test
    void triesOutNothingForACouncilThatDoesNotWantIt() throws Exception {
        write("Сторінка " + web.link("/home") + " є.");
        wantLinks(false);
        watch.look();
        write("Сторінка " + web.link("/else") + " є.");
        watch.look();
        assertEquals(List.of(), web.requests());
        assertFalse(states().containsKey(web.link("/else")));
    }

    /** Saves as the editor does, and asks for the findings, as it does afterwards. */
    private void write(String text) throws Exception {
        people.drafter("international", () -> {
            EntryDetails entry = reports.entry(report, "1.1");
            return saves.save(
                    report, "1.1", new EntryText("<p>" + text + "</p>", BigDecimal.TEN, null), entry.version());
        });
        dead();
    }

    private List<String> dead() throws Exception {
        return people.head(() -> check.findings(report, Messages.UKRAINIAN)).open().stream()
                .filter(found -> found.finding().rule().equals("link.dead"))
                .map(found -> found.finding().places().get(0).text())
                .toList();
    }

    private void wantLinks(boolean wanted) throws Exception {
        people.admin(() -> {
            CheckSettingsDetails now = settings.read();
            return settings.change(
                    new CheckSettingsDetails(Set.of(), Map.of(), now.thresholds(), wanted, now.version(), null, null));
        });
    }

    private void aDayLater() throws SQLException {
        execute("update link_state set checked_at = checked_at - interval '8 days'");
    }

    /** @return outcome and failures by address */
    private Map<String, String> states() throws SQLException {
        Map<String, String> states = new TreeMap<>();
        try (Connection connection = pool.getConnection();
                PreparedStatement query = connection.prepareStatement("select url, outcome, failures from link_state");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                states.put(rows.getString(1), rows.getString(2) + " " + rows.getInt(3));
            }
        }
        return states;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }
}
