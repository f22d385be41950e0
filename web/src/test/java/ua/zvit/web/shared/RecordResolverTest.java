package ua.zvit.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordResolverTest {
    private final RecordResolver resolver = new RecordResolver();
    private final ELContext context = new Context();

    @Test
    void readsAComponent() {
        assertThat(resolver.getValue(context, new StatusLook("Подано", "◐", "acc"), "word"))
                .isEqualTo("Подано");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void leavesWhatIsNoComponentToOthers() {
        assertThat(resolver.getValue(context, new StatusLook("Подано", "◐", "acc"), "colour"))
                .isNull();
        assertThat(resolver.getValue(context, "text", "word")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void componentsAreNeverWritten() {
        StatusLook look = new StatusLook("Подано", "◐", "acc");
        assertThatThrownBy(() -> resolver.setValue(context, look, "word", "Чернетка"))
                .isInstanceOf(PropertyNotWritableException.class);
    }

    private static final class Context extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
