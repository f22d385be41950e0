package ua.zvit.shared.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import ua.zvit.shared.Quantity;

/** Stores quantities as {@code numeric(21,6)}. */
@Converter(autoApply = true)
public class QuantityConverter implements AttributeConverter<Quantity, BigDecimal> {
    @Override
    public BigDecimal convertToDatabaseColumn(Quantity quantity) {
        return quantity == null ? null : quantity.value();
    }

    @Override
    public Quantity convertToEntityAttribute(BigDecimal value) {
        return value == null ? null : new Quantity(value);
    }
}
