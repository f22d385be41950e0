package ua.zvit.entering.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import ua.zvit.entering.domain.ImportDraft;
import ua.zvit.entering.domain.ImportFile;
import ua.zvit.entering.domain.KnownColumns;
import ua.zvit.entering.domain.NamedDepartment;
import ua.zvit.entering.values.ImportKind;
import ua.zvit.entering.values.ImportState;
import ua.zvit.entering.values.ImportSummary;
import ua.zvit.shared.CallerIdentity;

/** Drafts in a real database with the tables of V17 and V31, as Hibernate finds them. */
class JpaImportRepositoryTest {
    private static final byte[] FILE = {1, 2, 3};

    private static EmbeddedPostgres postgres;
    private static SessionFactory sessions;

    private final JpaImportRepository imports = new JpaImportRepository();
    private EntityManager entities;

    @BeforeAll
    static void migrate() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into council (id, code, name, decision_body) values (1, 'a', 'A', 'A'), (2, 'b', 'B',"
                            + " 'B')");
            statement.execute(
                    "insert into department (id, council_id, code, name, short_name) values (7, 1, 'e', 'E', 'e')");
        }
        sessions = new Configuration(withoutTheServers())
                .addAnnotatedClass(ImportDraft.class)
                .addAnnotatedClass(ImportFile.class)
                .addAnnotatedClass(KnownColumns.class)
                .addAnnotatedClass(NamedDepartment.class)
                .setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy())
                .setProperty("hibernate.connection.url", postgres.getJdbcUrl("postgres", "postgres"))
                .setProperty("hibernate.hbm2ddl.auto", "validate")
                .buildSessionFactory();
    }

    /** On a server the application itself migrates, by a data source that there is none of here. */
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
        entities = sessions.createEntityManager();
        Field field = JpaImportRepository.class.getDeclaredField("entities");
        field.setAccessible(true);
        field.set(imports, entities);
        entities.getTransaction().begin();
    }

    @AfterEach
    void undo() {
        entities.getTransaction().rollback();
        entities.close();
    }

    @Test
    void keepsADraftWithItsFileAndRaisesItsVersionWithEachChange() {
        long id = added(1, "anna");
        ImportDraft draft = imports.lock(1, id).orElseThrow();
        int before = draft.version();
        draft.hold(ImportKind.PROGRAMME, "Програма", "{\"kind\":\"programme\"}", person("borys"));
        imports.write();
        assertThat(draft.version()).isEqualTo(before + 1);
        assertThat(imports.file(1, id)).contains(FILE);
        assertThat(imports.find(2, id)).as("another council's").isEmpty();
        assertThat(imports.file(2, id)).isEmpty();
    }

    @Test
    void listsTheNewestFirstAndToDraftersTheirOwn() {
        long first = added(1, "anna");
        long second = added(1, "borys");
        added(2, "olha");
        assertThat(imports.list(1, null, 0, 10)).extracting(ImportSummary::id).containsExactly(second, first);
        assertThat(imports.list(1, "anna", 0, 10)).extracting(ImportSummary::id).containsExactly(first);
        imports.lock(1, first).orElseThrow().become(5, "Програма", person("anna"));
        imports.write();
        assertThat(imports.list(1, "anna", 0, 10).get(0).state()).isEqualTo(ImportState.WRITTEN);
    }

    @Test
    void remembersTheLastChoiceForAName() {
        imports.remember(1, "упр. освіти", 7);
        imports.remember(1, "упр. освіти", 7);
        assertThat(imports.names(1)).isEqualTo(Map.of("упр. освіти", 7L));
        assertThat(imports.names(2)).isEmpty();
    }

    @Test
    void removesOpenDraftsThatNobodyTouchedAndKeepsWhatWasWritten() {
        long open = added(1, "anna");
        long written = added(1, "anna");
        imports.lock(1, written).orElseThrow().become(5, "Програма", person("anna"));
        imports.write();
        assertThat(imports.removeOpenSince(Instant.now().minus(Duration.ofDays(1))))
                .isZero();
        assertThat(imports.removeOpenSince(Instant.now().plusSeconds(60))).isEqualTo(1);
        entities.clear();
        assertThat(imports.find(1, open)).isEmpty();
        assertThat(imports.file(1, written)).contains(FILE);
    }

    @Test
    void remembersWhatColumnsAreForOneCouncilAndForgets() {
        imports.rememberColumns(1, "heads", "{}");
        imports.rememberColumns(1, "heads", "{\"0.1\": {}}");
        entities.clear();
        assertThat(imports.columns(1, "heads")).contains("{\"0.1\": {}}");
        assertThat(imports.columns(2, "heads")).isEmpty();
        imports.rememberColumns(2, "heads", null);
        imports.rememberColumns(1, "heads", null);
        assertThat(imports.columns(1, "heads")).isEmpty();
    }

    @Test
    void throwsADraftAwayWithItsFile() {
        long id = added(1, "anna");
        imports.remove(imports.lock(1, id).orElseThrow());
        imports.write();
        entities.clear();
        assertThat(entities.find(ImportFile.class, id)).isNull();
    }

    private long added(long council, String author) {
        ImportDraft draft = new ImportDraft(council, ImportKind.REPORT, "a.docx", "00", person(author));
        draft.hold(ImportKind.REPORT, "", "{}", person(author));
        imports.add(draft, FILE);
        imports.write();
        return draft.id();
    }

    private static CallerIdentity person(String name) {
        return CallerIdentity.fromGroups(name, name, Set.of("admin"), List.of("/a"));
    }
}
