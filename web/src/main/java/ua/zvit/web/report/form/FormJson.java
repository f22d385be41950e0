package ua.zvit.web.report.form;

import java.time.Instant;
import ua.zvit.report.values.form.FormSummary;
import ua.zvit.web.shared.rest.Words;

/**
 * A version of a form of the report.
 *
 * @param code the same for all versions of a form
 * @param state draft, published or withdrawn
 * @param shipped true when it comes with the application
 * @param inForce true when the council's reports are printed by it now
 * @param publishedAt null before it is published
 */
public record FormJson(
        long id,
        String code,
        int version,
        String titleUk,
        String titleEn,
        String state,
        boolean shipped,
        boolean inForce,
        Instant broughtAt,
        String broughtBy,
        Instant publishedAt) {

    static FormJson of(FormSummary form) {
        return new FormJson(
                form.id(),
                form.code(),
                form.version(),
                form.titleUk(),
                form.titleEn(),
                Words.of(form.state()),
                form.shipped(),
                form.inForce(),
                form.broughtAt(),
                form.broughtBy(),
                form.publishedAt());
    }
}
