package ua.zvit.proofreading.spelling;

import java.time.Duration;
import java.util.List;

/**
 * What the language module has read in one paragraph.
 *
 * @param faults in their order
 * @param finished false when the time was up before the end
 * @param taken how long it has computed
 */
public record LanguageReading(List<LanguageFault> faults, boolean finished, Duration taken) {

    public static final LanguageReading NOTHING = new LanguageReading(List.of(), true, Duration.ZERO);

    public LanguageReading {
        faults = List.copyOf(faults);
    }
}
