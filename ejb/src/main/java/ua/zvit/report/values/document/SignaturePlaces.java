package ua.zvit.report.values.document;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.zvit.printing.page.Place;
import ua.zvit.printing.page.PlaceName;

/**
 * Where signatures may show on the pages of a document: kept beside it, because nothing may be put there later but what
 * comes in with a signature.
 */
public record SignaturePlaces(Map<Kind, Spot> spots) {

    /** What stands at a place. */
    public enum Kind {
        /** The head's signature, in the line below the text. */
        SIGNATURE,
        /** The stamp of approval, above the text. */
        APPROVAL
    }

    /** A rectangle in points from the top left corner of a page that is counted from 1. */
    public record Spot(int page, float x, float y, float width, float height) {}

    public SignaturePlaces {
        spots = Map.copyOf(spots);
    }

    public static SignaturePlaces of(Map<PlaceName, Place> printed) {
        Map<Kind, Spot> spots = new EnumMap<>(Kind.class);
        printed.forEach((name, place) -> spots.put(
                Kind.valueOf(name.name()),
                new Spot(place.page(), place.x(), place.y(), place.width(), place.height())));
        return new SignaturePlaces(spots);
    }

    /** @return empty where the form has no such place */
    public Optional<Spot> spot(Kind kind) {
        return Optional.ofNullable(spots.get(kind));
    }

    /** @return one line for each place, such as {@code SIGNATURE 3 85.0 612.5 170.0 60.0} */
    public String written() {
        return spots.entrySet().stream()
                .map(place -> String.join(
                        " ",
                        place.getKey().name(),
                        Integer.toString(place.getValue().page()),
                        Float.toString(place.getValue().x()),
                        Float.toString(place.getValue().y()),
                        Float.toString(place.getValue().width()),
                        Float.toString(place.getValue().height())))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    public static SignaturePlaces read(String written) {
        Map<Kind, Spot> spots = new EnumMap<>(Kind.class);
        Arrays.stream(written.split("\n"))
                .filter(line -> !line.isBlank())
                .map(line -> line.split(" "))
                .forEach(parts -> spots.put(
                        Kind.valueOf(parts[0]),
                        new Spot(
                                Integer.parseInt(parts[1]),
                                Float.parseFloat(parts[2]),
                                Float.parseFloat(parts[3]),
                                Float.parseFloat(parts[4]),
                                Float.parseFloat(parts[5]))));
        return new SignaturePlaces(spots);
    }
}
