package ua.zvit.shared.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import ua.zvit.shared.Money;

/** Stores money as {@code numeric(15,2)} UAH. */
@Converter(autoApply = true)
public class MoneyConverter implements AttributeConverter<Money, BigDecimal> {
    @Override
    public BigDecimal convertToDatabaseColumn(Money money) {
        return money == null ? null : money.uah();
    }

    @Override
    public Money convertToEntityAttribute(BigDecimal uah) {
        return uah == null ? null : new Money(uah);
    }
}
