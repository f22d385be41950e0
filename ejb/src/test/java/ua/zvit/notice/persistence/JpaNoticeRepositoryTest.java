package ua.zvit.notice.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.classloading.internal.ClassLoaderServiceImpl;
import org.hibernate.cfg.Configuration;
import org.hibernate.integrator.spi.Integrator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.notice.domain.NewNotice;
import ua.zvit.notice.domain.Notice;
import ua.zvit.notice.domain.NoticeEvent;
import ua.zvit.notice.values.NoticeChoices;
import ua.zvit.notice.values.NoticeDetails;
import ua.zvit.notice.values.NoticeKind;
import ua.zvit.notice.values.NoticeWay;
import ua.zvit.notice.values.StuckLetter;
import ua.zvit.shared.ReportingPeriod;

/** Notices in a real database with the tables of V43, as Hibernate finds them. */
class JpaNoticeRepositoryTest {
    private static final String COUNCIL = "khmelnytskyi";
    private static final LocalDate DUE = LocalDate.of(2026, 1, 30);

    private static EmbeddedPostgres postgres;
    private static SessionFactory sessions;

    private final JpaNoticeRepository notices = new JpaNoticeRepository();
    private final JpaNoticeRepository others = new JpaNoticeRepository();
    private EntityManager entities;
    private EntityManager elsewhere;

