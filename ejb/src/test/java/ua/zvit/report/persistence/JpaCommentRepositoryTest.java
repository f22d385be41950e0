package ua.zvit.report.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.classloading.internal.ClassLoaderServiceImpl;
import org.hibernate.cfg.Configuration;
import org.hibernate.integrator.spi.Integrator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.zvit.programme.persistence.FundPartsConverter;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.MoneyBySource;
import ua.zvit.report.domain.ReachedIndicator;
import ua.zvit.report.domain.Remark;
import ua.zvit.report.domain.Report;
import ua.zvit.report.domain.StageVisa;
import ua.zvit.report.domain.Visa;
import ua.zvit.report.domain.comment.CommentReply;
import ua.zvit.report.domain.comment.CommentThread;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.comment.CommentCount;
import ua.zvit.report.values.comment.CommentFilter;
import ua.zvit.report.values.comment.MarkedPassage;
import ua.zvit.report.values.comment.NewComment;
import ua.zvit.report.values.comment.Obligation;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;
import ua.zvit.shared.persistence.MoneyConverter;
import ua.zvit.shared.persistence.NameListConverter;
import ua.zvit.shared.persistence.QuantityConverter;

/** Comments in a real database with the tables of V58, as Hibernate finds them. */
class JpaCommentRepositoryTest {
    private static final long COUNCIL = 1;
    private static final CommentFilter ALL = new CommentFilter(null, false, 0, 10);
    private static final CallerIdentity OKSANA = new CallerIdentity("oksana", "Оксана Лис", Set.of(), null, List.of());

    private static EmbeddedPostgres postgres;
    private static SessionFactory sessions;

    private final JpaCommentRepository comments = new JpaCommentRepository();
    private EntityManager entities;

