package ua.zvit.intake.format;

import java.util.LinkedHashMap;
import java.util.Map;
import org.w3c.dom.Element;
import ua.zvit.intake.format.raw.SafeXml;
import ua.zvit.intake.format.raw.SafeZip;

/** Properties that a program has put into a packed document beside those that every document has. */
public final class FileProperties {
    private static final int MOST = 5_000;

    private FileProperties() {}

    /** @return values by their names; none for a file of another kind */
    public static Map<String, String> of(byte[] file) {
        Map<String, String> properties = new LinkedHashMap<>();
        switch (FileFormat.of(file)) {
            case DOCX, XLSX ->
                SafeZip.open(file)
                        .bytes("docProps/custom.xml")
                        .map(SafeXml::root)
                        .ifPresent(root -> SafeXml.children(root).forEach(each -> put(properties, each)));
            case ODT, ODS ->
                SafeZip.open(file)
                        .bytes("meta.xml")
                        .map(SafeXml::root)
                        .flatMap(root -> SafeXml.child(root, "meta"))
                        .ifPresent(meta -> SafeXml.children(meta).stream()
                                .filter(each -> "user-defined".equals(each.getLocalName()))
                                .forEach(each -> put(properties, each)));
            default -> {}
        }
        return properties;
    }

    private static void put(Map<String, String> properties, Element each) {
        if (properties.size() < MOST) {
            properties.putIfAbsent(SafeXml.attribute(each, "name"), each.getTextContent());
        }
    }
}
