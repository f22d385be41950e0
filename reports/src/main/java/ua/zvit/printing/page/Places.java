package ua.zvit.printing.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JasperPrint;

/** Finds the places for visible signatures among the filled pages. */
public final class Places {

    private static final Map<ElementRole, PlaceName> NAMES =
            Map.of(ElementRole.SIGNATURE, PlaceName.SIGNATURE, ElementRole.APPROVAL, PlaceName.APPROVAL);

    private final Map<PlaceName, Place> found = new EnumMap<>(PlaceName.class);

    private Places() {}

    public static Map<PlaceName, Place> of(JasperPrint document) {
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
            if (element.hasProperties()) {
                NAMES.forEach((role, name) -> {
                    if (role.isOf(element)) {
                        found.put(name, new Place(page, x, y, element.getWidth(), element.getHeight()));
                    }
                });
            }
            if (element instanceof JRPrintFrame frame) {
                look(frame.getElements(), page, x, y);
            }
        }
    }
}