    @BeforeAll
    static void migrate() throws IOException {
        postgres = EmbeddedPostgres.start();
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        Configuration known = new Configuration(new BootstrapServiceRegistryBuilder()
                .applyClassLoaderService(new ClassLoaderServiceImpl() {
                    @Override
                    public <S> Collection<S> loadJavaServices(Class<S> contract) {
                        return contract == Integrator.class ? List.of() : super.loadJavaServices(contract);
                    }
                })
                .build());
        Stream.of(
                        Report.class,
                        Entry.class,
                        Remark.class,
                        MoneyBySource.class,
                        ReachedIndicator.class,
                        Visa.class,
                        StageVisa.class,
                        CommentThread.class,
                        CommentReply.class)
                .forEach(known::addAnnotatedClass);
        known.addAttributeConverter(MoneyConverter.class);
        known.addAttributeConverter(QuantityConverter.class);
        known.addAttributeConverter(NameListConverter.class);
        known.addAttributeConverter(FundPartsConverter.class);
        known.addAttributeConverter(SectionListConverter.class);
        known.addAttributeConverter(SeenContentsConverter.class);
        known.addAttributeConverter(StageReturnsConverter.class);
        known.addAttributeConverter(ReportCircuitConverter.class);
        sessions = known.setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy())
                .setProperty("hibernate.connection.url", postgres.getJdbcUrl("postgres", "postgres"))
                .setProperty("hibernate.hbm2ddl.auto", "validate")
                .buildSessionFactory();
    }

    @AfterAll
    static void stop() throws IOException {
        sessions.close();
        postgres.close();
    }

    @BeforeEach
    void begin() throws ReflectiveOperationException {
        entities = sessions.createEntityManager();
        Field field = JpaCommentRepository.class.getDeclaredField("entities");
        field.setAccessible(true);
        field.set(comments, entities);
        entities.getTransaction().begin();
        Stream.of(
                        "insert into council (id, code, name, decision_body) overriding system value values (1, 'own', 'Рада', '')",
                        "insert into department (id, council_id, code, name, short_name) values (1, 1, 'education', '', '')",
                        "insert into programme (id, council_id, lead_department_id, title, first_year, last_year)"
                                + " values (1, 1, 1, 'Програма', 2021, 2025)",
                        "insert into programme_section (id, programme_id, ordinal, number, title) values (1, 1, 0, 'I', '')",
                        measure(1, "1.1"),
                        measure(2, "1.2"),
                        "insert into report (id, council_id, programme_id, programme_title, programme_first_year,"
                                + " programme_last_year, lead_department_id, year, status, created_at, changed_at)"
                                + " values (1, 1, 1, 'Програма', 2021, 2025, 1, 2025, 'DRAFTING', now(), now())",
                        entry(1, "1.1"),
                        entry(2, "1.2"))
                .forEach(row -> entities.createNativeQuery(row).executeUpdate());
    }

    @AfterEach
    void forget() {
        entities.getTransaction().rollback();
        entities.close();
    }

    private static String measure(int id, String number) {
        return "insert into measure (id, programme_id, section_id, ordinal, number, title, lead_department_id) values ("
                + id + ", 1, 1, " + id + ", '" + number + "', '', 1)";
    }

    private static String entry(int id, String number) {
        return "insert into entry (id, report_id, measure_id, section_number, section_title, ordinal, number, title,"
                + " department_id, planned, actual, narrative, status, changed_at, changed_by) values (" + id + ", 1, "
                + id
                + ", 'I', '', " + id + ", '" + number + "', '', 1, 0, 0, '<p>Три школи.</p>', 'DRAFT', now(), '')";
    }

    @Test
    void countsWhatIsOpenAndWhatStopsAStep() {
        CommentThread plain = started(1, "Скільки?", null);
        started(1, "Перевірити", Obligation.SUBMISSION);
        started(2, "Додати акт", Obligation.ACCEPTANCE);
        assertThat(counts())
                .containsOnly(
                        Map.entry("1.1", new CommentCount(2, 2, 1, 0)), Map.entry("1.2", new CommentCount(1, 1, 0, 1)));
        plain.resolve(OKSANA, plain.version());
        comments.write(1);
        assertThat(counts()).containsEntry("1.1", new CommentCount(2, 1, 1, 0));
        entities.clear();
        assertThat(entities.find(Entry.class, 1L).comments()).isEqualTo(new CommentCount(2, 1, 1, 0));
        comments.remove(comments.find(COUNCIL, plain.id()).orElseThrow());
        comments.write(1);
        assertThat(counts()).containsEntry("1.1", new CommentCount(1, 1, 1, 0));
    }

    @Test
    void aStepIsStoppedByWhatWasCounted() {
        started(1, "Перевірити", Obligation.SUBMISSION);
        entities.clear();
        Report drafted = entities.find(Report.class, 1L);
        assertThatThrownBy(() -> drafted.submit(1, OKSANA, null))
                .isInstanceOfSatisfying(ZvitException.class, refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at("1.1", "comments", "comments-owed-submission", 1)));
        started(2, "Додати акт", Obligation.ACCEPTANCE);
        entities.createNativeQuery("update report set status = 'REVIEW'").executeUpdate();
        entities.clear();
        Report reviewed = entities.find(Report.class, 1L);
        assertThatThrownBy(() -> reviewed.accept(null))
                .isInstanceOfSatisfying(ZvitException.class, refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at("1.2", "comments", "comments-owed-acceptance", 1)));
        assertThat(reviewed.status()).isEqualTo(ReportStatus.REVIEW);
    }

    @Test
    void givesOpenOnesFirstThenTheNewest() {
        CommentThread first = started(1, "Перше", null);
        CommentThread second = started(1, "Друге", null);
        CommentThread third = started(2, "Третє", null);
        third.reply(OKSANA, "Так");
        third.resolve(OKSANA, third.version());
        comments.write(2);
        entities.clear();
        assertThat(comments.page(COUNCIL, 1, ALL))
                .extracting(CommentThread::id)
                .containsExactly(second.id(), first.id(), third.id());
        assertThat(comments.page(COUNCIL, 1, new CommentFilter("1.2", false, 0, 10)))
                .singleElement()
                .satisfies(found -> assertThat(found.replies()).hasSize(1));
        assertThat(comments.count(COUNCIL, 1, new CommentFilter(null, true, 0, 1)))
                .isEqualTo(2);
        assertThat(comments.page(COUNCIL, 1, new CommentFilter(null, false, 2, 1)))
                .hasSize(1);
        assertThat(comments.page(COUNCIL + 1, 1, ALL)).isEmpty();
        assertThat(comments.find(COUNCIL + 1, first.id())).isEmpty();
        assertThat(comments.status(COUNCIL, 1)).contains(ReportStatus.DRAFTING);
        assertThat(comments.status(COUNCIL + 1, 1)).isEmpty();
    }

    @Test
    void keepsThePassageAndTakesTheLastReplyBackAlone() {
        MarkedPassage passage = new MarkedPassage("Три", "", " школи.", 0);
        CommentThread thread =
                new CommentThread(entities.find(Entry.class, 1L), OKSANA, new NewComment("Які?", false, passage), null);
        comments.hold(1);
        comments.add(thread);
        CommentReply reply = thread.reply(OKSANA, "Перша");
        CommentReply last = thread.reply(OKSANA, "Друга");
        comments.write(1);
        assertThat(thread.passage()).isEqualTo(passage);
        assertThatThrownBy(() -> thread.withdraw(reply, OKSANA)).isInstanceOf(ZvitException.class);
        thread.withdraw(comments.reply(COUNCIL, last.id()).orElseThrow(), OKSANA);
        comments.write(1);
        entities.clear();
        assertThat(comments.find(COUNCIL, thread.id()).orElseThrow().replies())
                .singleElement()
                .satisfies(kept -> assertThat(kept.said().text()).isEqualTo("Перша"));
        assertThat(comments.reply(COUNCIL, last.id())).isEmpty();
    }

    private CommentThread started(long entry, String text, Obligation obligation) {
        CommentThread thread = new CommentThread(
                entities.find(Entry.class, entry), OKSANA, new NewComment(text, obligation != null, null), obligation);
        comments.hold(entry);
        comments.add(thread);
        comments.write(entry);
        return thread;
    }

    private Map<String, CommentCount> counts() {
        return comments.counts(COUNCIL, List.of(1L)).get(1L);
    }
}
