package ua.zvit.shared.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import ua.zvit.shared.NameList;

/** Stores names one a line. */
@Converter(autoApply = true)
public class NameListConverter implements AttributeConverter<NameList, String> {
    @Override
    public String convertToDatabaseColumn(NameList list) {
        return list == null ? "" : String.join("\n", list.names());
    }

    @Override
    public NameList convertToEntityAttribute(String lines) {
        return lines == null || lines.isEmpty() ? NameList.NONE : new NameList(List.of(lines.split("\n")));
    }
}
