package ua.zvit.report.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import ua.zvit.report.values.form.FormFiles;
import ua.zvit.report.values.form.FormIdentity;
import ua.zvit.report.values.form.FormState;
import ua.zvit.shared.ZvitException;

class FormVersionTest {
    private static final FormIdentity IDENTITY = new FormIdentity("own", 2, "Своя", "Own");
    private static final FormFiles FILES = new FormFiles(new byte[] {1}, new byte[] {2});

    private final FormVersion form = FormVersion.brought(7, IDENTITY, FILES, "Адмін");

    @Test
    void isPublishedOnce() {
        assertThat(form.state()).isEqualTo(FormState.DRAFT);
        form.publish();
        assertThat(form.state()).isEqualTo(FormState.PUBLISHED);
        assertThat(refused(form::publish)).isEqualTo("FORM-STATE");
    }

    @Test
    void isWithdrawnForGood() {
        form.withdraw();
        assertThat(form.state()).isEqualTo(FormState.WITHDRAWN);
        assertThat(refused(form::withdraw)).isEqualTo("FORM-STATE");
        assertThat(refused(form::publish)).isEqualTo("FORM-STATE");
    }

    @Test
    void staysWhenItComesWithTheApplication() {
        FormVersion shipped = FormVersion.shipped(IDENTITY, FILES);
        assertThat(shipped.state()).isEqualTo(FormState.PUBLISHED);
        assertThat(shipped.isShipped()).isTrue();
        assertThat(refused(shipped::withdraw)).isEqualTo("FORM-STATE");
    }

    private static String refused(Runnable step) {
        return catchThrowableOfType(ZvitException.class, step::run).code();
    }
}
