package ua.zvit.report.persistence;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.zvit.programme.persistence.FundPartsConverter;
import ua.zvit.programme.values.ProgrammeOutline;
import ua.zvit.report.Routes;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.MoneyBySource;
import ua.zvit.report.domain.ReachedIndicator;
import ua.zvit.report.domain.Remark;
import ua.zvit.report.domain.Report;
import ua.zvit.report.domain.StageVisa;
import ua.zvit.report.domain.Visa;
import ua.zvit.report.domain.review.RecordedReview;
import ua.zvit.report.values.stage.GivenVisa;
import ua.zvit.report.values.stage.ReportCircuit;
import ua.zvit.report.values.stage.RunningReport;
import ua.zvit.report.values.stage.Silence;
import ua.zvit.report.values.stage.StageRule;
import ua.zvit.report.values.stage.VisaGiver;
import ua.zvit.report.values.stage.VisaStage;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.persistence.MoneyConverter;
import ua.zvit.shared.persistence.NameListConverter;
import ua.zvit.shared.persistence.QuantityConverter;

/** Reports with their stages in a real database, as Hibernate finds them. */
class JpaRunningRepositoryTest {
    private static final ReportCircuit CIRCUIT = new ReportCircuit(
            false,
            List.of(new VisaStage(
                    "Етап",
                    List.of("person:olha", "position:5"),
                    StageRule.ALL,
                    0,
                    3,
                    false,
                    false,
                    new Silence(5, "пункт 3.4"),
                    false)),
            Map.of("person:olha", "Ольга ГАЙОВА"));

    private final JpaRunningRepository reports = new JpaRunningRepository();
    private EmbeddedPostgres postgres;
    private SessionFactory sessions;
    private EntityManager entities;

    @BeforeEach
    void migrate() throws IOException, ReflectiveOperationException {
        postgres = EmbeddedPostgres.start();
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        sessions = configuration().buildSessionFactory();
        entities = sessions.createEntityManager();
        Field field = JpaRunningRepository.class.getDeclaredField("entities");
        field.setAccessible(true);
        field.set(reports, entities);
    }

    private Configuration configuration() {
        Configuration configuration = new Configuration(new BootstrapServiceRegistryBuilder()
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
                        Visa.class,
                        StageVisa.class,
                        Remark.class,
                        MoneyBySource.class,
                        ReachedIndicator.class,
                        RecordedReview.class)
                .forEach(configuration::addAnnotatedClass);
        configuration.addAttributeConverter(ReportCircuitConverter.class);
        configuration.addAttributeConverter(SectionListConverter.class);
        configuration.addAttributeConverter(SeenContentsConverter.class);
        configuration.addAttributeConverter(StageReturnsConverter.class);
        configuration.addAttributeConverter(ReadContentConverter.class);
        configuration.addAttributeConverter(FundPartsConverter.class);
        configuration.addAttributeConverter(MoneyConverter.class);
        configuration.addAttributeConverter(NameListConverter.class);
        configuration.addAttributeConverter(QuantityConverter.class);
        return configuration
                .setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy())
                .setProperty("hibernate.connection.url", postgres.getJdbcUrl("postgres", "postgres"))
                .setProperty("hibernate.hbm2ddl.auto", "validate");
    }

    @AfterEach
    void stop() throws IOException {
        entities.close();
        sessions.close();
        postgres.close();
    }

    @Test
    void tellsTheStagesOfAReportAndKeepsWhatSilenceIsFoundedOn() {
        entities.getTransaction().begin();
        entities.createNativeQuery("set session_replication_role = replica")
                .executeUpdate(); // no council, no programme
        Report report = new Report(
                1, PeriodKind.YEAR, new ProgrammeOutline(5, "Програма", 3, 2021, 2025, 2025, List.of()), null, "olha");
        report.lay(CIRCUIT);
        report.begin();
        CallerIdentity nobody = new CallerIdentity("", "Ольга ГАЙОВА", Set.of(), null, List.of());
        report.submit(3, nobody, Routes.UNSIGNED);
        report.stages(Routes.UNSIGNED).passInSilence(new VisaGiver("person:olha", "", nobody));
        entities.persist(report);
        entities.getTransaction().commit();
        entities.clear();

        assertThat(reports.running(1)).extracting(RunningReport::circuit).containsExactly(CIRCUIT);
        assertThat(entities.find(Report.class, report.id())
                        .stages(Routes.UNSIGNED)
                        .told()
                        .visas())
                .extracting(GivenVisa::basis)
                .containsExactly("пункт 3.4");
    }
}
