package ua.zvit.report.form;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import ua.zvit.printing.ReportForm;
import ua.zvit.printing.form.FormDescriptor;
import ua.zvit.report.document.ShippedFiles;
import ua.zvit.report.domain.document.FormRepository;
import ua.zvit.report.domain.document.FormVersion;
import ua.zvit.report.values.form.FormIdentity;

/**
 * Lays the forms that come with the application beside those of the councils, each version once. A later application
 * that ships another version adds it; reports that were issued by the former one keep that.
 */
@Singleton
@Startup
@DependsOn("ejb.jar#SchemaReady")
public class SeedForms {
    @Inject
    FormRepository forms;

    @PostConstruct
    void seed() {
        ReportForm.shippedCodes().forEach(this::seed);
    }

    private void seed(String code) {
        FormDescriptor shipped = ReportForm.shipped(code).descriptor();
        boolean known = forms.shipped(code)
                .filter(form -> form.number() >= shipped.version())
                .isPresent();
        if (!known) {
            forms.add(FormVersion.shipped(
                    new FormIdentity(code, shipped.version(), shipped.titleUk(), shipped.titleEn()),
                    ShippedFiles.of(code)));
        }
    }
}