    @BeforeAll
    static void migrate() throws IOException {
        postgres = EmbeddedPostgres.start();
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        sessions = new Configuration(withoutTheServers())
                .addAnnotatedClass(Notice.class)
                .addAnnotatedClass(NoticeEvent.class)
                .setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy())
                .setProperty("hibernate.connection.url", postgres.getJdbcUrl("postgres", "postgres"))
                .setProperty("hibernate.hbm2ddl.auto", "validate")
                .buildSessionFactory();
    }

    private static BootstrapServiceRegistry withoutTheServers() {
        return new BootstrapServiceRegistryBuilder()
                .applyClassLoaderService(new ClassLoaderServiceImpl() {
                    @Override
                    public <S> Collection<S> loadJavaServices(Class<S> contract) {
                        return contract == Integrator.class ? List.of() : super.loadJavaServices(contract);
                    }
                })
                .build();
    }

    @AfterAll
    static void stop() throws IOException {
        sessions.close();
        postgres.close();
    }

    @BeforeEach
    void begin() throws ReflectiveOperationException {
        entities = begun(notices);
        elsewhere = begun(others);
    }

    private static EntityManager begun(JpaNoticeRepository repository) throws ReflectiveOperationException {
        EntityManager entities = sessions.createEntityManager();
        Field field = JpaNoticeRepository.class.getDeclaredField("entities");
        field.setAccessible(true);
        field.set(repository, entities);
        entities.getTransaction().begin();
        return entities;
    }

    @AfterEach
    void forget() {
        Stream.of(entities, elsewhere).forEach(one -> {
            one.getTransaction().rollback();
            one.close();
        });
        EntityManager last = sessions.createEntityManager();
        last.getTransaction().begin();
        Stream.of("notice", "notice_event", "notice_choice", "notice_person")
                .forEach(table -> last.createNativeQuery("delete from " + table).executeUpdate());
        last.getTransaction().commit();
        last.close();
    }

    @Test
    void tellsNobodyTwice() {
        assertThat(notices.tell(COUNCIL, "oksana", task("task:1"), null, false)).isTrue();
        assertThat(notices.tell(COUNCIL, "oksana", task("task:1"), Instant.now(), false))
                .isFalse();
        assertThat(notices.tell(COUNCIL, "petro", task("task:1"), null, false)).isTrue();

        assertThat(notices.of(COUNCIL, "oksana", 0, 10)).hasSize(1);
    }

    @Test
    void keepsWhatItTold() {
        notices.tell(COUNCIL, "oksana", task("task:1"), null, false);

        NoticeDetails told = notices.of(COUNCIL, "oksana", 0, 10).get(0).details();
        assertThat(told.kind()).isEqualTo(NoticeKind.TASK);
        assertThat(told.programme()).isEqualTo("Їжаки");
        assertThat(told.period()).isEqualTo(ReportingPeriod.ofYear(2025));
        assertThat(told.stage()).isEqualTo(ApprovalStage.DRAFTING);
        assertThat(told.due()).isEqualTo(DUE);
        assertThat(told.read()).isFalse();
    }

    @Test
    void countsWhatWasNotSeenInThisCouncilOnly() {
        notices.tell(COUNCIL, "oksana", task("task:1"), null, false);
        notices.tell(COUNCIL, "oksana", task("task:2"), null, false);
        notices.tell("lviv", "oksana", task("task:3"), null, false);
        assertThat(notices.unread(COUNCIL, "oksana")).isEqualTo(2);

        notices.of(COUNCIL, "oksana", 0, 10).get(0).read();
        assertThat(notices.unread(COUNCIL, "oksana")).isEqualTo(1);
        notices.readAll(COUNCIL, "oksana");
        assertThat(notices.unread(COUNCIL, "oksana")).isZero();
        assertThat(notices.unread("lviv", "oksana")).isEqualTo(1);
    }

    @Test
    void givesALetterToOneServerOnly() {
        notices.tell(COUNCIL, "oksana", task("task:1"), Instant.now().minusSeconds(5), false);
        notices.tell(COUNCIL, "oksana", task("task:2"), Instant.now().plusSeconds(500), true);
        entities.getTransaction().commit();
        entities.getTransaction().begin();

        assertThat(notices.due(Instant.now(), 10)).singleElement().satisfies(letter -> letter.take(Instant.now()));
        assertThat(others.due(Instant.now(), 10)).as("locked, and passed over").isEmpty();
        entities.getTransaction().commit();
        entities.getTransaction().begin();
        assertThat(others.due(Instant.now(), 10)).as("in hand").isEmpty();
    }

    @Test
    void waitsLongerAfterEachFailureAndThenIsStuck() {
        notices.tell(COUNCIL, "oksana", task("task:1"), Instant.now().minusSeconds(5), false);
        Instant now = Instant.now();
        Notice letter = notices.due(now, 10).get(0);
        Instant last = now;
        int tries = 0;
        while (notices.stuck(COUNCIL, now).isEmpty() && tries < 50) {
            letter.take(now.plus(10, ChronoUnit.MINUTES));
            letter.failed("421 later", now);
            entities.flush();
            tries++;
        }

        assertThat(tries).isEqualTo(7);
        StuckLetter stuck = notices.stuck(COUNCIL, last).get(0).letter();
        assertThat(stuck.problem()).isEqualTo("421 later");
        assertThat(stuck.unsure()).isFalse();
        assertThat(notices.due(now.plus(30, ChronoUnit.DAYS), 10)).isEmpty();
        assertThat(notices.stuck("lviv", now)).isEmpty();

        letter.tryAgain(now);
        entities.flush();
        assertThat(notices.due(now, 10)).hasSize(1);
    }

    @Test
    void whatWasLeftWhileSendingIsShownAndNotSentAgain() {
        Instant now = Instant.now();
        notices.tell(COUNCIL, "oksana", task("task:1"), now.minusSeconds(5), false);
        notices.due(now, 10).get(0).take(now.plusSeconds(1));
        entities.flush();

        assertThat(notices.stuck(COUNCIL, now)).as("still in hand").isEmpty();
        assertThat(notices.stuck(COUNCIL, now.plusSeconds(2)))
                .singleElement()
                .satisfies(letter -> assertThat(letter.letter().unsure()).isTrue());
        assertThat(notices.due(now.plus(1, ChronoUnit.DAYS), 10)).isEmpty();
    }

    @Test
    void knowsHowEachWantsToBeTold() {
        notices.choose("oksana", new NoticeChoices("en", Map.of(NoticeKind.TASK, NoticeWay.DIGEST)));
        notices.choose("oksana", new NoticeChoices("en", Map.of(NoticeKind.TASK, NoticeWay.NONE)));

        Map<String, NoticeChoices> choices = notices.choices(List.of("oksana", "petro"));
        assertThat(choices.get("oksana").language()).isEqualTo("en");
        assertThat(choices.get("oksana").ways())
                .containsEntry(NoticeKind.TASK, NoticeWay.NONE)
                .containsEntry(NoticeKind.RETURNED, NoticeWay.AT_ONCE);
        assertThat(choices.get("petro").language()).isEqualTo("uk");
        assertThat(choices.get("petro").ways()).hasSameSizeAs(NoticeKind.values());
    }

    @Test
    void givesOutEventsOnce() {
        notices.add(new NoticeEvent(COUNCIL, 7, "submitted", "oksana"));
        entities.getTransaction().commit();
        entities.getTransaction().begin();

        assertThat(notices.waitingCouncils()).containsExactly(COUNCIL);
        NoticeEvent event = notices.waiting(COUNCIL, 10).get(0);
        assertThat(others.waiting(COUNCIL, 10)).isEmpty();
        notices.remove(event);
        entities.flush();
        assertThat(notices.waitingCouncils()).isEmpty();
    }

    private static NewNotice task(String subject) {
        return new NewNotice(
                NoticeKind.TASK, subject, 7, "Їжаки", ReportingPeriod.ofYear(2025), ApprovalStage.DRAFTING, DUE);
    }
}
