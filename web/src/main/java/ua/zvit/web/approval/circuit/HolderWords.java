package ua.zvit.web.approval.circuit;

import java.util.List;
import java.util.stream.Collectors;
import ua.zvit.approval.values.circuit.HolderName;
import ua.zvit.report.values.stage.Silence;
import ua.zvit.report.values.stage.StageRule;
import ua.zvit.web.shared.TextView;

/** Who gives visas, and by which rule, in the reader's words. */
final class HolderWords {
    private HolderWords() {}

    /** @return «Начальник фінансового управління – Іван ІВАНЕНКО» */
    static String of(HolderName name, TextView text) {
        if (name.equals(HolderName.EXECUTORS)) {
            return text.of("page.circuit.executors");
        }
        if (name.title().isEmpty()) {
            return name.person();
        }
        return name.person().isEmpty()
                ? text.of("page.circuit.holder-vacant", name.title())
                : text.of("page.circuit.holder", name.title(), name.person());
    }

    static String of(List<HolderName> names, TextView text) {
        return names.stream().map(name -> of(name, text)).collect(Collectors.joining("; "));
    }

    /** @return «мовчання 5 робочих днів = погоджено (пункт 3.4 Регламенту)»; empty where silence means nothing */
    static String silence(Silence silence, TextView text) {
        return silence == null ? "" : text.of("page.circuit.silence", silence.days(), silence.basis());
    }

    /** @return how many of the holders it takes; empty where there is but one */
    static String rule(StageRule rule, int needed, List<HolderName> holders, TextView text) {
        boolean single = holders.size() == 1 && !holders.contains(HolderName.EXECUTORS);
        return single ? "" : text.of("page.circuit.rule." + rule, needed, holders.size());
    }
}
