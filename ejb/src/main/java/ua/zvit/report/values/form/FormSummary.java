package ua.zvit.report.values.form;

import java.time.Instant;
import java.util.Locale;

/**
 * A version of a form.
 *
 * @param code the same for all versions of a form
 * @param shipped true when it comes with the application
 * @param inForce true when the council's reports are printed by it now
 * @param broughtBy who brought it in; empty for a shipped one
 * @param publishedAt null before it is published
 */
public record FormSummary(
        long id,
        String code,
        int version,
        String titleUk,
        String titleEn,
        FormState state,
        boolean shipped,
        boolean inForce,
        Instant broughtAt,
        String broughtBy,
        Instant publishedAt) {

    /** @return the title in a reader's language; Ukrainian unless it is English */
    public String title(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? titleEn : titleUk;
    }

    public boolean isPublishable() {
        return state == FormState.DRAFT;
    }

    public boolean isChoosable() {
        return state == FormState.PUBLISHED && !inForce;
    }

    /** Who prints by it now must choose another first; what is shipped stays. */
    public boolean isWithdrawable() {
        return state != FormState.WITHDRAWN && !inForce && !shipped;
    }
}
