package ua.zvit.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import ua.zvit.programme.values.PlanChange;
import ua.zvit.shared.Money;
import ua.zvit.shared.Quantity;
import ua.zvit.shared.RestrictedHtml;
import ua.zvit.shared.Settings;
import ua.zvit.shared.YesNo;

/** Figures, days and moments in the language of the page and the time zone of the installation; null gives nothing. */
@Named("format")
@RequestScoped
public class FormatView {
    private LanguageView language;

    protected FormatView() {}

    @Inject
    public FormatView(LanguageView language) {
        this.language = language;
    }

    public String money(Money money) {
        return money == null ? "–" : amounts().rounded(money);
    }

    public String exactMoney(Money money) {
        return money == null ? "" : amounts().exact(money);
    }

    /** @return by how much a decision changed the plan, with its sign, in thousand UAH with one decimal */
    public String change(PlanChange change) {
        return amounts().signed(change.inThousands());
    }

    public String number(Quantity quantity) {
        return quantity == null ? "–" : new Decimals(language.getLocale()).grouped(quantity);
    }

    /** @return what an indicator of that unit says: a word where the unit tells it, else the number */
    public String reached(String unit, Quantity quantity) {
        return Optional.ofNullable(quantity)
                .flatMap(known -> YesNo.of(unit).flatMap(pair -> pair.word(known.value())))
                .orElseGet(() -> number(quantity));
    }

    /** @return the two words of a unit that is only reached or not; null for any other, and where the value is neither */
    public YesNo choice(String unit, Quantity standing) {
        return YesNo.of(unit)
                .filter(pair -> standing == null || pair.word(standing.value()).isPresent())
                .orElse(null);
    }

    public List<String> getYesNoUnits() {
        return YesNo.units();
    }

    public String plainNumber(Quantity quantity) {
        return quantity == null ? "" : new Decimals(language.getLocale()).plain(quantity);
    }

    public String share(Money part, Money whole) {
        return amounts().share(part, whole);
    }

    public String day(LocalDate day) {
        return day == null ? "" : moments().day(day);
    }

    public String fullDay(LocalDate day) {
        return day == null ? "" : moments().fullDay(day);
    }

    public String time(Instant moment) {
        return moment == null ? "" : moments().time(moment);
    }

    public String exact(Instant moment) {
        return moment == null ? "" : moments().exact(moment);
    }

    public String relative(Instant moment) {
        return moment == null ? "" : moments().relative(moment);
    }

    /** @return the day on which it was here */
    public LocalDate dayOf(Instant moment) {
        return moments().dayOf(moment);
    }

    /** @return markup of a narrative, passed through the allow-list once more before it is written out unescaped */
    public String narrative(String html) {
        return RestrictedHtml.clean(html);
    }

    public LocalDate today() {
        return moments().today();
    }

    private Thousands amounts() {
        return new Thousands(language.getLocale());
    }

    private Moments moments() {
        ZoneId zone = ZoneId.of(Settings.text("zvit.zone").orElse("Europe/Kyiv"));
        return new Moments(language.getLocale(), Clock.system(zone));
    }
}
