package ua.zvit.processes;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands every test the one engine of this test run; it lives on a PostgreSQL of its own and ends with the run. */
class EngineExtension implements ParameterResolver {

    /** The running engine with its database; JUnit closes it. */
    record Running(EmbeddedPostgres postgres, TestEngine engine) implements AutoCloseable {
        static Running start() {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.start();
                return new Running(postgres, TestEngine.on(postgres.getPostgresDatabase()));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public void close() throws IOException {
            engine.close();
            postgres.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestEngine.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class)
                .engine();
    }
}
