package ua.zvit.shared;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Names in the order in which they were told, each once.
 *
 * @param names none empty, none over several lines
 */
public record NameList(List<String> names) {
    public static final NameList NONE = new NameList(List.of());

    public NameList {
        names = names.stream()
                .filter(Objects::nonNull)
                .map(name -> name.replaceAll("\\s*[\\r\\n]+\\s*", " ").strip())
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** @return these names and after them those of the others that are new */
    public NameList with(List<String> others) {
        return new NameList(Stream.concat(names.stream(), others.stream()).toList());
    }
}
