package ua.zvit.printing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JasperPrint;

/** Finds the places for visible signatures among the filled pages. */
final class Places {

    private static final Map<UUID, PlaceName> NAMES = Map.of(
            UUID.fromString("5a0e1c5e-6b1d-4d57-9c61-6f0b0e2f7a01"),
            PlaceName.SIGNATURE,
            UUID.fromString("5a0e1c5e-6b1d-4d57-9c61-6f0b0e2f7a02"),
            PlaceName.APPROVAL);

    private final Map<PlaceName, Place> found = new EnumMap<>(PlaceName.class);

    private Places() {}

    static Map<PlaceName, Place> of(JasperPrint document) {
        Places places = new Places();
        for (int page = 0; page < document.getPages().size(); page++) {
            places.look(document.getPages().get(page).getElements(), page + 1, 0, 0);
        }
        return places.found;
    }

    private void look(List<JRPrintElement> elements, int page, int left, int top) {
        for (JRPrintElement element : elements) {
            int x = left + element.getX();
            int y = top + element.getY();
            PlaceName name = element.getUUID() == null ? null : NAMES.get(element.getUUID());
            if (name != null) {
                found.put(name, new Place(page, x, y, element.getWidth(), element.getHeight()));
            }
            if (element instanceof JRPrintFrame frame) {
                look(frame.getElements(), page, x, y);
            }
        }
    }
}
