package ua.zvit.web.entering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.zvit.shared.Fault;
import ua.zvit.web.shared.TextView;

/** What was read and not taken: one sentence for each reason, with all places. */
final class LeftWords {
    private static final int MOST = 12;

    private LeftWords() {}

    static List<String> of(List<Fault> left, TextView text) {
        Map<String, List<Fault>> byReason =
                left.stream().collect(Collectors.groupingBy(Fault::code, LinkedHashMap::new, Collectors.toList()));
        return byReason.values().stream()
                .map(same -> text.of("page.import.not-taken", places(same, text), text.of(same.get(0))))
                .toList();
    }

    private static String places(List<Fault> same, TextView text) {
        List<String> named = same.stream().map(LeftWords::named).distinct().toList();
        String first = named.stream().limit(MOST).collect(Collectors.joining(", "));
        return named.size() > MOST ? text.of("page.import.and-more", first, named.size() - MOST) : first;
    }

    private static String named(Fault fault) {
        return fault.measure() == null || fault.measure().isEmpty()
                ? fault.field()
                : fault.measure() + " " + fault.field();
    }
}
