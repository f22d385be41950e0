package ua.zvit.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import ua.zvit.proofreading.checker.BuiltInRules;
import ua.zvit.proofreading.checker.Checker;
import ua.zvit.proofreading.spelling.Language;
import ua.zvit.proofreading.spelling.LanguageTool;

/** Makes the library's parts known to the container: one language module and one checker for the whole server. */
@ApplicationScoped
public class CheckerProducer {

    @Produces
    @ApplicationScoped
    public Language language() {
        return new LanguageTool();
    }

    @Produces
    @Singleton
    public Checker checker(Language language) {
        return new Checker(BuiltInRules.with(language));
    }
}
